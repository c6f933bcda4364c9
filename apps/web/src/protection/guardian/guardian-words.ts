import type {
  AskStanding,
  Conflict,
  GuardianAct,
  GuardianAnswer,
  GuardianEnding,
  GuardianState,
  MandateScope,
} from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const stateWords: Record<GuardianState, MessageDescriptor> = defineMessages({
  none: { id: 'guardian.state.none', defaultMessage: 'No guardian, and none was asked for' },
  requested: { id: 'guardian.state.requested', defaultMessage: 'A guardian was asked for' },
  provisional: { id: 'guardian.state.provisional', defaultMessage: 'A provisional guardian is in office' },
  appointed: { id: 'guardian.state.appointed', defaultMessage: 'A guardian is in office' },
  suspended: { id: 'guardian.state.suspended', defaultMessage: 'The guardian is suspended' },
  ended: { id: 'guardian.state.ended', defaultMessage: 'The guardianship has ended' },
});

export const scopeWords: Record<MandateScope, MessageDescriptor> = defineMessages({
  legal_representation: { id: 'guardian.scope.legal', defaultMessage: 'legal representation' },
  care: { id: 'guardian.scope.care', defaultMessage: 'care' },
  finance: { id: 'guardian.scope.finance', defaultMessage: 'money' },
  health_consent: { id: 'guardian.scope.health', defaultMessage: 'consent to health care' },
});

export const conflictWords: Record<Conflict, MessageDescriptor> = defineMessages({
  care_provider: { id: 'guardian.conflict.care', defaultMessage: 'whoever provides care to the child' },
  police: { id: 'guardian.conflict.police', defaultMessage: 'the police' },
  interpreter: { id: 'guardian.conflict.interpreter', defaultMessage: 'an interpreting service' },
  immigration: { id: 'guardian.conflict.immigration', defaultMessage: 'the immigration authority' },
});

export const endingWords: Record<GuardianEnding, MessageDescriptor> = defineMessages({
  replaced: { id: 'guardian.ending.replaced', defaultMessage: 'another guardian follows' },
  guardian_asked: { id: 'guardian.ending.asked', defaultMessage: 'the guardian asked for it' },
  conflict_found: { id: 'guardian.ending.conflict', defaultMessage: 'a conflict was found' },
  complaint_upheld: { id: 'guardian.ending.complaint', defaultMessage: 'a complaint was upheld' },
  too_many_children: { id: 'guardian.ending.children', defaultMessage: 'too many children' },
  parent_resumed: { id: 'guardian.ending.parent', defaultMessage: 'a parent takes over again' },
  child_moved_away: { id: 'guardian.ending.moved', defaultMessage: 'the child moved away' },
  child_turned_18: { id: 'guardian.ending.adult', defaultMessage: 'the child turned eighteen' },
  request_refused: { id: 'guardian.ending.refused', defaultMessage: 'the authority appointed nobody' },
  guardian_died: { id: 'guardian.ending.died', defaultMessage: 'the guardian died' },
  other: { id: 'guardian.ending.other', defaultMessage: 'another reason' },
});

export const actWords: Record<GuardianAct, MessageDescriptor> = defineMessages({
  referral: { id: 'guardian.act.referral', defaultMessage: 'a referral' },
  referral_abroad: { id: 'guardian.act.abroad', defaultMessage: 'a referral abroad' },
  bid_options: { id: 'guardian.act.bid', defaultMessage: 'the options of a best interests determination' },
  further_interview: { id: 'guardian.act.interview', defaultMessage: 'a further interview' },
  tracing: { id: 'guardian.act.tracing', defaultMessage: 'an enquiry for the family' },
  placement_change: { id: 'guardian.act.placement', defaultMessage: 'a change of placement' },
  return: { id: 'guardian.act.return', defaultMessage: 'a return' },
  media_or_case_study: { id: 'guardian.act.media', defaultMessage: 'use in media or as a case study' },
});

export const answerWords: Record<GuardianAnswer['answer'], MessageDescriptor> = defineMessages({
  approve: { id: 'guardian.answer.approve', defaultMessage: 'The guardian approves' },
  object: { id: 'guardian.answer.object', defaultMessage: 'The guardian objects' },
});

export const standingWords: Record<AskStanding, MessageDescriptor> = defineMessages({
  open: { id: 'guardian.ask.open', defaultMessage: 'Waiting for an answer' },
  approved: { id: 'guardian.ask.approved', defaultMessage: 'Approved' },
  objected: { id: 'guardian.ask.objected', defaultMessage: 'Objected' },
  unanswered: { id: 'guardian.ask.unanswered', defaultMessage: 'No answer in time' },
});
