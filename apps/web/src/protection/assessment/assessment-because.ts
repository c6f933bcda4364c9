import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of best-interests assessments. */
export const assessmentBecause = defineMessages({
  assessment_incomplete: {
    id: 'because.assessment_incomplete',
    defaultMessage: 'Some parts are not answered yet. “Not safe to ask” and “not known” are answers too.',
  },
  factors_not_weighed: {
    id: 'because.factors_not_weighed',
    defaultMessage: 'Say of each factor what it means for this child, be it that it does not matter here.',
  },
  next_steps_missing: {
    id: 'because.next_steps_missing',
    defaultMessage: 'Say what is done next, by whom and until when.',
  },
  nothing_to_review: {
    id: 'because.nothing_to_review',
    defaultMessage: 'This assessment does not wait for a second person any more. Open the section again.',
  },
  reviewer_unsuitable: {
    id: 'because.reviewer_unsuitable',
    defaultMessage: 'A supervisor who did not make the assessment must look at it.',
  },
  told_in_interview: {
    id: 'because.told_in_interview',
    defaultMessage:
      'The child told of this in the forensic interview and must not tell it again. Refer to the interview; whoever led it can say what is in it.',
  },
});
