import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';
import { topicWords } from './child-page-words.ts';

/** The story's sentences on the child's page. */
export const childPageSentences = defineMessages({
  'child_page.opened': {
    id: 'story.childPage.opened',
    defaultMessage: 'A page for the child was opened, until {until}.',
  },
  'child_page.keyed': { id: 'story.childPage.keyed', defaultMessage: 'The child got a code for their page.' },
  'child_page.released': {
    id: 'story.childPage.released',
    defaultMessage:
      '{empty, select, true {Words were taken off the child’s page: {topic}.} other {Words were released to the child: {topic}.}}',
  },
  'child_page.closed': { id: 'story.childPage.closed', defaultMessage: 'The child’s page was closed.' },
  'callback.asked': {
    id: 'story.callback.asked',
    defaultMessage:
      'Asked about the child from outside, and was told nothing: {why} To call back: {callBack}.',
  },
  'child.said': {
    id: 'story.child.said',
    defaultMessage:
      '{saying, select, object {The child says: I do not want this ({topic}).} other {The child says something.}}',
  },
});

/** What stands in their braces. */
export function childPageFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'child_page.opened':
      return { until: dayWords(intl, entry.payload.until) };
    case 'child_page.released':
      return {
        empty: String(entry.payload.words === ''),
        topic: intl.formatMessage(topicWords[entry.payload.topic]),
      };
    case 'callback.asked':
      return { why: entry.payload.why, callBack: entry.payload.callBack };
    case 'child.said': {
      const { saying, topic } = entry.payload;
      return { saying, topic: topic === null ? '–' : intl.formatMessage(topicWords[topic]) };
    }
    default:
      return null;
  }
}
