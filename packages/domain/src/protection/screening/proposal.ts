import { acuteIndicators, heavyWeight, severalIndicators } from './defaults.ts';
import type { Screening } from './entries.ts';
import { weightOf } from './tool.ts';

/** What a screening can propose, the least urgent first. None of them is a finding about the child. */
export const proposedSteps = ['keep_watching', 'look_closer', 'ask_for_decision', 'see_to_safety'] as const;
export type ProposedStep = (typeof proposedSteps)[number];

export interface Proposal {
  readonly step: ProposedStep;
  /** The indicators that were seen, the heaviest first: why this is proposed. */
  readonly reasons: readonly string[];
  /** How many indicators are unknown or were not asked about. */
  readonly open: number;
}

/**
 * What a person may do next, and why. It decides nothing: without an indicator it proposes to watch and to ask again, never
 * that there is no trafficking; with indicators it proposes to look, to ask those who decide, or to see to safety first.
 */
export function proposalOf({ answers }: Pick<Screening, 'answers'>): Proposal {
  const seen = answers.filter(({ answer }) => answer === 'yes').map(({ indicator }) => indicator);
  const open = answers.filter(({ answer }) => answer === 'unknown' || answer === 'not_asked').length;
  return { step: stepFor(seen), reasons: seen.sort((a, b) => weightOf(b) - weightOf(a)), open };
}

function stepFor(seen: readonly string[]): ProposedStep {
  if (seen.length === 0) return 'keep_watching';
  if (seen.some((indicator) => acuteIndicators.includes(indicator))) return 'see_to_safety';
  const isHeavy = seen.some((indicator) => weightOf(indicator) >= heavyWeight);
  return isHeavy || seen.length >= severalIndicators ? 'ask_for_decision' : 'look_closer';
}
