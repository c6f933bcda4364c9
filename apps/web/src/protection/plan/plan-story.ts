import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { findingWords, needWords } from './plan-words.ts';

/** The story's sentences on the plan. */
export const planSentences = defineMessages({
  'plan.written': {
    id: 'story.plan.written',
    defaultMessage:
      '{goals, plural, one {The plan was written, with # goal.} other {The plan was written, with # goals.}}',
  },
  'plan.action_added': { id: 'story.plan.actionAdded', defaultMessage: 'Something is to be done: {need}.' },
  'plan.action_finished': {
    id: 'story.plan.actionFinished',
    defaultMessage:
      '{outcome, select, done {Something of the plan was done.} other {Something of the plan is not done any more.}}',
  },
  'plan.reviewed': { id: 'story.plan.reviewed', defaultMessage: 'The plan was reviewed: {finding}.' },
});

/** What stands in their braces. */
export function planFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'plan.written':
      return { goals: String(entry.payload.goals.length) };
    case 'plan.action_added':
      return { need: intl.formatMessage(needWords[entry.payload.need]) };
    case 'plan.action_finished':
      return { outcome: entry.payload.outcome };
    case 'plan.reviewed':
      return { finding: intl.formatMessage(findingWords[entry.payload.finding]) };
    default:
      return null;
  }
}
