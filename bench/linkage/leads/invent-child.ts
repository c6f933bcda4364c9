import type { Dice } from '../../harness/dice.ts';
import type { NamePair } from '../name-pairs.ts';
import type { LeadScript, NameStock } from './name-stock.ts';

/** A child as it is, before anybody writes it down. Invented: names are drawn, and nobody bears them together. */
export interface InventedChild {
  readonly script: LeadScript;
  readonly given: NamePair;
  /** The father's name, which brothers and sisters have in common, where names have one. */
  readonly middle: readonly NamePair[];
  readonly family: NamePair;
  readonly mother: readonly NamePair[];
  readonly father: readonly NamePair[];
  readonly born: { readonly year: number; readonly month: number; readonly day: number };
  readonly sex: 'female' | 'male';
  readonly citizenship: string;
  readonly language: string;
}

/** A child with names of one script; most are between 14 and 17, as children on the move are. */
export function inventChild(stock: NameStock, dice: Dice): InventedChild {
  const family = stock.family(dice);
  const place = dice.below(4);
  const father = stock.given(dice);
  return {
    ...{ script: stock.script, given: stock.given(dice), family, born: inventBirth(dice) },
    middle: dice.chance(0.4) ? [father] : [],
    mother: [stock.given(dice), dice.chance(0.5) ? family : stock.family(dice)],
    father: [father, family],
    sex: dice.chance(0.4) ? 'female' : 'male',
    citizenship: citizenships[stock.script][place] ?? '',
    language: dice.chance(0.8) ? (languages[stock.script][0] ?? '') : (languages[stock.script][1] ?? ''),
  };
}

/** A brother or sister: everything of the family is the same. */
export const inventSibling = (child: InventedChild, stock: NameStock, dice: Dice): InventedChild => ({
  ...child,
  given: stock.given(dice),
  born: inventBirth(dice),
  sex: dice.chance(0.4) ? 'female' : 'male',
});

const inventBirth = (dice: Dice): InventedChild['born'] => ({
  year: 2026 - (dice.chance(0.65) ? 14 + dice.below(4) : dice.below(14)),
  month: 1 + dice.below(12),
  day: 1 + dice.below(28),
});

const citizenships: Readonly<Record<LeadScript, readonly string[]>> = {
  latin: ['AL', 'RO', 'NG', 'VN'],
  arabic: ['SY', 'IQ', 'SD', 'EG'],
  hebrew: ['IL', 'ET', 'ER', 'SD'],
  russian: ['UA', 'MD', 'RU', 'BY'],
};
const languages: Readonly<Record<LeadScript, readonly string[]>> = {
  latin: ['en', 'ro'],
  arabic: ['ar', 'ku'],
  hebrew: ['he', 'ti'],
  russian: ['uk', 'ru'],
};
