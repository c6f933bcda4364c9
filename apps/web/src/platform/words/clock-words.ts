import type { ClockName } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What each clock is called. */
export const clockWords: Record<ClockName, MessageDescriptor> = defineMessages({
  missing_police: { id: 'clock.missing_police', defaultMessage: 'Telling the police' },
  missing_guardian: { id: 'clock.missing_guardian', defaultMessage: 'Telling the guardian' },
  missing_agencies: { id: 'clock.missing_agencies', defaultMessage: 'Telling other agencies' },
  search_review: { id: 'clock.search_review', defaultMessage: 'Next look at the search' },
  return_conversation: { id: 'clock.return_conversation', defaultMessage: 'Talk after the return' },
  detention_review: { id: 'clock.detention_review', defaultMessage: 'Daily look at the detention' },
  conference_task: { id: 'clock.conference_task', defaultMessage: 'Task of a conference' },
  next_conference: { id: 'clock.next_conference', defaultMessage: 'Next conference' },
  child_request: { id: 'clock.child_request', defaultMessage: 'Answer to the child’s request' },
  claim_appeal: { id: 'clock.claim_appeal', defaultMessage: 'Appeal on a claim' },
  first_contact: { id: 'clock.first_contact', defaultMessage: 'First contact' },
  registration: { id: 'clock.registration', defaultMessage: 'Registration' },
  guardian_provisional: { id: 'clock.guardian_provisional', defaultMessage: 'Guardian' },
  guardian_formal: { id: 'clock.guardian_formal', defaultMessage: 'Formal appointment of the guardian' },
  guardian_answer: { id: 'clock.guardian_answer', defaultMessage: 'Answer of the guardian' },
  status_told: { id: 'clock.status_told', defaultMessage: 'Telling the child the decision on status' },
  reflection_end: { id: 'clock.reflection_end', defaultMessage: 'End of the reflection period' },
  residence_renewal: { id: 'clock.residence_renewal', defaultMessage: 'Renewal of the residence title' },
  consent_expiry: { id: 'clock.consent_expiry', defaultMessage: 'End of a consent' },
  assessment: { id: 'clock.assessment', defaultMessage: 'Best-interests assessment' },
  determination_urgent: { id: 'clock.determination_urgent', defaultMessage: 'Panel’s look at an urgent act' },
  determination_decision: {
    id: 'clock.determination_decision',
    defaultMessage: 'Decision of the determination',
  },
  determination_step: { id: 'clock.determination_step', defaultMessage: 'Next step of the determination' },
  determination_review: { id: 'clock.determination_review', defaultMessage: 'Review of the determination' },
  case_plan: { id: 'clock.case_plan', defaultMessage: 'Case plan' },
  placement_review: { id: 'clock.placement_review', defaultMessage: 'Review of the placement' },
  follow_up: { id: 'clock.follow_up', defaultMessage: 'Follow-up visit' },
  plan_review: { id: 'clock.plan_review', defaultMessage: 'Review of the plan' },
  post_closure_check: { id: 'clock.post_closure_check', defaultMessage: 'Check after closing' },
});
