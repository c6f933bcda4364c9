import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { closureGroundWords } from './closure-words.ts';

/** The story's sentences on closing the file. */
export const closureSentences = defineMessages({
  'closure.proposed': {
    id: 'story.closure.proposed',
    defaultMessage: 'Closing the file was proposed: {ground}.',
  },
  'closure.decided': {
    id: 'story.closure.decided',
    defaultMessage:
      '{verdict, select, approved {A second person agreed, and the file was closed.} other {A second person did not agree: the work goes on.}}',
  },
});

/** What stands in their braces. */
export function closureFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'closure.proposed':
      return { ground: intl.formatMessage(closureGroundWords[entry.payload.ground]) };
    case 'closure.decided':
      return { verdict: entry.payload.verdict };
    default:
      return null;
  }
}
