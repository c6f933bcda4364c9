import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on the title to stay. */
export const residenceSentences = defineMessages({
  'residence.recorded': {
    id: 'story.residence.recorded',
    defaultMessage: 'A residence title was recorded, valid until {until}.',
  },
});

/** What stands in their braces. */
export function residenceFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'residence.recorded':
      return { until: dayWords(intl, entry.payload.validTo) };
    default:
      return null;
  }
}
