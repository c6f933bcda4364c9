import { defineMessages } from 'react-intl';

/** What stands above the fields. */
export const askFields = defineMessages({
  by: { id: 'askChild.field.by', defaultMessage: 'What do you know of the child?' },
  codeName: { id: 'askChild.field.codeName', defaultMessage: 'Code name' },
  name: { id: 'askChild.field.name', defaultMessage: 'Full name' },
  birthYear: { id: 'askChild.field.birthYear', defaultMessage: 'Year of birth' },
  why: { id: 'askChild.field.why', defaultMessage: 'Why do you ask?' },
  callBack: { id: 'askChild.field.callBack', defaultMessage: 'How you can be called back' },
});

export const waysOfAsking = defineMessages({
  name: { id: 'askChild.by.name', defaultMessage: 'The name' },
  code_name: { id: 'askChild.by.code', defaultMessage: 'A code name' },
});
