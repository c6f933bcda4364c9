import { addDays, endOf } from '../days.ts';
import { acknowledgeDays, decideDays, tellDays } from './defaults.ts';
import type { ComplaintEntry, ComplaintMade } from './entries.ts';

export const complaintStates = [
  'received',
  'acknowledged',
  'looked_into',
  'decided',
  'told',
  'closed',
] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** An entry with the moment (ISO 8601) of its recording and the officer who made it; nobody for the complaint itself. */
export interface PlacedComplaintEntry {
  readonly entry: ComplaintEntry;
  readonly at: string;
  readonly officerId: string | null;
}

export interface Suspension {
  readonly suspensionId: string;
  readonly accountId: string;
  readonly since: string;
  readonly liftedAt: string | null;
}

/** A complaint as its entries tell it. */
export interface Complaint {
  readonly made: ComplaintMade;
  readonly madeAt: string;
  readonly state: ComplaintState;
  /** What whoever complained was told: at once, and of the outcome. */
  readonly acknowledgement: string | null;
  readonly told: string | null;
  readonly outcome: 'founded' | 'partly_founded' | 'unfounded' | 'passed_on' | null;
  readonly decidedAt: string | null;
  readonly suspensions: readonly Suspension[];
  /** How many entries there are: what a step must rest on. */
  readonly version: number;
}

/** From its entries, oldest first. The first is that it was made. */
export function foldComplaint(entries: readonly PlacedComplaintEntry[]): Complaint {
  const [first, ...rest] = entries;
  if (first?.entry.type !== 'complaint.made') throw new TypeError('a complaint begins with being made');
  const made: Complaint = {
    made: first.entry.payload,
    madeAt: first.at,
    state: 'received',
    acknowledgement: null,
    told: null,
    outcome: null,
    decidedAt: null,
    suspensions: [],
    version: 1,
  };
  return rest.reduce(evolveComplaint, made);
}

export function evolveComplaint(
  complaint: Complaint,
  { entry, at }: Pick<PlacedComplaintEntry, 'entry' | 'at'>,
): Complaint {
  const next = { ...complaint, version: complaint.version + 1 };
  switch (entry.type) {
    case 'complaint.acknowledged':
      return { ...next, state: 'acknowledged', acknowledgement: entry.payload.words };
    case 'complaint.looked_into':
      return { ...next, state: 'looked_into' };
    case 'complaint.decided':
      return { ...next, state: 'decided', outcome: entry.payload.outcome, decidedAt: at };
    case 'complaint.told':
      return { ...next, state: 'told', told: entry.payload.words };
    case 'complaint.closed':
      return { ...next, state: 'closed' };
    case 'complaint.suspended': {
      const { suspensionId, accountId } = entry.payload;
      const begun = { suspensionId, accountId, since: at, liftedAt: null };
      return { ...next, suspensions: [...complaint.suspensions, begun] };
    }
    case 'complaint.suspension_lifted':
      return {
        ...next,
        suspensions: complaint.suspensions.map((each) =>
          each.suspensionId === entry.payload.suspensionId ? { ...each, liftedAt: at } : each,
        ),
      };
    default:
      return next;
  }
}

/** Those that run. */
export const runningSuspensions = ({ suspensions }: Complaint): readonly Suspension[] =>
  suspensions.filter(({ liftedAt }) => liftedAt === null);

/** The instant (ISO 8601) at which the next step of the desk is due; nothing once whoever complained was told. */
export function complaintDue({ state, madeAt, decidedAt }: Complaint): string | null {
  switch (state) {
    case 'received':
      return daysAfter(madeAt, acknowledgeDays);
    case 'acknowledged':
    case 'looked_into':
      return daysAfter(madeAt, decideDays);
    case 'decided':
      return daysAfter(decidedAt ?? madeAt, tellDays);
    default:
      return null;
  }
}

const daysAfter = (moment: string, days: number): string => endOf(addDays(moment.slice(0, 10), days));

/** What whoever complained sees. A decision that they were not told of looks as if it were still looked into. */
export interface OwnComplaint {
  readonly state: Exclude<ComplaintState, 'decided'>;
  readonly words: string;
  readonly acknowledgement: string | null;
  readonly told: string | null;
}

export const shownToComplainant = ({ made, state, acknowledgement, told }: Complaint): OwnComplaint => ({
  state: state === 'decided' ? 'looked_into' : state,
  words: made.words,
  acknowledgement,
  told,
});
