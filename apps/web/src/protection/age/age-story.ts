import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on the doubt about the age. */
export const ageSentences = defineMessages({
  'age.questioned': {
    id: 'story.age.questioned',
    defaultMessage: 'The child’s age was doubted. Until a decision the child is presumed under eighteen.',
  },
  'age.decided': {
    id: 'story.age.decided',
    defaultMessage:
      '{outcome, select, minor {It was decided that the child is under eighteen.} adult {It was decided that the person is eighteen or older.} other {The age could not be determined: the child is presumed under eighteen.}}',
  },
});

/** What stands in their braces. */
export function ageFacts(_intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'age.decided':
      return { outcome: entry.payload.outcome };
    default:
      return null;
  }
}
