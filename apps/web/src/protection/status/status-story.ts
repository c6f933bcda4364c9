import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { statusWords } from './status-words.ts';

/** The story's sentences on victim status. */
export const statusSentences = defineMessages({
  'status.decided': { id: 'story.status.decided', defaultMessage: 'Decided on victim status: {status}.' },
  'status.told': {
    id: 'story.status.told',
    defaultMessage:
      '{toldChild, select, true {The child was told of the decision on status.} other {The guardian was told of the decision on status.}}',
  },
});

/** What stands in their braces. */
export function statusFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'status.decided':
      return { status: intl.formatMessage(statusWords[entry.payload.status]) };
    case 'status.told':
      return { toldChild: String(entry.payload.toldChild) };
    default:
      return null;
  }
}
