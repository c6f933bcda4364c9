import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { toldByClocks } from '../clocks.ts';
import { addDays } from '../days.ts';
import { type Decision, refuse, refuseBecause } from '../decision.ts';
import type { CastVote, DeclarePanellist, SchedulePanel } from '../determination/commands.ts';
import { leadsTo, notNow, textsOfOption, textsOfReport } from '../determination/decide-report.ts';
import { fewestPanellists, mostPanellists, urgentQuorum } from '../determination/defaults.ts';
import { type Determination, newestDetermination } from '../determination/determinations.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { placesWithNames } from '../pseudonym/names-left.ts';
import { guardianStanceOf } from './guardian-stance.ts';
import { type Session, seatOf, standingOf, whyNoVote } from './session.ts';

/**
 * Puts the report before a panel. It is refused while a name of the file still stands in what the panel is to read.
 * Each seat gets access to the determination alone, until the session's day is over.
 */
export function schedulePanel(kase: Case, command: SchedulePanel, acting: Acting): Decision {
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  const { report } = current;
  if (!leadsTo(current, 'scheduled') || report === null) return notNow(current);
  const because = whyNotToSchedule(kase, current, command, acting);
  if (because !== undefined) return refuseBecause(because);
  const { writtenBy: _, ready: __, ...text } = report;
  const texts = [
    textsOfReport(text),
    ...current.options.map(textsOfOption),
    { question: current.question, guardian_view: command.guardianView },
  ];
  const places = texts.flatMap((each) => placesWithNames(each, kase.content));
  if (places.length > 0) return refuseBecause('report_names_remain', { places: [...new Set(places)] });
  const { purpose, priority, triggers, question, options } = current;
  const { baseVersion: ___, ...session } = command;
  const payload = {
    ...session,
    guardianStance: guardianStanceOf(kase, acting.today),
    purpose,
    priority,
    triggers,
    question,
    options: [...options],
    report: text,
  };
  const entry: FileEntry = { type: 'determination.panel_scheduled', section: 'determination', payload };
  return toldByClocks(kase, [entry], acting.today);
}

function whyNotToSchedule(
  { content, state }: Case,
  current: Determination,
  { track, sessionOn, seats }: SchedulePanel,
  { today }: Acting,
): Because | undefined {
  const isUrgent = current.priority === 'urgent';
  const regular = seats.filter(({ seat }) => seat !== 'alternate');
  const fewest = track === 'urgent' ? urgentQuorum : fewestPanellists;
  const { caseworkerId } = state.header;
  const barred = [caseworkerId, current.writerId, content.guardian.guardian?.accountId, ...current.authors];
  const checks: readonly (readonly [Because, boolean])[] = [
    ['urgent_track_not_open', track === 'urgent' && !isUrgent],
    ['report_not_agreed', track === 'ordinary' && !isAgreed(current)],
    ['nothing_to_ratify', hasDecision(current) && !isOwedALook(current)],
    ['date_in_past', sessionOn < today],
    ['panel_too_small', regular.length < fewest],
    ['panel_too_large', regular.length > mostPanellists],
    ['panellist_twice', new Set(seats.map(({ accountId }) => accountId)).size < seats.length],
    ['chair_missing', seats.filter(({ seat }) => seat === 'chair').length !== 1],
    ['panellist_unsuitable', seats.some(({ accountId }) => barred.includes(accountId))],
  ];
  return checks.find(([, applies]) => applies)?.[0];
}

/** A second person agreed to the report as it stands; what the urgent track decided, a panel ratifies without. */
const isAgreed = ({ review, toRatify }: Determination): boolean => review?.verdict === 'agreed' || toRatify;

/** The urgent track decided, or an urgent act waits for its session. */
const isOwedALook = ({ toRatify, urgentReviewBy }: Determination): boolean =>
  toRatify || urgentReviewBy !== null;

const decidedStates = ['approved', 'approved_modified', 'notified', 'implementing', 'implemented'];
const hasDecision = ({ state }: Determination): boolean => decidedStates.includes(state);

/** Whoever has no seat learns nothing of a session, nor that there is one. */
const notYours = refuse('platform.not_permitted');

/** A panellist's undertaking, and whether something keeps them from deciding. A conflict bars them at once. */
export function declarePanellist(kase: Case, command: DeclarePanellist, acting: Acting): Decision {
  const session = openSession(kase);
  if (session === undefined || seatOf(session, acting.accountId) === undefined) return notYours;
  if (standingOf(session, acting.accountId) === 'barred') return refuseBecause('panellist_barred');
  if (acting.today > session.sessionOn) return refuseBecause('session_over');
  if (!command.conflict && !command.undertaking) return refuseBecause('undertaking_missing');
  const payload = { accountId: acting.accountId, conflict: command.conflict, words: command.words };
  const entry: FileEntry = { type: 'determination.panellist_declared', section: 'determination', payload };
  return toldByClocks(kase, [entry], acting.today);
}

/** One panellist's vote, on the day of the session. Nobody votes who is barred, or did not declare. */
export function castVote(kase: Case, command: CastVote, acting: Acting): Decision {
  const session = openSession(kase);
  if (session === undefined || seatOf(session, acting.accountId) === undefined) return notYours;
  const because = whyNoVote(session, acting.accountId) ?? whyNotToday(session, acting.today);
  if (because !== undefined) return refuseBecause(because);
  if (!isOptionFit(session, command)) return refuseBecause('option_missing');
  const entry: FileEntry = {
    type: 'determination.voted',
    section: 'determination',
    payload: { accountId: acting.accountId, ...command },
  };
  return toldByClocks(kase, [entry], acting.today);
}

/** East of the node the day of the session begins earlier. */
export function whyNotToday({ sessionOn }: Session, today: string): Because | undefined {
  if (today < addDays(sessionOn, -1)) return 'session_not_begun';
  return today > sessionOn ? 'session_over' : undefined;
}

/** Approving names an option that was put to the panel; the other decisions name none. */
export function isOptionFit(
  { options }: Session,
  { kind, option }: Pick<CastVote, 'kind' | 'option'>,
): boolean {
  const approves = kind === 'approve' || kind === 'approve_with_conditions';
  return approves ? options.some((each) => each.option === option) : option === null;
}

/** The session that waits for its panel, if one does. */
export function openSession({ content }: Case): Session | undefined {
  const current = newestDetermination(content.determinations);
  const isOpen = current?.state === 'scheduled' || current?.state === 'panel_session';
  return isOpen ? current.sessions.at(-1) : undefined;
}
