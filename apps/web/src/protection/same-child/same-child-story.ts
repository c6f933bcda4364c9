import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on files that are perhaps about one child. */
export const sameChildSentences = defineMessages({
  'same_child.agreed': {
    id: 'story.sameChild.agreed',
    defaultMessage: 'Agreed to compare with a file of {agency}: perhaps it is the same child.',
  },
  'same_child.answered': {
    id: 'story.sameChild.answered',
    defaultMessage:
      '{answer, select, same {Said that a file of {agency} is about the same child.} not_same {Said that a file of {agency} is not about the same child.} other {Is not sure whether a file of {agency} is about the same child.}}',
  },
  'same_child.undone': {
    id: 'story.sameChild.undone',
    defaultMessage: 'Took back what was said of a file of {agency} and this child.',
  },
});

/** What stands in their braces. */
export function sameChildFacts(_intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'same_child.agreed':
    case 'same_child.undone':
    case 'same_child.answered':
      return { ...entry.payload };
    default:
      return null;
  }
}
