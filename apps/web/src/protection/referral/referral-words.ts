import type {
  ReferralAnswerKind,
  ReferralState,
  RejectionReason,
  ServiceOutcome,
  ServiceStep,
  Urgency,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const stateWords: Record<ReferralState, MessageDescriptor> = defineMessages({
  awaiting_consent: { id: 'referral.state.consent', defaultMessage: 'Waits for consent' },
  awaiting_guardian: { id: 'referral.state.guardian', defaultMessage: 'Waits for the guardian' },
  ready: { id: 'referral.state.ready', defaultMessage: 'Ready to be sent' },
  sent: { id: 'referral.state.sent', defaultMessage: 'Sent' },
  seen: { id: 'referral.state.seen', defaultMessage: 'Seen' },
  accepted: { id: 'referral.state.accepted', defaultMessage: 'Accepted' },
  partly_accepted: { id: 'referral.state.partly', defaultMessage: 'Accepted in part' },
  rejected: { id: 'referral.state.rejected', defaultMessage: 'Not accepted' },
  expired: { id: 'referral.state.expired', defaultMessage: 'No answer in time' },
  in_service: { id: 'referral.state.service', defaultMessage: 'In service' },
  completed: { id: 'referral.state.completed', defaultMessage: 'Completed' },
  discontinued: { id: 'referral.state.discontinued', defaultMessage: 'Ended before' },
  recalled: { id: 'referral.state.recalled', defaultMessage: 'Taken back' },
  consent_withdrawn: { id: 'referral.state.withdrawn', defaultMessage: 'Consent taken back' },
});

export const urgencyWords: Record<Urgency, MessageDescriptor> = defineMessages({
  normal: { id: 'referral.urgency.normal', defaultMessage: 'Normal: an answer within 5 working days' },
  urgent: { id: 'referral.urgency.urgent', defaultMessage: 'Urgent: an answer within 24 hours' },
});

export const answerWords: Record<ReferralAnswerKind, MessageDescriptor> = defineMessages({
  accepted: { id: 'referral.answer.accepted', defaultMessage: 'We accept' },
  partly_accepted: { id: 'referral.answer.partly', defaultMessage: 'We accept for some needs' },
  rejected: { id: 'referral.answer.rejected', defaultMessage: 'We cannot accept' },
});

export const rejectionWords: Record<RejectionReason, MessageDescriptor> = defineMessages({
  no_capacity: { id: 'referral.reason.capacity', defaultMessage: 'no capacity' },
  out_of_area: { id: 'referral.reason.area', defaultMessage: 'out of our area' },
  not_eligible: { id: 'referral.reason.eligible', defaultMessage: 'the child is not eligible' },
  wrong_service: { id: 'referral.reason.wrong', defaultMessage: 'the wrong service' },
  safety: { id: 'referral.reason.safety', defaultMessage: 'it would not be safe' },
  insufficient_information: { id: 'referral.reason.information', defaultMessage: 'not enough is known' },
  duplicate: { id: 'referral.reason.duplicate', defaultMessage: 'it was referred already' },
  other: { id: 'referral.reason.other', defaultMessage: 'another reason' },
});

export const stepWords: Record<ServiceStep, MessageDescriptor> = defineMessages({
  in_service: { id: 'referral.step.begin', defaultMessage: 'The service begins' },
  completed: { id: 'referral.step.complete', defaultMessage: 'The service is completed' },
  discontinued: { id: 'referral.step.end', defaultMessage: 'It ends before it is completed' },
});

export const outcomeWords: Record<ServiceOutcome, MessageDescriptor> = defineMessages({
  need_met: { id: 'referral.outcome.met', defaultMessage: 'the need is met' },
  partly_met: { id: 'referral.outcome.partly', defaultMessage: 'the need is met in part' },
  not_met: { id: 'referral.outcome.not', defaultMessage: 'the need is not met' },
});
