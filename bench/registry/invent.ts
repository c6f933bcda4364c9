import { followUpOf } from '@tutela/domain';
import type { ParsedRecommendation } from '../../apps/node/src/partnership/import/parsed-file.ts';
import type { Dice } from '../harness/dice.ts';
import { inventWords, otherLanguages } from './words.ts';

/** One recommendation as the rows that it becomes, by the names of their columns. */
export interface Invented {
  readonly recommendation_id: string;
  readonly symbol: string | null;
  readonly source: string;
  readonly text_class: string;
  readonly session: string;
  readonly issued_on: string;
  readonly addressee_code: string;
  readonly strength: string;
  readonly specificity: number | null;
  readonly pillar: string | null;
  readonly themes: readonly string[];
  readonly classification: string;
  readonly answer: string;
  readonly answered_on: string | null;
  readonly plan_due_on: string | null;
  readonly report_due_on: string | null;
  readonly issuers: readonly string[];
  readonly texts: readonly { readonly language: string; readonly words: string }[];
}

const strengths = ['recommends', 'encourages', 'considers', 'unstated', 'urges', 'invites'];
const pillars = ['protection', 'prevention', 'prosecution', 'partnership', null];
const sources = ['upr', 'alliance', 'greta', 'crc', 'opsc', 'special_representative', 'other'];

/** The first of a list is the commonest, each after it about half as common as the one before. */
function skewed<T>(dice: Dice, things: readonly T[]): T {
  for (const thing of things) if (dice.chance(0.5)) return thing;
  return dice.pick(things);
}

/**
 * A recommendation made of two real ones: addressee, themes and words of one, the year of another session, and in one of
 * three a second sentence, so that not every text is there a hundred times. Whoever it is addressed to did not get it.
 */
export function invent(dice: Dice, real: readonly ParsedRecommendation[]): Invented {
  const [base, other] = [dice.pick(real), dice.pick(real)];
  const year = 2008 + dice.below(19);
  const issuedOn = `${year}-${String(1 + dice.below(12)).padStart(2, '0')}`;
  const isDecision = dice.chance(0.01);
  const answer = answerOf(dice);
  const answeredOn = answer === 'pending' ? null : `${year}-12`;
  const { planDueOn, reportDueOn } = answeredOn === null ? noDays : followUpOf(answer, answeredOn);
  const words = dice.chance(0.35) ? `${base.text} ${other.text}` : base.text;
  const translations = otherLanguages
    .filter(() => dice.chance(0.1))
    .map((language) => ({ language, words: inventWords(dice, language) }));
  return {
    recommendation_id: inventId(dice),
    symbol: isDecision ? `MC.DEC/${1 + dice.below(20)}/${String(year).slice(2)}` : null,
    source: skewed(dice, sources),
    text_class: isDecision ? 'decision' : 'recommendation',
    session: base.session,
    issued_on: issuedOn,
    addressee_code: base.addressee,
    strength: skewed(dice, strengths),
    specificity: base.specificity,
    pillar: skewed(dice, pillars),
    themes: base.themes,
    classification: dice.chance(0.96) ? 'public' : dice.pick(['members', 'delegations', 'restricted']),
    answer,
    answered_on: answeredOn,
    plan_due_on: planDueOn,
    report_due_on: reportDueOn,
    issuers: [...new Set([...other.issuers, ...(dice.chance(0.1) ? base.issuers : [])])],
    texts: [{ language: 'en', words }, ...translations],
  };
}

const noDays = { planDueOn: null, reportDueOn: null };

const answerOf = (dice: Dice) => {
  const among = dice.below(100);
  if (among < 70) return 'supported';
  if (among < 80) return 'noted';
  return among < 85 ? 'supported_in_part' : 'pending';
};

function inventId(dice: Dice): string {
  const hex = Array.from({ length: 8 }, () => dice.below(0x10000).toString(16).padStart(4, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
