import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on conferences. */
export const conferenceSentences = defineMessages({
  'conference.held': {
    id: 'story.conference.held',
    defaultMessage:
      '{tasks, plural, =0 {A conference on the child was held on {day}.} one {A conference on the child was held on {day}; # task was given.} other {A conference on the child was held on {day}; # tasks were given.}}',
  },
  'conference.task_ended': {
    id: 'story.conference.taskEnded',
    defaultMessage:
      '{outcome, select, done {A task of a conference was done.} other {A task of a conference was dropped.}}',
  },
});

/** What stands in their braces. */
export function conferenceFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'conference.held':
      return { day: dayWords(intl, entry.payload.heldOn), tasks: String(entry.payload.tasks.length) };
    case 'conference.task_ended':
      return { outcome: entry.payload.outcome };
    default:
      return null;
  }
}
