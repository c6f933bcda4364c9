import type { PlacedEntry } from '../file/placed-entry.ts';
import type { StatusDecision, StatusNotice } from './entries.ts';
import type { Status } from './status-table.ts';

/** The chain of decisions on victim status, oldest first, and whether the newest was told to the child. */
export interface StatusChain {
  readonly status: Status;
  readonly everSuspected: boolean;
  readonly decisions: readonly (StatusDecision & { readonly entryId: string })[];
  readonly notices: readonly StatusNotice[];
  readonly isTold: boolean;
}

export const noStatus: StatusChain = {
  status: 'no_indication',
  everSuspected: false,
  decisions: [],
  notices: [],
  isTold: true,
};

function addDecision(chain: StatusChain, decision: StatusDecision, entryId: string): StatusChain {
  return {
    ...chain,
    status: decision.status,
    everSuspected: chain.everSuspected || decision.status !== 'no_indication',
    decisions: [...chain.decisions, { ...decision, entryId }],
    isTold: false,
  };
}

function addNotice(chain: StatusChain, notice: StatusNotice): StatusChain {
  return { ...chain, notices: [...chain.notices, notice], isTold: chain.isTold || notice.toldChild };
}

export function addToStatus(chain: StatusChain, { entry, entryId }: PlacedEntry): StatusChain {
  switch (entry.type) {
    case 'status.decided':
      return addDecision(chain, entry.payload, entryId);
    case 'status.told':
      return addNotice(chain, entry.payload);
    default:
      return chain;
  }
}
