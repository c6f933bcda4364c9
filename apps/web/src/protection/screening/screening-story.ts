import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on screenings. */
export const screeningSentences = defineMessages({
  'screening.recorded': {
    id: 'story.screening.recorded',
    defaultMessage:
      '{indicators, plural, =0 {A screening was recorded; no indicator was seen.} one {A screening was recorded; # indicator was seen.} other {A screening was recorded; # indicators were seen.}}',
  },
});

/** What stands in their braces. */
export function screeningFacts(_intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'screening.recorded':
      return { indicators: String(entry.payload.answers.filter(({ answer }) => answer === 'yes').length) };
    default:
      return null;
  }
}
