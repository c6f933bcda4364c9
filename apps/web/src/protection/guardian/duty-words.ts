import type { GuardianDuty } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the form. */
export const dutyFields = defineMessages({
  duty: { id: 'guardian.duty.field.duty', defaultMessage: 'What the guardian did' },
  askId: { id: 'guardian.duty.field.interview', defaultMessage: 'Which interview' },
  doneOn: { id: 'guardian.duty.field.doneOn', defaultMessage: 'On which day' },
  words: { id: 'guardian.duty.field.words', defaultMessage: 'What was done, and what follows' },
});

export const dutyWords: Record<GuardianDuty, MessageDescriptor> = defineMessages({
  meet_child: { id: 'guardian.duty.meet', defaultMessage: 'Meet the child' },
  check_care: { id: 'guardian.duty.care', defaultMessage: 'See how the child is cared for' },
  hear_child: { id: 'guardian.duty.hear', defaultMessage: 'Hear the child before the decision' },
  attend_interview: { id: 'guardian.duty.interview', defaultMessage: 'Be at an interview' },
  report: { id: 'guardian.duty.report', defaultMessage: 'Report to the authority' },
  plan_adulthood: { id: 'guardian.duty.adulthood', defaultMessage: 'Plan the time after eighteen' },
  help_tracing: { id: 'guardian.duty.tracing', defaultMessage: 'Help to find the family' },
  apply_for_status: { id: 'guardian.duty.status', defaultMessage: 'Ask for papers, asylum or a title' },
  legal_action: {
    id: 'guardian.duty.legal',
    defaultMessage: 'Go to court, object or complain for the child',
  },
});
