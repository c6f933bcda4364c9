import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's forms. */
export const statusFields = defineMessages({
  status: { id: 'status.field.status', defaultMessage: 'What was decided' },
  body: { id: 'status.field.body', defaultMessage: 'Who decided' },
  bodyName: { id: 'status.field.bodyName', defaultMessage: 'Name of the body' },
  decidedOn: { id: 'status.field.decidedOn', defaultMessage: 'Day of the decision' },
  reasons: { id: 'status.field.reasons', defaultMessage: 'Reasons' },
  reviewRoute: { id: 'status.field.reviewRoute', defaultMessage: 'How it can be challenged' },
  reviewUntil: { id: 'status.field.reviewUntil', defaultMessage: 'It can be challenged until' },
  pressure: { id: 'status.field.pressure', defaultMessage: 'Pressure on the child' },
  alone: { id: 'status.field.alone', defaultMessage: 'The child was spoken with alone' },
  signs: { id: 'status.field.signs', defaultMessage: 'Signs that somebody makes the child say no' },
  pressureWords: {
    id: 'status.field.pressureWords',
    defaultMessage: 'What the child said and what was seen',
  },
  toldChild: { id: 'status.field.toldChild', defaultMessage: 'The child was told' },
  toldGuardian: { id: 'status.field.toldGuardian', defaultMessage: 'The guardian was told' },
  toldOn: { id: 'status.field.toldOn', defaultMessage: 'Day on which it was told' },
  language: { id: 'status.field.language', defaultMessage: 'In which language' },
  childWords: { id: 'status.field.childWords', defaultMessage: 'What the child was told' },
});
