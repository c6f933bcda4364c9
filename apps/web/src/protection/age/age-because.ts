import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the doubt about the age. */
export const ageBecause = defineMessages({
  age_question_open: {
    id: 'because.age_question_open',
    defaultMessage: 'The doubt about the age is recorded already and waits for a decision.',
  },
  assessed_years_missing: {
    id: 'because.assessed_years_missing',
    defaultMessage:
      'Nobody is recorded as an adult without the age that was assessed. Ask whoever assessed it, or record that it could not be determined.',
  },
  challenge_missing: {
    id: 'because.challenge_missing',
    defaultMessage:
      'This decision can be challenged. Say to whom the child and the guardian can turn; whoever decided knows.',
  },
  margin_below_eighteen: {
    id: 'because.margin_below_eighteen',
    defaultMessage:
      'The margin of this assessment reaches below eighteen. In doubt a person is a child: record that the child is under eighteen, or that it could not be determined.',
  },
});
