/** Where an action stands. `verified` is by somebody else than those who did it. */
export const actionStates = ['planned', 'started', 'delayed', 'done', 'verified'] as const;
export type ActionState = (typeof actionStates)[number];

export const actionMoves = ['start', 'delay', 'finish', 'verify', 'reopen'] as const;
export type ActionMove = (typeof actionMoves)[number];

/** From where each move leads where; total, so that a new state cannot be forgotten. */
export const actionTable: Record<ActionState, Partial<Record<ActionMove, ActionState>>> = {
  planned: { start: 'started', delay: 'delayed', finish: 'done' },
  started: { delay: 'delayed', finish: 'done' },
  delayed: { start: 'started', delay: 'delayed', finish: 'done' },
  done: { verify: 'verified', reopen: 'started' },
  verified: { reopen: 'started' },
};

export const isOpenAction = (state: ActionState): boolean => state !== 'done' && state !== 'verified';

export interface ActionFacts {
  readonly state: ActionState;
  readonly dueOn: string;
  readonly delays: number;
  /** The party whose action it is. */
  readonly partyCode: string;
}

export interface MoveBy {
  /** A head or deputy: may delay a second time. */
  readonly leads: boolean;
  /** The party for which it is done; null is the secretariat. */
  readonly forParty: string | null;
}

export type ActionRefusal =
  | 'not_from_here'
  | 'reason_missing'
  | 'day_missing'
  | 'day_not_later'
  | 'head_needed'
  | 'own_verification';

/** Whether an action may move. Once it may get a later day with a reason; then the head of delegation decides. */
export function whyNotMoved(
  facts: ActionFacts,
  move: { kind: ActionMove; words: string | null; dueOn: string | null },
  by: MoveBy,
): ActionRefusal | null {
  if (actionTable[facts.state][move.kind] === undefined) return 'not_from_here';
  if ((move.kind === 'delay' || move.kind === 'reopen') && move.words === null) return 'reason_missing';
  if (move.kind === 'delay') return whyNotDelayed(facts, move.dueOn, by);
  if (move.kind === 'verify' && by.forParty === facts.partyCode) return 'own_verification';
  return null;
}

function whyNotDelayed(facts: ActionFacts, dueOn: string | null, by: MoveBy): ActionRefusal | null {
  if (dueOn === null) return 'day_missing';
  if (dueOn <= facts.dueOn) return 'day_not_later';
  return facts.delays > 0 && !by.leads ? 'head_needed' : null;
}
