import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of two files that are perhaps about one child. */
export const sameChildBecause = defineMessages({
  lead_not_compared: {
    id: 'because.lead_not_compared',
    defaultMessage: 'Both agencies must agree to compare first. The other one has a task to say so.',
  },
  lead_not_open: {
    id: 'because.lead_not_open',
    defaultMessage: 'This was answered in the meantime. Look at the list again.',
  },
  lead_not_yours_to_undo: {
    id: 'because.lead_not_yours_to_undo',
    defaultMessage:
      'There is no link to end, and the “not the same” is not yours: only the agency that said it takes it back.',
  },
});
