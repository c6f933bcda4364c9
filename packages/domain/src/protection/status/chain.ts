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

export function addDecision(chain: StatusChain, decision: StatusDecision, entryId: string): StatusChain {
  return {
    ...chain,
    status: decision.status,
    everSuspected: chain.everSuspected || decision.status !== 'no_indication',
    decisions: [...chain.decisions, { ...decision, entryId }],
    isTold: false,
  };
}

export function addNotice(chain: StatusChain, notice: StatusNotice): StatusChain {
  return { ...chain, notices: [...chain.notices, notice], isTold: chain.isTold || notice.toldChild };
}
