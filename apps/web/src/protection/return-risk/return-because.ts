import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of what a return would mean. */
export const returnBecause = defineMessages({
  return_conditions_missing: {
    id: 'because.return_conditions_missing',
    defaultMessage: 'Write down the conditions under which a return would be safe.',
  },
  return_danger_too_great: {
    id: 'because.return_danger_too_great',
    defaultMessage:
      'A return is not safe while a danger is high or not known. Choose another conclusion, or find out more.',
  },
  return_not_prepared: {
    id: 'because.return_not_prepared',
    defaultMessage:
      'A return is not safe until reception, guardian and services there are confirmed by those who provide them.',
  },
  return_option_missing: {
    id: 'because.return_option_missing',
    defaultMessage:
      'It is about a return, and no option says that it leads to the country of origin. Tick it where an option does.',
  },
});
