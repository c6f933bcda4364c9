import { defineMessages } from 'react-intl';

/** The story's sentences on interpreters. None names one, nor says why the child said no. */
export const interpreterSentences = defineMessages({
  'interpreter.recorded': {
    id: 'story.interpreter.recorded',
    defaultMessage: 'An interpreter was recorded, with what is known of them now.',
  },
  'interpreter.refused': {
    id: 'story.interpreter.refused',
    defaultMessage: 'The child said no to an interpreter. Another is found.',
  },
});
