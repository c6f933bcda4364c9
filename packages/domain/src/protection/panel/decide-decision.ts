import type { RefusalDetails } from '@tutela/kernel';
import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { addDays } from '../days.ts';
import { type Decision, refuse, refuseBecause, told } from '../decision.ts';
import type { DecideDetermination } from '../determination/commands.ts';
import type { DecidingPerson } from '../determination/decide-after.ts';
import { escalatingDeferral, longestDeferralDays } from '../determination/defaults.ts';
import { type Determination, newestDetermination } from '../determination/determinations.ts';
import type { PanelDecision } from '../determination/entries.ts';
import { actingDecisions, type GuardianStance } from '../determination/lists.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { placesWithNames } from '../pseudonym/names-left.ts';
import { returnGate } from '../return-risk/gate.ts';
import { isOptionFit, openSession } from './decide-panel.ts';
import { guardianStanceOf, isHeard } from './guardian-stance.ts';
import { quorumOf, type Session, seatOf, tally } from './session.ts';

/**
 * What the panel decided: written down by its chair, or by a supervisor. It is one only with a quorum, and when more
 * than half of those who voted hold it; the dissent is recorded from the votes.
 */
export function decideDetermination(kase: Case, command: DecideDetermination, acting: Acting): Decision {
  const session = openSession(kase);
  const isSeated = session !== undefined && seatOf(session, acting.accountId) !== undefined;
  if (!isSeated && !acting.isSupervisor) return refuse('platform.not_permitted');
  const current = newestDetermination(kase.content.determinations);
  if (session === undefined || current === undefined) return refuseBecause('session_not_open');
  const stance = guardianStanceOf(kase, acting.today);
  const because =
    whyNotBy(session, current, acting) ??
    whyNoContent(command, session, acting.today) ??
    whyNotOver(command, session, stance);
  const { agree, dissent, voting } = tally(session, command);
  if (because !== undefined) return refuseBecause(because);
  const closed = towardsOriginClosed(kase, command, session, acting);
  if (closed !== undefined) return closed;
  const lacking = whyNoQuorum(session);
  if (lacking !== undefined) return refuse('protection.procedure', lacking);
  if (agree * 2 <= voting) return refuseBecause('no_majority', { agree, voting });
  const places = acting.isSupervisor ? placesWithNames(textsOf(command), kase.content) : [];
  if (places.length > 0) return refuseBecause('report_names_remain', { places });
  const { baseVersion: _, ...decision } = command;
  const payload: PanelDecision = {
    ...decision,
    track: session.track,
    sessionOn: session.sessionOn,
    decidedOn: acting.today,
    guardianStance: stance,
    basis: dissent.length === 0 ? 'consensus' : 'majority',
    votes: voting,
    dissent: [...dissent],
    escalated: command.kind === 'defer' && current.deferrals + 1 >= escalatingDeferral,
  };
  const entry: FileEntry = { type: 'determination.decided', section: 'determination', payload };
  return told([entry]);
}

/**
 * What stands in the way of an option that leads to the country of origin. The panel may hold it to be best; it is
 * decided once nothing stands in the way any more (protection.md, 14, rule 6). To defer, or to say no, is always open.
 */
function towardsOriginClosed(
  { content }: Case,
  { kind, option }: DecideDetermination,
  { options }: Session,
  { today, isSupervisor }: Acting,
): Decision | undefined {
  if (kind !== 'approve' && kind !== 'approve_with_conditions') return undefined;
  const chosen = options.find((each) => each.option === option);
  const obstacles = chosen?.towardsOrigin === true ? returnGate(content, today, 'approved') : [];
  if (obstacles.length === 0) return undefined;
  // What stands in the way is for casework to read, not for the panel.
  return refuseBecause('origin_gate_closed', isSupervisor ? { obstacles } : {});
}

/** Why this person cannot write a decision down yet, whatever it were; said before they begin to write. */
export function whyNotDecided(current: Determination, acting: DecidingPerson): Lacking | undefined {
  const session = current.sessions.at(-1);
  if (session === undefined) return { because: 'session_not_open' };
  const because = whyNotBy(session, current, acting);
  return because === undefined ? whyNoQuorum(session) : { because };
}

/** What the procedure lacks, with its figures. */
export type Lacking = RefusalDetails & { readonly because: Because };

/** Too few voted: only another day, or the urgent track, leads on. */
function whyNoQuorum(session: Session): Lacking | undefined {
  const [voting, needed] = [session.votes.length, quorumOf(session.track)];
  const seats = session.seats.filter(({ seat }) => seat !== 'alternate').length;
  return voting < needed ? { because: 'no_quorum', voting, seats, needed } : undefined;
}

function whyNotBy(session: Session, current: Determination, acting: DecidingPerson): Because | undefined {
  if (acting.today < addDays(session.sessionOn, -1)) return 'session_not_begun';
  const isSecond = acting.isSupervisor && !current.authors.includes(acting.accountId);
  if (session.track === 'urgent') return isSecond ? undefined : 'supervisor_needed';
  return isSecond || seatOf(session, acting.accountId) === 'chair' ? undefined : 'not_the_chair';
}

/** What a decision of its kind must say. */
function whyNoContent(command: DecideDetermination, session: Session, today: string): Because | undefined {
  const { kind, conditions, steps, reviewOn, missing, missingOwner, missingBy } = command;
  const acts = actingDecisions.includes(kind);
  const defers = kind === 'defer';
  const checks: readonly (readonly [Because, boolean])[] = [
    ['option_missing', !isOptionFit(session, command)],
    [
      'conditions_missing',
      (kind === 'approve_with_conditions' || kind === 'protect_now') && conditions === '',
    ],
    ['steps_missing', acts && steps.length === 0],
    ['review_day_missing', acts && (reviewOn === null || reviewOn <= today)],
    ['deferral_incomplete', defers && (missing === '' || missingOwner === '' || missingBy === null)],
    ['date_in_past', defers && (missingBy ?? today) < today],
    ['deferral_too_long', defers && (missingBy ?? '') > addDays(today, longestDeferralDays)],
  ];
  return checks.find(([, applies]) => applies)?.[0];
}

/** Over a guardian who was not heard nothing is decided, unless it is urgent; over an objection only with an answer. */
function whyNotOver(
  { kind, answerToGuardian }: DecideDetermination,
  { track }: Session,
  stance: GuardianStance,
): Because | undefined {
  if (stance === 'objected' && answerToGuardian === '' && kind !== 'defer') return 'objection_not_answered';
  const waits = kind !== 'defer' && kind !== 'protect_now' && track !== 'urgent';
  return waits && !isHeard(stance) ? 'guardian_not_heard' : undefined;
}

const textsOf = (command: DecideDetermination): Record<string, string> => ({
  reasons: command.reasons,
  conditions: command.conditions,
  answer_to_guardian: command.answerToGuardian,
  missing: command.missing,
});
