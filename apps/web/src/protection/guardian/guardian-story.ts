import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { dutyWords } from './duty-words.ts';
import { actWords, endingWords } from './guardian-words.ts';

/** The story's sentences on the guardianship. */
export const guardianSentences = defineMessages({
  'guardian.requested': { id: 'story.guardian.requested', defaultMessage: 'A guardian was asked for.' },
  'guardian.appointed': {
    id: 'story.guardian.appointed',
    defaultMessage:
      '{standing, select, provisional {A provisional guardian was named.} other {A guardian was appointed.}}',
  },
  'guardian.suspended': {
    id: 'story.guardian.suspended',
    defaultMessage: 'The guardian was suspended. Their access ended at once.',
  },
  'guardian.suspension_explained': {
    id: 'story.guardian.suspensionExplained',
    defaultMessage: 'Why the guardian was suspended was written down.',
  },
  'guardian.ended': { id: 'story.guardian.ended', defaultMessage: 'The guardianship ended: {ending}.' },
  'guardian.asked': { id: 'story.guardian.asked', defaultMessage: 'The guardian was asked: {act}.' },
  'guardian.duty_done': {
    id: 'story.guardian.dutyDone',
    defaultMessage:
      '{inPerson, select, true {The guardian recorded what they did: {duty}.} other {It was recorded what the guardian did: {duty}.}}',
  },
  'guardian.answered': {
    id: 'story.guardian.answered',
    defaultMessage: '{answer, select, approve {The guardian approved.} other {The guardian objected.}}',
  },
});

/** What stands in their braces. */
export function guardianFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'guardian.appointed':
      return { standing: entry.payload.standing };
    case 'guardian.ended':
      return { ending: intl.formatMessage(endingWords[entry.payload.ending]) };
    case 'guardian.asked':
      return { act: intl.formatMessage(actWords[entry.payload.act]) };
    case 'guardian.duty_done': {
      const { duty, inPerson } = entry.payload;
      return { duty: intl.formatMessage(dutyWords[duty]), inPerson: String(inPerson) };
    }
    case 'guardian.answered':
      return { answer: entry.payload.answer };
    default:
      return null;
  }
}
