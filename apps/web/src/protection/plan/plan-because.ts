import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the plan. */
export const planBecause = defineMessages({
  action_not_open: {
    id: 'because.action_not_open',
    defaultMessage:
      'This action was finished already. Open the section again to see what is still to be done.',
  },
  drop_reason_missing: {
    id: 'because.drop_reason_missing',
    defaultMessage: 'Say why it is not done any more; whoever reads the plan next will ask.',
  },
  need_named_twice: {
    id: 'because.need_named_twice',
    defaultMessage: 'One need stands there twice. Write what belongs to it into one goal.',
  },
  next_review_not_later: {
    id: 'because.next_review_not_later',
    defaultMessage: 'The next review comes after this one, and not before today. Choose a later day.',
  },
  no_plan: {
    id: 'because.no_plan',
    defaultMessage: 'There is no plan yet. Write the plan first, with the child.',
  },
});
