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
  nobody_told: {
    id: 'because.nobody_told',
    defaultMessage: 'Say who was told: the child, the guardian or both.',
  },
  nothing_to_review: {
    id: 'because.nothing_to_review',
    defaultMessage: 'This assessment does not wait for a second person any more. Open the section again.',
  },
  nothing_to_tell: {
    id: 'because.nothing_to_tell',
    defaultMessage: 'There is no decision yet that could be told. Record the decision first.',
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
  told_before_decided: {
    id: 'because.told_before_decided',
    defaultMessage: 'It cannot have been told before it was decided. Check the two days.',
  },
});
