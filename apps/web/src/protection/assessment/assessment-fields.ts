import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's forms. */
export const assessmentFields = defineMessages({
  form: { id: 'assessment.field.form', defaultMessage: 'Form' },
  occasion: { id: 'assessment.field.occasion', defaultMessage: 'It is made for' },
  madeOn: { id: 'assessment.field.madeOn', defaultMessage: 'Day of the assessment' },
  childView: { id: 'assessment.field.childView', defaultMessage: 'The child’s own words' },
  howAsked: { id: 'assessment.field.howAsked', defaultMessage: 'How the child was asked' },
  mayShow: {
    id: 'assessment.field.mayShow',
    defaultMessage: 'Who else may read these words, says the child',
  },
  why: { id: 'assessment.field.why', defaultMessage: 'Why there are no words of the child' },
  observed: { id: 'assessment.field.observed', defaultMessage: 'What was observed instead' },
  conclusion: { id: 'assessment.field.conclusion', defaultMessage: 'Conclusion' },
  reasons: { id: 'assessment.field.reasons', defaultMessage: 'Reasons' },
  nextSteps: { id: 'assessment.field.nextSteps', defaultMessage: 'What is done next, by whom, until when' },
  verdict: { id: 'assessment.field.verdict', defaultMessage: 'Your answer' },
  words: { id: 'assessment.field.words', defaultMessage: 'Why' },
});
