import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { type Decision, refuse, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { type Gap, including, without } from '../header.ts';
import { whyNotInterpreted } from '../interpreter/suitable.ts';
import type { Referrals } from '../referral/referrals.ts';
import { interpretingOf } from '../talk.ts';
import type { NotifyOverride, OverrideConsent, RecordConsent, WithdrawConsent } from './commands.ts';
import { addWithdrawal, hasConsent, isNoAlone } from './consents.ts';
import { type ConsentPurpose, explanations, type PublicationAnswer } from './terms.ts';

/** A share of the file with an agency that still runs. */
export interface RunningGrant {
  readonly grantId: string;
  readonly agencyId: number;
}

/** Records what was agreed to, or that the child said no to being shown and to nothing else yes. All six explanations were given, or the command would not have been accepted. */
export function recordConsent(kase: Case, command: RecordConsent, acting: Acting): Decision {
  const { baseVersion: _, explained: __, ...consent } = command;
  const { givenOn, validUntil, purposes, childOnPublication } = command;
  if (givenOn > acting.today) return refuseBecause('date_in_future');
  if (validUntil < acting.today || validUntil < givenOn) return refuseBecause('consent_already_over');
  const wall = publicationWall(kase, purposes, childOnPublication);
  if (wall !== null) return refuseBecause(wall);
  const unsuitable = whyNotInterpreted(kase.content, command, acting.today);
  if (unsuitable !== undefined) return refuseBecause(unsuitable);
  const payload = { ...consent, ...interpretingOf(command), explained: [...explanations] };
  const recorded = { type: 'consent.recorded', section: 'consent', payload } as const;
  return isNoAlone(command) ? told([recorded]) : told([recorded], gapsOf(kase, true));
}

/**
 * Records that a consent was taken back, and ends every share with an agency that it named. What is asked of
 * whoever takes it back is nothing: neither a reason nor somebody's agreement.
 */
export function withdrawConsent(
  kase: Case,
  command: WithdrawConsent,
  acting: Acting,
  running: readonly RunningGrant[],
): Decision {
  const { baseVersion: _, ...withdrawal } = command;
  const { consents } = kase.content;
  const consent = consents.given.find(({ entryId }) => entryId === command.consentId);
  if (consent === undefined || consent.withdrawal !== null || isNoAlone(consent))
    return refuseBecause('consent_not_running');
  if (command.withdrawnOn > acting.today) return refuseBecause('date_in_future');
  if (command.withdrawnOn < consent.givenOn) return refuseBecause('withdrawn_before_given');
  const ends = running.filter(({ agencyId }) => consent.recipientAgencies.includes(agencyId));
  const stillHas = hasConsent(addWithdrawal(consents, withdrawal), acting.today);
  return told(
    [
      { type: 'consent.withdrawn', section: 'consent', payload: withdrawal },
      ...ends.map(ended),
      ...endsOfReferrals(kase.content.referrals, command.consentId, ends),
    ],
    gapsOf(kase, stillHas),
  );
}

/** What was referred because of this consent, or through a share that it ends, ends with it. */
const endsOfReferrals = (
  referrals: Referrals,
  consentId: string,
  ends: readonly RunningGrant[],
): readonly FileEntry[] =>
  referrals
    .filter(({ step, grantId, sending }) => {
      const isShared = ends.some((grant) => grant.grantId === grantId);
      const isAnswered = step === 'accepted' || step === 'partly_accepted' || step === 'in_service';
      return isShared || (isAnswered && sending?.consentIds.includes(consentId) === true);
    })
    .map(({ referralId }) => ({
      type: 'referral.consent_withdrawn',
      section: 'plan',
      payload: { referralId },
    }));

/** Without the words of the withdrawal: those who may read the plan may not read the consent. */
const ended = ({ grantId }: RunningGrant): FileEntry => ({
  type: 'share.ended',
  section: 'plan',
  payload: { grantId, reason: '' },
});

/** The documented best-interest exception. A supervisor decides who is not the caseworker of the child. */
export function overrideConsent(kase: Case, command: OverrideConsent, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const { caseworkerId } = kase.state.header;
  if (!acting.isSupervisor || caseworkerId === acting.accountId) {
    return refuse('protection.second_person_needed');
  }
  const wall = publicationWall(kase, command.purposes, 'not_asked');
  if (wall !== null) return refuseBecause(wall);
  if (command.validUntil < acting.today) return refuseBecause('consent_already_over');
  return told([{ type: 'consent.overridden', section: 'consent', payload }], gapsOf(kase, true));
}

/** Records that the guardian was told of an override. One who is implicated is never told of it through this. */
export function notifyOverride(kase: Case, command: NotifyOverride, acting: Acting): Decision {
  const { baseVersion: _, ...notice } = command;
  const { overrides } = kase.content.consents;
  const override = overrides.find(({ entryId }) => entryId === command.overrideId);
  if (override?.guardian !== 'to_be_told') return refuseBecause('override_not_to_tell');
  if (command.toldOn > acting.today) return refuseBecause('date_in_future');
  return told([{ type: 'override.told', section: 'consent', payload: notice }]);
}

/** Nobody is shown to the public but by their own yes, and a child's no is final (protection.md, 14, rule 11). */
function publicationWall(
  { content }: Case,
  purposes: readonly ConsentPurpose[],
  answer: PublicationAnswer,
): Because | null {
  if (!purposes.includes('publication')) return null;
  if (content.consents.isPublicationRefused || answer === 'no') return 'child_said_no';
  return answer === 'yes' ? null : 'child_not_asked';
}

function gapsOf({ state }: Case, hasIt: boolean): { gaps: readonly Gap[] } {
  return { gaps: (hasIt ? without : including)(state.header.gaps, 'consent') };
}
