import { findCommitment, findInstrument } from '@tutela/reference/instruments';
import { isState, type PartyKind } from '../directory/party.ts';
import { commitmentStandings, instrumentStandings, type Standing } from './claim.ts';

/** The one question that a claim answers. */
export interface Question {
  readonly partyCode: string;
  readonly instrumentId: string;
  readonly commitmentId: string | null;
}

export type ClaimRefusal =
  | 'instrument_unknown'
  | 'commitment_unknown'
  | 'standing_unsuitable'
  | 'not_a_state'
  | 'in_future'
  | 'since_after_as_of'
  | 'other_question';

/** Whether something can be claimed at all; whether it is true is not decided here. */
export function whyNotClaimed(
  claim: Question & { standing: Standing; since: string | null; asOf: string },
  { kind, today, replaced }: { kind: PartyKind; today: string; replaced: Question | null },
): ClaimRefusal | null {
  const { instrumentId, commitmentId, standing, since, asOf } = claim;
  if (findInstrument(instrumentId) === undefined) return 'instrument_unknown';
  if (commitmentId !== null && findCommitment(commitmentId)?.instrumentId !== instrumentId) {
    return 'commitment_unknown';
  }
  const allowed: readonly Standing[] = commitmentId === null ? instrumentStandings : commitmentStandings;
  if (!allowed.includes(standing)) return 'standing_unsuitable';
  if (!isState(kind)) return 'not_a_state';
  if (asOf > today) return 'in_future';
  if (since !== null && since.slice(0, asOf.length) > asOf.slice(0, since.length)) return 'since_after_as_of';
  return replaced === null || isSameQuestion(claim, replaced) ? null : 'other_question';
}

export const isSameQuestion = (one: Question, other: Question): boolean =>
  one.partyCode === other.partyCode &&
  one.instrumentId === other.instrumentId &&
  one.commitmentId === other.commitmentId;
