import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';
import { careWords } from './care-words.ts';

/** The story's sentences on the child’s care. */
export const placementSentences = defineMessages({
  'placement.recorded': {
    id: 'story.placement.recorded',
    defaultMessage: 'The child’s care was recorded, from {from}: {care}.',
  },
  'placement.ended': { id: 'story.placement.ended', defaultMessage: 'The child left the placement.' },
});

/** What stands in their braces. */
export function placementFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'placement.recorded':
      return {
        from: dayWords(intl, entry.payload.from),
        care: intl.formatMessage(careWords[entry.payload.kind]),
      };
    default:
      return null;
  }
}
