import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { foldFile } from './file/evolve.ts';
import type { PlacedEntry } from './file/placed-entry.ts';
import type { Header } from './header.ts';

/** For tests: a file at work, with nothing in it. */
const inventedHeader: Header = {
  stage: 'assessment',
  risk: 'low',
  flags: [],
  ageBand: 'unknown',
  agencyId: 1,
  caseworkerId: 'a',
  gaps: [],
  nextDue: null,
  hidden: false,
};

/** One command on a case as it stands. */
export type Step = (kase: Case) => Decision;

/** For tests: a case with this head, of which these entries tell. */
export const inventedCase = (header: Partial<Header> = {}, entries: readonly PlacedEntry[] = []): Case => ({
  state: { header: { ...inventedHeader, ...header }, versions: {}, stageMovedBy: null },
  content: foldFile(entries),
});

/**
 * For tests: takes the steps one after the other, as the node does; what is refused changes nothing. An entry's id is
 * its place, from '0' on.
 */
export function caseAfter(steps: readonly Step[], start: Partial<Header> = {}): Case {
  const entries: PlacedEntry[] = [];
  let kase = inventedCase(start);
  for (const step of steps) {
    const outcome = step(kase);
    if (!outcome.ok) continue;
    for (const entry of outcome.entries) {
      entries.push({ entryId: String(entries.length), recordedAt: '2026-05-20T10:00:00Z', entry });
    }
    kase = inventedCase({ ...kase.state.header, ...outcome.header }, entries);
  }
  return kase;
}
