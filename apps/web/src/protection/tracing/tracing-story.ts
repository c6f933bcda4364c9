import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { tracingOutcomeWords, wayWords } from './tracing-words.ts';

/** The story's sentences on enquiries for the family. */
export const tracingSentences = defineMessages({
  'tracing.opened': {
    id: 'story.tracing.opened',
    defaultMessage: 'An enquiry for the family was opened: {through}.',
  },
  'tracing.ended': {
    id: 'story.tracing.ended',
    defaultMessage: 'An enquiry for the family ended: {outcome}.',
  },
});

/** What stands in their braces. */
export function tracingFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'tracing.opened':
      return { through: intl.formatMessage(wayWords[entry.payload.through]) };
    case 'tracing.ended':
      return { outcome: intl.formatMessage(tracingOutcomeWords[entry.payload.outcome]) };
    default:
      return null;
  }
}
