import { arrivals, birthDateBases, companies, type RegisterChild, sexes } from '@tutela/domain';
import type { Dice } from './dice.ts';

/** Obviously invented names, each in its own script with a transliteration. */
const names = [
  { script: 'Latn', given: ['Ficta', 'Amaro', 'Ilse', 'Nadir'], family: ['Exempli', 'Probatus', 'Musterin'] },
  { script: 'Arab', given: ['نموذج', 'مثالية', 'تجربة'], family: ['الاختبار', 'المثال', 'التجريبي'] },
  { script: 'Cyrl', given: ['Примера', 'Образец', 'Тестина'], family: ['Вымышлева', 'Пробная', 'Учебный'] },
  { script: 'Grek', given: ['Δοκιμή', 'Παραδείγμα'], family: ['Υποθετική', 'Δείγματος'] },
  { script: 'Hebr', given: ['דוגמה', 'לדוגמא'], family: ['בדיונית', 'ניסיון'] },
  { script: 'Ethi', given: ['ምሳሌ', 'ሙከራ'], family: ['ፈጠራ', 'ናሙና'] },
] as const;
const countries = ['AF', 'SY', 'ER', 'UA', 'NG', 'VN', 'HN', 'GN'] as const;
const languages = ['fa', 'ar', 'ti', 'uk', 'en', 'vi', 'es', 'fr'] as const;
const sentence = 'Said that the way was long, and that somebody was waiting at the end of it. ';

/** A whole registration as a caseworker would send it: one to three names, journey, a note of some sentences. */
export function inventChild(dice: Dice): RegisterChild {
  return {
    identity: {
      names: Array.from({ length: 1 + dice.below(3) }, () => inventName(dice)),
      birthDate: { date: inventBirth(dice), basis: dice.pick(birthDateBases) },
      sex: dice.pick(sexes),
      citizenship: dice.chance(0.8)
        ? { kind: 'citizen', countries: [dice.pick(countries)] }
        : { kind: dice.chance(0.5) ? 'stateless' : 'unknown' },
      languages: [{ language: dice.pick(languages), interpreterNeeded: dice.chance(0.7) }],
    },
    journey: {
      company: dice.pick(companies),
      companyNote: dice.chance(0.5) ? sentence : '',
      arrival: dice.pick(arrivals),
      fromCountry: dice.chance(0.7) ? dice.pick(countries) : null,
      arrivedOn: `2026-0${1 + dice.below(9)}`,
      note: sentence.repeat(1 + dice.below(6)),
    },
  };
}

function inventName(dice: Dice): RegisterChild['identity']['names'][number] {
  const { script, given, family } = dice.pick(names);
  const text = `${dice.pick<string>(given)} ${dice.pick<string>(family)}`;
  return { text, script, latin: script === 'Latn' ? '' : 'Ficta Exempli', kind: 'known' };
}

function inventBirth(dice: Dice): string {
  const year = 2009 + dice.below(15);
  const month = String(1 + dice.below(12)).padStart(2, '0');
  return dice.chance(0.5) ? String(year) : `${year}-${month}-${String(1 + dice.below(28)).padStart(2, '0')}`;
}
