import type { PlacedEntry } from '../file/placed-entry.ts';
import type {
  DutyDone,
  GuardianAnswer,
  GuardianAppointment,
  GuardianEnd,
  GuardianQuestion,
  GuardianRequest,
  GuardianSuspension,
} from './entries.ts';
import type { GuardianState } from './guardian-table.ts';

/** What the guardian was asked, and what they said. Its id is that of the entry that asked. */
export type GuardianAsk = GuardianQuestion & {
  readonly askId: string;
  readonly answer: Omit<GuardianAnswer, 'askId'> | null;
};

/** Where the guardianship stands, the newest of each kind, and all questions, oldest first. */
export interface Guardianship {
  readonly state: GuardianState;
  readonly request: GuardianRequest | null;
  readonly guardian: GuardianAppointment | null;
  readonly suspension: GuardianSuspension | null;
  readonly end: GuardianEnd | null;
  readonly asks: readonly GuardianAsk[];
  /** Since when (`YYYY-MM-DD`) the guardian in office is the child's: standing in counts. */
  readonly since: string | null;
  /** What guardians did for the child, oldest first. */
  readonly duties: readonly DutyDone[];
}

export const noGuardian: Guardianship = {
  state: 'none',
  request: null,
  guardian: null,
  suspension: null,
  end: null,
  asks: [],
  since: null,
  duties: [],
};

/** One step of the fold; a new request starts anew but for what was asked before. */
export function addToGuardianship(before: Guardianship, { entry, entryId }: PlacedEntry): Guardianship {
  switch (entry.type) {
    case 'guardian.requested':
      return {
        ...noGuardian,
        state: 'requested',
        request: entry.payload,
        asks: before.asks,
        duties: before.duties,
      };
    case 'guardian.appointed':
      return {
        ...before,
        state: entry.payload.standing,
        guardian: entry.payload,
        since: sinceOf(before, entry.payload),
        suspension: null,
      };
    case 'guardian.suspended':
      return { ...before, state: 'suspended', suspension: entry.payload };
    case 'guardian.ended':
      return { ...before, state: 'ended', end: entry.payload };
    case 'guardian.duty_done':
      return { ...before, duties: [...before.duties, entry.payload] };
    case 'guardian.asked':
      return { ...before, asks: [...before.asks, { ...entry.payload, askId: entryId, answer: null }] };
    case 'guardian.answered':
      return { ...before, asks: before.asks.map((ask) => answeredBy(ask, entry.payload)) };
    default:
      return before;
  }
}

const answeredBy = (ask: GuardianAsk, { askId, ...answer }: GuardianAnswer): GuardianAsk =>
  ask.askId === askId ? { ...ask, answer } : ask;

/** Who stood in and is now appointed goes on; anybody else begins. */
function sinceOf({ state, guardian, since }: Guardianship, next: GuardianAppointment): string {
  const goesOn = state === 'provisional' && guardian?.name === next.name;
  return goesOn && since !== null ? since : next.appointedOn;
}
