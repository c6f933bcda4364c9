import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { returnConclusionWords } from './return-words.ts';

/** The story's sentence on what a return would mean. */
export const returnSentences = defineMessages({
  'return.risk_assessed': {
    id: 'story.return.assessed',
    defaultMessage: 'What a return would mean was assessed: {conclusion}.',
  },
});

/** What stands in its braces. */
export const returnFacts = (intl: IntlShape, entry: ToldEntry): StoryFacts =>
  entry.type === 'return.risk_assessed'
    ? { conclusion: intl.formatMessage(returnConclusionWords[entry.payload.conclusion]) }
    : null;
