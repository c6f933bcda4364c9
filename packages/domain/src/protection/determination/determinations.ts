import type { PlacedEntry } from '../file/placed-entry.ts';
import { addDeclaration, addVote, type Session } from '../panel/session.ts';
import { type DeterminationState, undecided } from './determination-table.ts';
import type {
  CourtDecision,
  DescribedOption,
  DeterminationNotice,
  DeterminationOpened,
  DeterminationReview,
  PanelDecision,
  ReportReviewed,
  ReportWritten,
  StepRecorded,
} from './entries.ts';
import { actingDecisions } from './lists.ts';

export type Step = PanelDecision['steps'][number] & { readonly done: StepRecorded | null };

/** One determination, as its entries tell it. */
export interface Determination extends DeterminationOpened {
  readonly state: DeterminationState;
  readonly writerId: string | null;
  /** Everybody who wrote a part of the report: none of them reviews it or votes. */
  readonly authors: readonly string[];
  readonly options: readonly DescribedOption[];
  readonly report: ReportWritten | null;
  readonly review: ReportReviewed | null;
  /** The question on the options, put to the guardian after the report was finished. */
  readonly guardianAskId: string | null;
  /** Oldest first; the newest is the one that counts. */
  readonly sessions: readonly Session[];
  readonly decisions: readonly PanelDecision[];
  /** What a court decided; the newest is in force, in the place of what a panel decided. */
  readonly court: CourtDecision | null;
  readonly deferrals: number;
  /** The day by which the urgent track looks at an urgent protective act. */
  readonly urgentReviewBy: string | null;
  /** The urgent track decided; the next session ratifies. */
  readonly toRatify: boolean;
  readonly steps: readonly Step[];
  readonly reviewOn: string | null;
  readonly notices: readonly DeterminationNotice[];
  readonly reviews: readonly DeterminationReview[];
}

/** All determinations of a file, oldest first; at most the newest is pending. */
export type Determinations = readonly Determination[];

export const noDeterminations: Determinations = [];

const begun = (opened: DeterminationOpened): Determination => ({
  ...opened,
  state: 'triggered',
  writerId: null,
  authors: [],
  options: [],
  report: null,
  review: null,
  guardianAskId: null,
  sessions: [],
  decisions: [],
  court: null,
  deferrals: 0,
  urgentReviewBy: null,
  toRatify: false,
  steps: [],
  reviewOn: null,
  notices: [],
  reviews: [],
});

export const newestDetermination = (all: Determinations): Determination | undefined => all.at(-1);

export const isPending = ({ state }: Determination): boolean => undecided.includes(state);

/** One step of the fold. */
export function addToDeterminations(all: Determinations, placed: PlacedEntry): Determinations {
  const { entry } = placed;
  const newest = all.at(-1);
  if (entry.type === 'determination.opened') return [...all, begun(entry.payload)];
  if (entry.type === 'determination.hastened') return hastened(all, entry.payload);
  if (newest === undefined) return all;
  const next = withReport(withPanel(afterDecision(newest, placed), placed), placed);
  return next === newest ? all : [...all.slice(0, -1), next];
}

/** An urgent act makes the pending determination urgent; where none is pending, it begins one. */
function hastened(all: Determinations, event: { actedOn: string; reviewBy: string }): Determinations {
  const newest = all.at(-1);
  if (newest !== undefined && newest.state !== 'closed' && newest.state !== 'confirmed') {
    const urgentReviewBy = newest.urgentReviewBy ?? event.reviewBy;
    return [...all.slice(0, -1), { ...newest, priority: 'urgent', urgentReviewBy }];
  }
  const opened: DeterminationOpened = {
    purpose: 'urgent_protection',
    priority: 'urgent',
    triggers: [],
    question: '',
    openedOn: event.actedOn,
  };
  return [...all, { ...begun(opened), urgentReviewBy: event.reviewBy }];
}

function withReport(before: Determination, { entry, entryId }: PlacedEntry): Determination {
  switch (entry.type) {
    case 'determination.assigned':
      return {
        ...before,
        writerId: entry.payload.writerId,
        state: before.state === 'triggered' ? 'assigned' : before.state,
      };
    case 'determination.option_described': {
      const { describedBy, ...option } = entry.payload;
      const others = before.options.filter((each) => each.option !== option.option);
      const options = [...others, option].sort((one, other) => (one.option < other.option ? -1 : 1));
      return { ...before, options, authors: withAuthor(before, describedBy), state: 'report_draft' };
    }
    case 'determination.report_written': {
      const report = entry.payload;
      const state = stateWithReport(before, report.ready);
      const authors = withAuthor(before, report.writtenBy);
      return { ...before, report, authors, state, review: null, guardianAskId: null };
    }
    case 'determination.report_reviewed': {
      const state = entry.payload.verdict === 'agreed' ? before.state : 'returned';
      return { ...before, review: entry.payload, state };
    }
    case 'guardian.asked':
      return entry.payload.act === 'bid_options' ? { ...before, guardianAskId: entryId } : before;
    default:
      return before;
  }
}

const withAuthor = ({ authors }: Determination, author: string): readonly string[] =>
  authors.includes(author) ? authors : [...authors, author];

function stateWithReport({ options }: Determination, ready: boolean): DeterminationState {
  if (ready) return 'supervisor_review';
  return options.length === 0 ? 'information_gathering' : 'report_draft';
}

function withPanel(before: Determination, { entry }: PlacedEntry): Determination {
  switch (entry.type) {
    case 'determination.panel_scheduled': {
      const session: Session = { ...entry.payload, declarations: [], votes: [] };
      return { ...before, state: 'scheduled', sessions: [...before.sessions, session] };
    }
    case 'determination.panellist_declared':
      return withSession(before, (session) => addDeclaration(session, entry.payload));
    case 'determination.voted':
      return {
        ...withSession(before, (session) => addVote(session, entry.payload)),
        state: 'panel_session',
      };
    case 'determination.decided':
      return decided(before, entry.payload);
    default:
      return before;
  }
}

const withSession = (before: Determination, change: (session: Session) => Session): Determination => ({
  ...before,
  sessions: before.sessions.map((each, at) => (at === before.sessions.length - 1 ? change(each) : each)),
});

/** A measure that protects now is carried out and reviewed like what was approved, and changes the options. */
const stateAfter: Record<PanelDecision['kind'], DeterminationState> = {
  approve: 'approved',
  approve_with_conditions: 'approved_modified',
  protect_now: 'approved_modified',
  defer: 'deferred',
  not_approve: 'not_approved',
  refer_to_court: 'referred_to_court',
};

function decided(before: Determination, decision: PanelDecision): Determination {
  const after: Determination = {
    ...before,
    state: stateAfter[decision.kind],
    decisions: [...before.decisions, decision],
  };
  if (decision.kind === 'defer') return { ...after, deferrals: before.deferrals + 1 };
  return {
    ...after,
    urgentReviewBy: null,
    toRatify: decision.track === 'urgent',
    steps: actingDecisions.includes(decision.kind)
      ? decision.steps.map((step) => ({ ...step, done: null }))
      : before.steps,
    reviewOn: decision.reviewOn,
  };
}

/** What was decided waits for the child to be told. */
const toldNext: readonly DeterminationState[] = [
  'approved',
  'approved_modified',
  'referred_to_court',
  'court_decided',
];

/** Nothing of the panel's procedure goes on; the report and the votes stay as they were. */
function decidedByCourt(before: Determination, court: CourtDecision): Determination {
  return {
    ...before,
    state: 'court_decided',
    court,
    urgentReviewBy: null,
    toRatify: false,
    steps: court.steps.map((step) => ({ ...step, done: null })),
    reviewOn: court.reviewOn,
  };
}

function afterDecision(before: Determination, { entry }: PlacedEntry): Determination {
  switch (entry.type) {
    case 'determination.told': {
      const notices = [...before.notices, entry.payload];
      const { state } = before;
      const isFirst = toldNext.includes(state);
      return { ...before, notices, state: isFirst && entry.payload.toldChild ? 'notified' : state };
    }
    case 'determination.court_decided':
      return decidedByCourt(before, entry.payload);
    case 'determination.step_recorded':
      return withStep(before, entry.payload);
    case 'determination.reviewed':
      return reviewed(before, entry.payload);
    case 'determination.closed':
      return { ...before, state: 'closed' };
    default:
      return before;
  }
}

const movedBySteps: readonly DeterminationState[] = [
  'approved',
  'approved_modified',
  'court_decided',
  'notified',
  'implementing',
];

function withStep(before: Determination, recorded: StepRecorded): Determination {
  const steps = before.steps.map((step, at) =>
    at === recorded.step - 1 ? { ...step, done: recorded } : step,
  );
  if (!movedBySteps.includes(before.state)) return { ...before, steps };
  const isDone = steps.every(({ done }) => done !== null);
  return { ...before, steps, state: isDone ? 'implemented' : 'implementing' };
}

/** Opened again, the report is looked at anew, and the deferrals of before are of before. */
function reviewed(before: Determination, review: DeterminationReview): Determination {
  const reviews = [...before.reviews, review];
  if (review.outcome === 'confirmed') {
    return { ...before, reviews, state: 'confirmed', reviewOn: review.nextReviewOn };
  }
  return { ...before, reviews, state: 'reopened', review: null, guardianAskId: null, deferrals: 0 };
}

/** The state on a day: what was implemented asks for its review once the day has come. */
export const stateOn = ({ state, reviewOn }: Determination, today: string): DeterminationState =>
  state === 'implemented' && reviewOn !== null && reviewOn <= today ? 'review_due' : state;
