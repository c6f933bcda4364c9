import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { detentionKindWords } from './detention-words.ts';

/** The story's sentences on a child who is held. */
export const detentionSentences = defineMessages({
  'detention.recorded': {
    id: 'story.detention.recorded',
    defaultMessage: 'The child is deprived of liberty: {place}.',
  },
  'detention.reviewed': {
    id: 'story.detention.reviewed',
    defaultMessage: 'Somebody looked at why the child is still held.',
  },
  'detention.ended': { id: 'story.detention.ended', defaultMessage: 'The child is no longer held.' },
});

/** What stands in their braces. */
export function detentionFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  return entry.type === 'detention.recorded'
    ? { place: intl.formatMessage(detentionKindWords[entry.payload.kind]) }
    : null;
}
