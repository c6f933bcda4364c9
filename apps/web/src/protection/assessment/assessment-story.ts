import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { conclusionWords } from './assessment-words.ts';

/** The story's sentences on best-interests assessments. */
export const assessmentSentences = defineMessages({
  'assessment.made': {
    id: 'story.assessment.made',
    defaultMessage: 'The child’s best interests were assessed: {conclusion}.',
  },
  'assessment.reviewed': {
    id: 'story.assessment.reviewed',
    defaultMessage:
      '{verdict, select, agreed {A supervisor agreed to the assessment.} other {A supervisor returned the assessment.}}',
  },
});

/** What stands in their braces. */
export function assessmentFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'assessment.made':
      return { conclusion: intl.formatMessage(conclusionWords[entry.payload.conclusion]) };
    case 'assessment.reviewed':
      return { verdict: entry.payload.verdict };
    default:
      return null;
  }
}
