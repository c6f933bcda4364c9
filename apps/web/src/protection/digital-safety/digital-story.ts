import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { digitalStepWords, wayWords } from './digital-words.ts';

/** The story's sentences on digital safety; none says who a contact is. */
export const digitalSentences = defineMessages({
  'digital_safety.recorded': {
    id: 'story.digital.recorded',
    defaultMessage: 'The child’s digital safety was gone through: phones, location, accounts and contacts.',
  },
  'digital_safety.step_added': {
    id: 'story.digital.stepAdded',
    defaultMessage: 'Something is to be done for the child’s digital safety: {step}.',
  },
  'digital_safety.step_ended': {
    id: 'story.digital.stepEnded',
    defaultMessage:
      '{outcome, select, done {A step of the digital safety was done.} other {A step of the digital safety is not done any more.}}',
  },
  'digital_safety.contact_recorded': {
    id: 'story.digital.contact',
    defaultMessage: 'Somebody who is not safe reached the child through {way}.',
  },
});

/** What stands in their braces. */
export function digitalFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'digital_safety.step_added':
      return { step: intl.formatMessage(digitalStepWords[entry.payload.step]) };
    case 'digital_safety.step_ended':
      return { outcome: entry.payload.outcome };
    case 'digital_safety.contact_recorded':
      return { way: intl.formatMessage(wayWords[entry.payload.way]) };
    default:
      return null;
  }
}
