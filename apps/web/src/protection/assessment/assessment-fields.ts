import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's forms. */
export const assessmentFields = defineMessages({
  form: { id: 'assessment.field.form', defaultMessage: 'Form' },
  occasion: { id: 'assessment.field.occasion', defaultMessage: 'It is made for' },
  madeOn: { id: 'assessment.field.madeOn', defaultMessage: 'Day of the assessment' },
  conclusion: { id: 'assessment.field.conclusion', defaultMessage: 'Conclusion' },
  reasons: { id: 'assessment.field.reasons', defaultMessage: 'Reasons' },
  nextSteps: { id: 'assessment.field.nextSteps', defaultMessage: 'What is done next, by whom, until when' },
  verdict: { id: 'assessment.field.verdict', defaultMessage: 'Your answer' },
  words: { id: 'assessment.field.words', defaultMessage: 'Why' },
});
