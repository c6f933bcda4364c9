import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { outcomeWords, requestWords } from './claim-words.ts';

/** The story's sentences on the claim that the child is not punished. */
export const claimSentences = defineMessages({
  'claim.made': {
    id: 'story.claim.made',
    defaultMessage: 'It was claimed that the child is not punished: {request}.',
  },
  'claim.decided': { id: 'story.claim.decided', defaultMessage: 'The claim was answered: {answer}.' },
  'claim.appealed': { id: 'story.claim.appealed', defaultMessage: 'The answer to the claim was challenged.' },
});

/** What stands in their braces. */
export function claimFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'claim.made':
      return { request: intl.formatMessage(requestWords[entry.payload.request]) };
    case 'claim.decided':
      return { answer: intl.formatMessage(outcomeWords[entry.payload.outcome]) };
    default:
      return null;
  }
}
