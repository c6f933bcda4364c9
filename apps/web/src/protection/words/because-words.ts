import type { Because } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Why the procedure refuses an act now: what is missing, and who can provide it. */
export const becauseWords: Record<Because, MessageDescriptor> = defineMessages({
  already_told: {
    id: 'because.already_told',
    defaultMessage: 'It is recorded already that the child was told of the newest decision.',
  },
  assessment_incomplete: {
    id: 'because.assessment_incomplete',
    defaultMessage: 'Some parts are not answered yet. “Not safe to ask” and “not known” are answers too.',
  },
  child_not_asked: {
    id: 'because.child_not_asked',
    defaultMessage:
      'A child is shown to the public only by a yes of its own. Ask the child, or leave this purpose out.',
  },
  child_said_no: {
    id: 'because.child_said_no',
    defaultMessage: 'The child said no to being shown to the public. That is final; leave this purpose out.',
  },
  consent_already_over: {
    id: 'because.consent_already_over',
    defaultMessage: 'By this last day it would be over already. Choose a later one.',
  },
  consent_not_running: {
    id: 'because.consent_not_running',
    defaultMessage: 'This consent was taken back already. Open the section again to see where it stands.',
  },
  date_in_future: {
    id: 'because.date_in_future',
    defaultMessage: 'This day lies ahead. Record what has happened, with the day on which it did.',
  },
  factors_not_weighed: {
    id: 'because.factors_not_weighed',
    defaultMessage: 'Say of each factor what it means for this child, be it that it does not matter here.',
  },
  next_steps_missing: {
    id: 'because.next_steps_missing',
    defaultMessage: 'Say what is done next, by whom and until when.',
  },
  health_staff_only: {
    id: 'because.health_staff_only',
    defaultMessage:
      'Only health staff may ask this. Leave it as not asked, or record the screening that health staff made.',
  },
  nobody_told: {
    id: 'because.nobody_told',
    defaultMessage: 'Say who was told: the child, the guardian or both.',
  },
  nothing_to_review: {
    id: 'because.nothing_to_review',
    defaultMessage: 'This assessment does not wait for a second person any more. Open the section again.',
  },
  nothing_asked: {
    id: 'because.nothing_asked',
    defaultMessage: 'Nothing was asked. Answer at least one indicator, or write why it was not safe to ask.',
  },
  nothing_to_tell: {
    id: 'because.nothing_to_tell',
    defaultMessage: 'There is no decision yet that could be told. Record the decision first.',
  },
  override_not_to_tell: {
    id: 'because.override_not_to_tell',
    defaultMessage:
      'Of this override the guardian knows already, or is not told. Open the section again to see where it stands.',
  },
  review_route_missing: {
    id: 'because.review_route_missing',
    defaultMessage:
      'This decision can be challenged. Say to whom the child and the guardian can turn; the body that decided knows.',
  },
  reviewer_unsuitable: {
    id: 'because.reviewer_unsuitable',
    defaultMessage: 'A supervisor who did not make the assessment must look at it.',
  },
  status_not_reachable: {
    id: 'because.status_not_reachable',
    defaultMessage:
      'From the present status the procedure does not lead there. Open the section again to see where it stands.',
  },
  withdrawn_before_given: {
    id: 'because.withdrawn_before_given',
    defaultMessage: 'It cannot have been taken back before it was given. Check the two days.',
  },
  told_before_decided: {
    id: 'because.told_before_decided',
    defaultMessage: 'It cannot have been told before it was decided. Check the two days.',
  },
});
