import type { ClaimedStanding } from '@tutela/contract';
import { classifications, sideBySide } from '@tutela/domain';
import { known } from '../refuse.ts';
import type { KeptClaim } from './claim.store.ts';

/** Claims by the question that they answer, each question with all of them side by side. */
export function standingsOf(claims: readonly KeptClaim[]): ClaimedStanding[] {
  const questions = new Map<string, KeptClaim[]>();
  for (const claim of claims) {
    const key = [claim.partyCode, claim.instrumentId, claim.commitmentId ?? ''].join(' ');
    questions.set(key, [...(questions.get(key) ?? []), claim]);
  }
  return [...questions.values()].flatMap((asked) => {
    const [first] = asked;
    if (first === undefined) return [];
    const { claims: ordered, contradictions, says } = sideBySide(asked);
    return {
      partyCode: first.partyCode,
      instrumentId: first.instrumentId,
      commitmentId: first.commitmentId,
      says,
      claims: ordered.map(shown),
      contradictions: contradictions.map((pair) => [...pair]),
    };
  });
}

const shown = ({ recordedAt, recordedBy: _by, classification, ...claim }: KeptClaim) => ({
  ...claim,
  classification: known(classifications, classification),
  recordedAt: recordedAt.toISOString(),
});
