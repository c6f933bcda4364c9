import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's forms. */
export const planFields = defineMessages({
  goals: { id: 'plan.field.goals', defaultMessage: 'Goals' },
  need: { id: 'plan.field.need', defaultMessage: 'Need' },
  goal: { id: 'plan.field.goal', defaultMessage: 'Goal' },
  what: { id: 'plan.field.what', defaultMessage: 'What is to be done' },
  who: { id: 'plan.field.who', defaultMessage: 'Who does it' },
  by: { id: 'plan.field.by', defaultMessage: 'By when' },
  reviewOn: { id: 'plan.field.reviewOn', defaultMessage: 'To be reviewed on' },
  actionId: { id: 'plan.field.action', defaultMessage: 'Action' },
  outcome: { id: 'plan.field.outcome', defaultMessage: 'What became of it' },
  finishedOn: { id: 'plan.field.finishedOn', defaultMessage: 'On which day' },
  reason: { id: 'plan.field.reason', defaultMessage: 'Reason' },
  reviewedOn: { id: 'plan.field.reviewedOn', defaultMessage: 'Reviewed on' },
  finding: { id: 'plan.field.finding', defaultMessage: 'How far it has come' },
  words: { id: 'plan.field.words', defaultMessage: 'What was found' },
  nextReviewOn: { id: 'plan.field.nextReviewOn', defaultMessage: 'Next review' },
});
