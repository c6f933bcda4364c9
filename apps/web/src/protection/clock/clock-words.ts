import type { ClockName, ClockReceiver, ClockUnit, ClockWait } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What a clock asks for: each ends the sentence "Blue Heron 4821: …". */
export const clockActs: Record<ClockName, MessageDescriptor> = defineMessages({
  missing_police: {
    id: 'clock.act.missing_police',
    defaultMessage: 'tell the police that the child is missing.',
  },
  missing_guardian: {
    id: 'clock.act.missing_guardian',
    defaultMessage: 'tell the guardian that the child is missing.',
  },
  missing_agencies: {
    id: 'clock.act.missing_agencies',
    defaultMessage: 'tell the other agencies that the child is missing.',
  },
  search_review: { id: 'clock.act.search_review', defaultMessage: 'look at the search for the child again.' },
  return_conversation: {
    id: 'clock.act.return_conversation',
    defaultMessage: 'talk with the child who came back, if the child wishes.',
  },
  detention_review: {
    id: 'clock.act.detention_review',
    defaultMessage: 'the child is held: look at it today.',
  },
  plan_action: { id: 'clock.act.plan_action', defaultMessage: 'an action of the plan is to be done.' },
  planned_review: { id: 'clock.act.planned_review', defaultMessage: 'the plan is to be looked at again.' },
  digital_safety_check: {
    id: 'clock.act.digital_safety_check',
    defaultMessage: 'something changed: go through phones, accounts and contacts with the child.',
  },
  digital_safety_review: {
    id: 'clock.act.digital_safety_review',
    defaultMessage: 'look at phones, accounts and contacts again.',
  },
  digital_step: {
    id: 'clock.act.digital_step',
    defaultMessage: 'a step of the digital safety is to be done.',
  },
  referral_answer: {
    id: 'clock.act.referral_answer',
    defaultMessage: 'the agency that was asked has to answer.',
  },
  conference_task: {
    id: 'clock.act.conference_task',
    defaultMessage: 'a task of a conference is to be done.',
  },
  next_conference: {
    id: 'clock.act.next_conference',
    defaultMessage: 'all who work with the child meet again.',
  },
  child_request: {
    id: 'clock.act.child_request',
    defaultMessage: 'the child waits for an answer to a request.',
  },
  claim_appeal: { id: 'clock.act.claim_appeal', defaultMessage: 'the time for an appeal ends.' },
  first_contact: {
    id: 'clock.act.first_contact',
    defaultMessage: 'meet the child and check that the child is safe.',
  },
  registration: { id: 'clock.act.registration', defaultMessage: 'complete the registration.' },
  guardian_provisional: {
    id: 'clock.act.guardian_provisional',
    defaultMessage: 'see that somebody stands for the child.',
  },
  guardian_formal: {
    id: 'clock.act.guardian_formal',
    defaultMessage: 'a guardian is to be appointed formally.',
  },
  guardian_answer: {
    id: 'clock.act.guardian_answer',
    defaultMessage: 'the guardian has not answered a question. No answer is not a yes.',
  },
  guardian_meeting: {
    id: 'clock.act.guardian_meeting',
    defaultMessage: 'the guardian is to meet the child.',
  },
  guardian_care_check: {
    id: 'clock.act.guardian_care_check',
    defaultMessage: 'the guardian is to see how the child is cared for.',
  },
  guardian_hearing: {
    id: 'clock.act.guardian_hearing',
    defaultMessage: 'the guardian is to hear the child before the decision.',
  },
  guardian_interview: {
    id: 'clock.act.guardian_interview',
    defaultMessage: 'the guardian is to be at an interview of the child.',
  },
  guardian_report: {
    id: 'clock.act.guardian_report',
    defaultMessage: 'the guardian is to report to the authority.',
  },
  guardian_adulthood: {
    id: 'clock.act.guardian_adulthood',
    defaultMessage: 'the guardian is to plan the time after eighteen with the child.',
  },
  status_told: {
    id: 'clock.act.status_told',
    defaultMessage: 'tell the child what was decided on their status.',
  },
  reflection_end: {
    id: 'clock.act.reflection_end',
    defaultMessage: 'the reflection period ends; see what protects the child afterwards.',
  },
  residence_renewal: {
    id: 'clock.act.residence_renewal',
    defaultMessage: 'ask for the renewal of the residence title.',
  },
  consent_expiry: {
    id: 'clock.act.consent_expiry',
    defaultMessage: 'a consent ends; ask again, or stop what rests on it.',
  },
  assessment: { id: 'clock.act.assessment', defaultMessage: 'assess what is best for the child.' },
  determination_urgent: {
    id: 'clock.act.determination_urgent',
    defaultMessage: 'a panel looks at the urgent act.',
  },
  determination_decision: {
    id: 'clock.act.determination_decision',
    defaultMessage: 'the determination is to be decided.',
  },
  determination_step: {
    id: 'clock.act.determination_step',
    defaultMessage: 'do the next step of what was decided.',
  },
  determination_review: {
    id: 'clock.act.determination_review',
    defaultMessage: 'see whether what was decided still fits.',
  },
  durable_solution: {
    id: 'clock.act.durable_solution',
    defaultMessage: 'the child waits for a lasting solution; two years are the outer limit.',
  },
  court_appeal: { id: 'clock.act.court_appeal', defaultMessage: 'the time to appeal to a court ends.' },
  case_plan: { id: 'clock.act.case_plan', defaultMessage: 'make the plan.' },
  placement_review: {
    id: 'clock.act.placement_review',
    defaultMessage: 'look whether the care still fits the child.',
  },
  follow_up: { id: 'clock.act.follow_up', defaultMessage: 'visit the child.' },
  plan_review: { id: 'clock.act.plan_review', defaultMessage: 'review the plan with the child.' },
  post_closure_check: {
    id: 'clock.act.post_closure_check',
    defaultMessage: 'see how the child is since the file was closed.',
  },
});

export const waitWords: Record<ClockWait, MessageDescriptor> = defineMessages({
  guardian: { id: 'clock.waits.guardian', defaultMessage: 'Waits for the guardian' },
  agency: { id: 'clock.waits.agency', defaultMessage: 'Waits for the agency that was asked' },
  authority: { id: 'clock.waits.authority', defaultMessage: 'Waits for the authority' },
});

export const unitWords: Record<ClockUnit, MessageDescriptor> = defineMessages({
  hours: { id: 'clock.unit.hours', defaultMessage: 'hours' },
  days: { id: 'clock.unit.days', defaultMessage: 'days' },
  working_days: { id: 'clock.unit.working_days', defaultMessage: 'working days' },
  months: { id: 'clock.unit.months', defaultMessage: 'months' },
});

/** A number of each unit. */
export const amountWords: Record<ClockUnit, MessageDescriptor> = defineMessages({
  hours: { id: 'clock.amount.hours', defaultMessage: '{count, plural, one {# hour} other {# hours}}' },
  days: { id: 'clock.amount.days', defaultMessage: '{count, plural, one {# day} other {# days}}' },
  working_days: {
    id: 'clock.amount.working_days',
    defaultMessage: '{count, plural, one {# working day} other {# working days}}',
  },
  months: { id: 'clock.amount.months', defaultMessage: '{count, plural, one {# month} other {# months}}' },
});

export const receiverWords: Record<ClockReceiver, MessageDescriptor> = defineMessages({
  caseworker: { id: 'clock.receiver.caseworker', defaultMessage: 'Caseworker' },
  supervisor: { id: 'clock.receiver.supervisor', defaultMessage: 'Supervisors' },
  guardian: { id: 'clock.receiver.guardian', defaultMessage: 'Guardian' },
});
