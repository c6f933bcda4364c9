import { defineMessages, type MessageDescriptor } from 'react-intl';

type Problem = 'changed' | 'missing' | 'added' | 'seal_broken';

/** What the check of the audit found. */
export const problemWords: Record<Problem, MessageDescriptor> = defineMessages({
  changed: {
    id: 'verify.changed',
    defaultMessage: 'The row {row} of {at} was changed after it was written.',
  },
  missing: {
    id: 'verify.missing',
    defaultMessage: 'The row {row} of {at} was sealed and is no longer there.',
  },
  added: {
    id: 'verify.added',
    defaultMessage: 'The row {row} of {at} was put in later: no seal of its time names it.',
  },
  seal_broken: { id: 'verify.sealBroken', defaultMessage: 'A seal is broken or missing.' },
});
