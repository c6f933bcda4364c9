import { defineMessages } from 'react-intl';

/** What stands above the fields of the forms. */
export const clockFields = defineMessages({
  lastDay: { id: 'clock.field.lastDay', defaultMessage: 'New last day' },
  reason: { id: 'clock.field.reason', defaultMessage: 'Reason' },
  doneOn: { id: 'clock.field.doneOn', defaultMessage: 'Done on' },
  words: { id: 'clock.field.words', defaultMessage: 'What was done and found' },
});
