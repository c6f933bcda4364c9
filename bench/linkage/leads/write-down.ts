import type { Identity } from '@tutela/domain';
import { corruptRecord } from '@tutela/linkage';
import type { ComparedFacts } from '../../../apps/node/src/protection/same-child/child-record.ts';
import type { Dice } from '../../harness/dice.ts';
import type { NamePair } from '../name-pairs.ts';
import type { InventedChild } from './invent-child.ts';

/** How often something is so at an intake. Assumed, from how files look, not counted: see ADR 18. */
const share = {
  ownScript: 0.5,
  latinBeside: 0.3,
  parentKnown: 0.4,
  sexUnknown: 0.03,
  citizenshipUnknown: 0.15,
  languageUnknown: 0.2,
  firstOfJanuary: 0.15,
  yearAlone: 0.35,
  guessed: 0.3,
  declaredOff: 0.2,
  wrongSex: 0.02,
  wrongCitizenship: 0.08,
  otherLanguage: 0.12,
} as const;

/** What an intake writes down of a child; `corrupted` with the slips of the corruption model, as a second one may. */
export function writeDown(
  child: InventedChild,
  dice: Dice,
  { corrupted }: { corrupted: boolean },
): ComparedFacts {
  const own = child.script !== 'latin' && dice.chance(share.ownScript);
  const spell = (pair: NamePair): string => (own ? pair.other : pair.latin);
  const record = {
    names: [
      { kind: 'given', text: spell(child.given) } as const,
      ...child.middle.map((pair) => ({ kind: 'patronymic', text: spell(pair) }) as const),
      { kind: 'family', text: spell(child.family) } as const,
    ],
    birth: { date: dateOf(child.born) },
  };
  const { names, birth } = corrupted ? corruptRecord(record, dice) : record;
  const text = names.map((name) => name.text).join(' ');
  const latin =
    own && dice.chance(share.latinBeside)
      ? [child.given, ...child.middle, child.family].map((pair) => pair.latin).join(' ')
      : '';
  const wording: Identity = {
    names: [{ text, script: own ? 'other' : 'Latn', latin, kind: 'known' }],
    birthDate: knownDate(birth?.date ?? null, dice),
    ...codesOf(corrupted ? mistaken(child, dice) : child, dice),
  };
  const called = (parent: readonly NamePair[]): string[] =>
    dice.chance(share.parentKnown) ? [parent.map(spell).join(' ')] : [];
  return { wordings: [wording], mother: called(child.mother), father: called(child.father) };
}

type Codes = Pick<InventedChild, 'sex' | 'citizenship' | 'language'>;

const codesOf = ({ sex, citizenship, language }: Codes, dice: Dice) => ({
  sex: dice.chance(share.sexUnknown) ? ('unknown' as const) : sex,
  citizenship: dice.chance(share.citizenshipUnknown)
    ? { kind: 'unknown' as const }
    : { kind: 'citizen' as const, countries: [citizenship] },
  languages: dice.chance(share.languageUnknown) ? [] : [{ language, interpreterNeeded: true }],
});

/** What an intake may get wrong, or a child says otherwise than the time before. */
const mistaken = ({ sex, citizenship, language }: InventedChild, dice: Dice): Codes => ({
  sex: dice.chance(share.wrongSex) ? (sex === 'female' ? 'male' : 'female') : sex,
  citizenship: dice.chance(share.wrongCitizenship) ? 'TR' : citizenship,
  language: dice.chance(share.otherLanguage) ? 'fr' : language,
});

/** A date as far as it is known: whole, as the first of January, or its year alone, which may be guessed wrong by two. */
function knownDate(date: string | null, dice: Dice): Identity['birthDate'] {
  const [, year] = /^(\d{4})/.exec(date ?? '') ?? [];
  if (date === null || year === undefined) return { date, basis: 'declared' };
  if (dice.chance(share.firstOfJanuary)) return { date: `${year}-01-01`, basis: 'document' };
  if (!dice.chance(share.yearAlone)) return { date, basis: 'declared' };
  const off = (years: number): string => String(Number(year) + years);
  if (dice.chance(share.guessed)) return { date: off(dice.below(5) - 2), basis: 'assessed' };
  return { date: dice.chance(share.declaredOff) ? off(dice.chance(0.5) ? 1 : -1) : year, basis: 'declared' };
}

const dateOf = ({ year, month, day }: InventedChild['born']): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
