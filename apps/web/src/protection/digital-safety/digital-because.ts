import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of the child's digital safety. */
export const digitalBecause = defineMessages({
  digital_details_missing: {
    id: 'because.digital_details_missing',
    defaultMessage: 'Say what the step is.',
  },
  digital_names_left: {
    id: 'because.digital_names_left',
    defaultMessage:
      'A name stands in these words that not all who read them may know. Take it out; choose the person under the contacts instead.',
  },
  digital_sharing_whom_missing: {
    id: 'because.digital_sharing_whom_missing',
    defaultMessage: 'Say who can see where the child is, be it that nobody knows.',
  },
});
