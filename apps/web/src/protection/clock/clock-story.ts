import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { clockWords } from '../../platform/words/clock-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on clocks. */
export const clockSentences = defineMessages({
  'clock.paused': { id: 'story.clock.paused', defaultMessage: 'A clock was paused: {clock}.' },
  'clock.resumed': { id: 'story.clock.resumed', defaultMessage: 'A clock goes on: {clock}.' },
  'clock.extended': {
    id: 'story.clock.extended',
    defaultMessage: 'A clock was extended until {until}: {clock}.',
  },
  'clock.marked': { id: 'story.clock.marked', defaultMessage: 'Done on {until}: {clock}.' },
});

/** What stands in their braces. */
export function clockFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  const day = (date: string) => intl.formatDate(date, { dateStyle: 'long', timeZone: 'UTC' });
  switch (entry.type) {
    case 'clock.paused':
    case 'clock.resumed':
      return { clock: intl.formatMessage(clockWords[entry.payload.clock]) };
    case 'clock.extended': {
      const { clock, lastDay } = entry.payload;
      return { clock: intl.formatMessage(clockWords[clock]), until: day(lastDay) };
    }
    case 'clock.marked': {
      const { clock, doneOn } = entry.payload;
      return { clock: intl.formatMessage(clockWords[clock]), until: day(doneOn) };
    }
    default:
      return null;
  }
}
