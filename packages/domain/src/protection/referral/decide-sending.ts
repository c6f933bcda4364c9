import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { endOf } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { answerClock } from './answer-clock.ts';
import type { DraftReferral, RecallReferral, SendReferral } from './commands.ts';
import { coverageOf } from './coverage.ts';
import { namesBarred } from './names-barred.ts';
import { referralTable } from './referral-table.ts';
import type { Referral } from './referrals.ts';
import { guardianStands, referralStateOf } from './standing.ts';

/** Who acts, at which instant, and an id for a new grant. */
export type ActingOnReferral = Acting & { readonly now: string; readonly newId: string };

/** Sections that the police and the courts may be given: no more than was opened to them (protection.md, 14, rule 14). */
const openToJustice: readonly string[] = ['justice'];

/** Writes a referral. It goes nowhere: what it still waits for is said beside it. */
export function draftReferral(
  { content }: Case,
  command: DraftReferral,
  recipient: { readonly isJustice: boolean },
): Decision {
  const { baseVersion: _, ...referral } = command;
  if (isBarred(content, referral)) return refuseBecause('contact_cannot_be_used');
  if (recipient.isJustice && referral.sections.some((section) => !openToJustice.includes(section))) {
    return refuseBecause('referral_scope_justice');
  }
  const payload = {
    ...referral,
    needs: [...new Set(referral.needs)],
    sections: [...new Set(referral.sections)],
  };
  return told([{ type: 'referral.drafted', section: 'plan', payload }]);
}

/**
 * Sends a referral: from then on its agency may read what it names. Not without a consent, or what overrides a missing
 * one, that covers recipient, purpose and every section; and not while the guardian is silent or says no.
 */
export function sendReferral(kase: Case, command: SendReferral, acting: ActingOnReferral): Decision {
  const { content } = kase;
  const referral = found(content.referrals, command.referralId);
  if (referral === undefined) return refuseBecause('referral_not_found');
  const state = referralStateOf(referral, content, acting.now);
  if (referral.step !== 'unsent') return refuseBecause('referral_not_reachable', { from: state });
  const coverage = coverageOf(content, referral, acting.today);
  if (coverage.missing.length > 0 || coverage.until === null) {
    return refuseBecause('referral_needs_consent', { missing: coverage.missing });
  }
  const because = whyNotSent(kase, referral, command, acting);
  if (because !== undefined) return refuseBecause(because);
  const clock = answerClock(referral.urgency, acting.now);
  const payload = {
    referralId: referral.referralId,
    grantId: acting.newId,
    accessUntil: earlier(clock.answerBy, endOf(coverage.until)),
    consentIds: [...coverage.ids],
    sentAt: acting.now,
    ...clock,
  };
  return told([{ type: 'referral.sent', section: 'plan', payload }]);
}

function whyNotSent(
  { content }: Case,
  referral: Referral,
  { exceptionsRead }: SendReferral,
  { today }: Acting,
): Because | undefined {
  if (isBarred(content, referral)) return 'contact_cannot_be_used';
  const guardian = guardianStands(referral, content, today);
  if (guardian === 'objects') return 'referral_guardian_objects';
  if (guardian === 'silent') return 'referral_guardian_silent';
  const { exceptions } = coverageOf(content, referral, today);
  return exceptions.length > 0 && !exceptionsRead ? 'referral_exceptions_unread' : undefined;
}

/** Takes a referral back, sent or not. Whoever had access because of it has none any more. */
export function recallReferral(kase: Case, command: RecallReferral, acting: ActingOnReferral): Decision {
  const { content } = kase;
  const { baseVersion: _, ...recall } = command;
  const referral = found(content.referrals, command.referralId);
  if (referral === undefined) return refuseBecause('referral_not_found');
  const from = referralStateOf(referral, content, acting.now);
  if (!referralTable[from].includes('recalled')) return refuseBecause('referral_not_reachable', { from });
  return told([{ type: 'referral.recalled', section: 'plan', payload: recall }]);
}

const found = (all: readonly Referral[], id: string): Referral | undefined =>
  all.find(({ referralId }) => referralId === id);

/** Nobody who is suspected, or with whom there is to be no contact, stands anywhere on a referral. */
const isBarred = (
  content: Case['content'],
  { attention, request, handlingNotes }: Pick<Referral, 'attention' | 'request' | 'handlingNotes'>,
): boolean => [attention, request, handlingNotes].some((text) => namesBarred(content, text));

export const earlier = (one: string, other: string): string => (one < other ? one : other);
