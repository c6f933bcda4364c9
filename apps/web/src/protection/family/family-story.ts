import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { contactWords, relationWords, verificationWords } from './family-words.ts';

/** The story's sentences on the people in the child’s life. */
export const familySentences = defineMessages({
  'person.linked': {
    id: 'story.person.linked',
    defaultMessage: 'A person in the child’s life was recorded: {relation}.',
  },
  'link.changed': {
    id: 'story.link.changed',
    defaultMessage: 'What is known of a person in the child’s life changed: {verification}; {contact}.',
  },
});

/** What stands in their braces. */
export function familyFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'person.linked':
      return { relation: intl.formatMessage(relationWords[entry.payload.relation]) };
    case 'link.changed':
      return {
        verification: intl.formatMessage(verificationWords[entry.payload.verification]),
        contact: intl.formatMessage(contactWords[entry.payload.contact]),
      };
    default:
      return null;
  }
}
