import { defineMessages } from 'react-intl';

export const statementFields = defineMessages({
  byParty: { id: 'statement.field.by', defaultMessage: 'For whom you speak' },
  words: { id: 'statement.field.words', defaultMessage: 'What you want to say' },
  language: { id: 'statement.field.language', defaultMessage: 'In which language it is' },
  outcome: {
    id: 'statement.field.outcome',
    defaultMessage: 'Does it name a child, or anybody who could be found?',
  },
  reason: { id: 'statement.field.reason', defaultMessage: 'What has to go' },
});

export const outcomeWords = defineMessages({
  published: { id: 'statement.outcome.published', defaultMessage: 'No: publish it as it is' },
  returned: { id: 'statement.outcome.returned', defaultMessage: 'Yes: give it back' },
});
