import { defineMessages } from 'react-intl';

/** What stands above the fields of this section's form. */
export const screeningFields = defineMessages({
  answers: { id: 'screening.field.answers', defaultMessage: 'Indicators' },
  setting: { id: 'screening.field.setting', defaultMessage: 'Where the child was asked' },
  language: { id: 'screening.field.language', defaultMessage: 'In which language' },
  askedOn: { id: 'screening.field.askedOn', defaultMessage: 'On which day' },
  words: { id: 'screening.field.words', defaultMessage: 'What else was seen or said' },
});
