import { defineMessages } from 'react-intl';

/** The story's sentence on the time after the eighteenth birthday. */
export const transitionSentences = defineMessages({
  'transition.planned': {
    id: 'story.transition.planned',
    defaultMessage: 'The time after the eighteenth birthday was planned.',
  },
});
