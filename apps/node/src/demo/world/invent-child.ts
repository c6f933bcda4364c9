import {
  arrivals,
  type BirthDate,
  type Citizenship,
  companies,
  type Identity,
  type Journey,
  type PersonName,
} from '@tutela/domain';
import type { Dice } from './dice.ts';
import { type NameFamily, nameFamilies } from './names.ts';
import { journeyNotes } from './texts.ts';

/** A child who does not exist. `now` gives the year from which ages are counted. */
export function inventChild(dice: Dice, number: number, now: Date): { identity: Identity; journey: Journey } {
  const family = nameFamilies[number % nameFamilies.length] ?? nameFamilies[0];
  return {
    identity: {
      names: inventNames(dice, family),
      birthDate: inventBirthDate(dice, now.getUTCFullYear()),
      sex: dice.pick(['female', 'female', 'female', 'male', 'male', 'other', 'unknown']),
      citizenship: inventCitizenship(dice, family),
      languages: [
        { language: family.language, interpreterNeeded: family.language !== 'en' },
        ...(dice.chance(30) ? [{ language: 'en', interpreterNeeded: false }] : []),
      ],
    },
    journey: inventJourney(dice, now),
  };
}

function inventNames(dice: Dice, { given, family, script }: NameFamily): PersonName[] {
  const [text, latin] = dice.pick(given);
  const full: PersonName = {
    text: `${text} ${family[0]}`,
    script,
    latin: `${latin} ${family[1]}`,
    kind: dice.pick(['known', 'birth', 'claimed']),
  };
  const alias: PersonName = { text: latin, script: 'Latn', latin, kind: 'alias' };
  return dice.chance(35) ? [full, alias] : [full];
}

/** Often only the year is known; sometimes nothing. A few say they are grown up. */
function inventBirthDate(dice: Dice, thisYear: number): BirthDate {
  if (dice.chance(6)) return { date: null, basis: 'presumed' };
  const year = String(thisYear - (dice.chance(4) ? 20 : 3 + dice.roll(15)));
  const month = String(1 + dice.roll(12)).padStart(2, '0');
  const day = String(1 + dice.roll(28)).padStart(2, '0');
  const date = dice.pick([year, `${year}-${month}`, `${year}-${month}-${day}`, `${year}-${month}-${day}`]);
  return { date, basis: dice.pick(['declared', 'declared', 'document', 'assessed']) };
}

function inventCitizenship(dice: Dice, { countries }: NameFamily): Citizenship {
  if (dice.chance(10)) return { kind: 'unknown' };
  if (dice.chance(8)) return { kind: 'stateless' };
  return { kind: 'citizen', countries: [dice.pick(countries)] };
}

function inventJourney(dice: Dice, now: Date): Journey {
  const arrival = dice.pick(arrivals);
  const cameFromAbroad = arrival === 'land' || arrival === 'sea' || arrival === 'air';
  return {
    company: dice.pick(companies),
    companyNote: '',
    arrival,
    fromCountry: null,
    arrivedOn: cameFromAbroad ? String(now.getUTCFullYear() - 1) : null,
    note: dice.chance(70) ? dice.pick(journeyNotes) : '',
  };
}
