import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on the reflection period. */
export const reflectionSentences = defineMessages({
  'reflection.started': {
    id: 'story.reflection.started',
    defaultMessage: 'A reflection period began. It runs until {until}.',
  },
  'reflection.extended': {
    id: 'story.reflection.extended',
    defaultMessage: 'The reflection period was made longer, until {until}.',
  },
  'reflection.ended': {
    id: 'story.reflection.ended',
    defaultMessage: 'The reflection period was ended early. The guardian was told before.',
  },
  'cooperation.recorded': {
    id: 'story.cooperation.recorded',
    defaultMessage: 'What the child says of co-operation was recorded. It changes nothing else.',
  },
});

/** What stands in their braces. */
export function reflectionFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'reflection.started':
    case 'reflection.extended':
      return { until: dayWords(intl, entry.payload.lastDay) };
    default:
      return null;
  }
}
