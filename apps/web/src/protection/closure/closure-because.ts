import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of closing a file. */
export const closureBecause = defineMessages({
  closure_guardian_not_heard: {
    id: 'because.closure_guardian_not_heard',
    defaultMessage: 'There is a guardian in office. Ask the guardian first, and record what was said.',
  },
  closure_not_from_here: {
    id: 'because.closure_not_from_here',
    defaultMessage:
      'For this reason a file is closed after its review. Move the file to “Review” first, or choose another reason.',
  },
  closure_not_proposed: {
    id: 'because.closure_not_proposed',
    defaultMessage: 'Nobody has proposed to close this file. The caseworker does that first.',
  },
  closure_not_safe: {
    id: 'because.closure_not_safe',
    defaultMessage:
      'The risk to the child is high: help stays open, also when it is refused now. Grade the risk anew first, with the supervisor.',
  },
  closure_still_open: {
    id: 'because.closure_still_open',
    defaultMessage: 'Something is still open: {open}. Whoever is responsible for it ends it first.',
  },
});
