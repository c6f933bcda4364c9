import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { requestOutcomeWords } from './request-words.ts';

/** The story's sentences on what the child asked about the file. */
export const requestSentences = defineMessages({
  'request.asked': {
    id: 'story.request.asked',
    defaultMessage:
      '{wish, select, see {It was asked for the child to see what is written.} correct {It was asked for the child to have it corrected.} other {It was asked for the child to have it erased.}}',
  },
  'request.extended': {
    id: 'story.request.extended',
    defaultMessage: 'More time was taken to answer what the child asked for.',
  },
  'request.answered': {
    id: 'story.request.answered',
    defaultMessage: 'What the child asked for was answered: {answer}.',
  },
});

/** What stands in their braces. */
export function requestFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'request.asked':
      return { wish: entry.payload.kind };
    case 'request.answered':
      return { answer: intl.formatMessage(requestOutcomeWords[entry.payload.outcome]) };
    default:
      return null;
  }
}
