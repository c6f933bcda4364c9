import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { endOf } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import type { AnswerReferral, ServeReferral } from './commands.ts';
import type { ActingOnReferral } from './decide-sending.ts';
import type { ReferralAnswer } from './entries.ts';
import { type ReferralState, referralTable } from './referral-table.ts';
import type { Referral } from './referrals.ts';
import { referralStateOf } from './standing.ts';

/** Which referral a receiving agency acts on. */
interface AboutReferral {
  readonly referralId: string;
}

/** Records that the receiving agency opened a referral: nobody answers what nobody read. */
export function seeReferral(kase: Case, { referralId }: AboutReferral, acting: ActingOnReferral): Decision {
  return onOwn(kase, { referralId, to: 'seen', acting }, () => [
    { type: 'referral.seen', section: 'plan', payload: { referralId } },
  ]);
}

/** Takes a child on, for all needs or for some, or does not and says why. */
export function answerReferral(
  kase: Case,
  command: AnswerReferral & AboutReferral,
  acting: ActingOnReferral,
): Decision {
  return onOwn(kase, { referralId: command.referralId, to: command.answer, acting }, (referral) => {
    const because = whyIncomplete(command, referral);
    if (because !== undefined) return because;
    const isTaken = command.answer !== 'rejected';
    const payload: ReferralAnswer = {
      ...command,
      rejection: isTaken ? null : command.rejection,
      acceptedNeeds: command.answer === 'accepted' ? referral.needs : isTaken ? command.acceptedNeeds : [],
      access: isTaken ? accessOf(kase, referral, acting) : null,
    };
    return [{ type: 'referral.answered', section: 'plan', payload }];
  });
}

/** Begins the service, completes it, or ends it before. */
export function serveReferral(
  kase: Case,
  command: ServeReferral & AboutReferral,
  acting: ActingOnReferral,
): Decision {
  return onOwn(kase, { referralId: command.referralId, to: command.step, acting }, () => {
    const { step, outcome, words } = command;
    if (step === 'completed' && outcome === null) return 'referral_outcome_missing';
    if (step === 'discontinued' && words === '') return 'referral_reason_missing';
    const payload = { ...command, outcome: step === 'completed' ? outcome : null };
    return [{ type: 'referral.served', section: 'plan', payload }];
  });
}

interface Move {
  readonly referralId: string;
  readonly to: ReferralState;
  readonly acting: ActingOnReferral;
}

/** Only the agency that a referral went to answers it, only in time, and only along the table. */
function onOwn(
  { content }: Case,
  { referralId, to, acting }: Move,
  entriesOf: (referral: Referral) => readonly FileEntry[] | Because,
): Decision {
  const referral = content.referrals.find((each) => each.referralId === referralId);
  if (referral === undefined || referral.toAgencyId !== acting.agencyId || referral.sending === null) {
    return refuseBecause('referral_not_found');
  }
  const from = referralStateOf(referral, content, acting.now);
  if (from === 'expired') return refuseBecause('referral_expired');
  if (!referralTable[from].includes(to)) return refuseBecause('referral_not_reachable', { from });
  const entries = entriesOf(referral);
  return typeof entries === 'string' ? refuseBecause(entries) : told(entries);
}

function whyIncomplete(command: AnswerReferral, { needs }: Referral): Because | undefined {
  const { answer, rejection, words, acceptedNeeds } = command;
  if (answer === 'rejected' && (rejection === null || (rejection === 'other' && words === ''))) {
    return 'referral_reason_missing';
  }
  if (answer !== 'partly_accepted') return undefined;
  const some = needs.filter((need) => acceptedNeeds.includes(need));
  const isPart = some.length > 0 && some.length < needs.length && some.length === acceptedNeeds.length;
  return isPart ? undefined : 'referral_needs_not_part';
}

/** From the answer on, access lasts as long as what it was sent on; it ends before, when the referral does. */
function accessOf(
  { content }: Case,
  { sending }: Referral,
  acting: ActingOnReferral,
): ReferralAnswer['access'] {
  const { given, overrides } = content.consents;
  const rests = [...given, ...overrides].filter(({ entryId }) => sending?.consentIds.includes(entryId));
  const until = rests.map(({ validUntil }) => validUntil).sort()[0] ?? acting.today;
  return { grantId: acting.newId, accessUntil: endOf(until) };
}
