import type { PlacedEntry } from '../file/placed-entry.ts';
import type { ClosureDecision, ClosureProposal } from './entries.ts';

/** The newest proposal to close the file, and what was decided on it. */
export interface Closure {
  readonly proposal: ClosureProposal | null;
  readonly decision: ClosureDecision | null;
}

export const noClosure: Closure = { proposal: null, decision: null };

export function addToClosure(closure: Closure, { entry }: PlacedEntry): Closure {
  switch (entry.type) {
    case 'closure.proposed':
      return { proposal: entry.payload, decision: null };
    case 'closure.decided':
      return { ...closure, decision: entry.payload };
    default:
      return closure;
  }
}
