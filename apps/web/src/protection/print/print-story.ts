import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { recipientWords } from './recipient-words.ts';

/** The story's sentence on a copy. */
export const printSentences = defineMessages({
  'file.printed': {
    id: 'story.file.printed',
    defaultMessage:
      '{identity, select, true {The file was printed with the child’s identity. Copy for: {recipient}.} other {The file was printed without the child’s identity. Copy for: {recipient}.}}',
  },
});

/** What stands in its braces. */
export function printFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  if (entry.type !== 'file.printed') return null;
  const { copyFor, withIdentity } = entry.payload;
  return { identity: String(withIdentity), recipient: intl.formatMessage(recipientWords[copyFor]) };
}
