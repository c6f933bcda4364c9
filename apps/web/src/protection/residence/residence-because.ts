import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the title to stay. */
export const residenceBecause = defineMessages({
  title_ends_before_start: {
    id: 'because.title_ends_before_start',
    defaultMessage: 'This title would end before it begins. Check the two days.',
  },
});
