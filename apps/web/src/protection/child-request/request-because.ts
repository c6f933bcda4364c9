import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of what the child asked about the file. */
export const requestBecause = defineMessages({
  request_answered_before: {
    id: 'because.request_answered_before',
    defaultMessage: 'An answer cannot come before the request. Check the two days.',
  },
  request_extended: {
    id: 'because.request_extended',
    defaultMessage: 'More time was taken already, and that is possible once. Answer the request.',
  },
  request_not_open: {
    id: 'because.request_not_open',
    defaultMessage: 'Choose a request that waits for an answer.',
  },
  request_overdue: {
    id: 'because.request_overdue',
    defaultMessage: 'The time for the answer is over: no more can be taken. Answer the request today.',
  },
  request_reasons_missing: {
    id: 'because.request_reasons_missing',
    defaultMessage: 'Write down why not all was done.',
  },
});
