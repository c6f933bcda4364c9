import { defineMessages } from 'react-intl';

/** Why the procedure refuses, of conferences. */
export const conferenceBecause = defineMessages({
  conference_next_before: {
    id: 'because.conference_next_before',
    defaultMessage: 'The next conference cannot be before this one. Check the two days.',
  },
  task_before_conference: {
    id: 'because.task_before_conference',
    defaultMessage: 'A task would be due before the conference that gave it. Check the days.',
  },
  task_drop_reason_missing: {
    id: 'because.task_drop_reason_missing',
    defaultMessage: 'Say why the task is dropped.',
  },
  task_not_open: {
    id: 'because.task_not_open',
    defaultMessage: 'This task is ended already. Open the section again to see what is left.',
  },
});
