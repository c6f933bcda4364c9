import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';
import { riskWords } from '../words/header-words.ts';
import { alertWords } from './missing-words.ts';

/** The story's sentences on a missing child. */
export const missingSentences = defineMessages({
  'missing.reported': {
    id: 'story.missing.reported',
    defaultMessage:
      '{isRaised, select, true {The child was reported missing. By rule the risk rose to: {risk}.} other {The child was reported missing.}}',
  },
  'missing.described': {
    id: 'story.missing.described',
    defaultMessage: 'What is known of the missing child was written down.',
  },
  'missing.told': {
    id: 'story.missing.told',
    defaultMessage:
      '{whom, select, police {The police were told.} guardian {{isTold, select, true {The guardian was told.} other {There is no guardian to tell.}}} other {{isTold, select, true {The other agencies were told.} other {There is no other agency to tell.}}}}',
  },
  'missing.guardian_gone_round': {
    id: 'story.missing.goneRound',
    defaultMessage: 'The guardian was not told that the child is missing, for a reason.',
  },
  'missing.alerted': { id: 'story.missing.alerted', defaultMessage: 'A search was put out: {alert}.' },
  'missing.photo_decided': {
    id: 'story.missing.photo',
    defaultMessage:
      '{release, select, true {It was decided that the child’s picture may be shown.} other {It was decided that the child’s picture is not shown.}}',
  },
  'missing.search_reviewed': {
    id: 'story.missing.reviewed',
    defaultMessage: 'The search continues. It is looked at again on {until}.',
  },
  'missing.located': {
    id: 'story.missing.located',
    defaultMessage: 'The child was located, but is not back.',
  },
  'missing.returned': { id: 'story.missing.returned', defaultMessage: 'The child is back.' },
  'missing.talked': {
    id: 'story.missing.talked',
    defaultMessage: 'Somebody talked with the child after the return.',
  },
  'missing.plan_changed': {
    id: 'story.missing.planChanged',
    defaultMessage: 'The safety plan was changed after the return.',
  },
});

/** What stands in their braces. */
export function missingFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'missing.reported': {
      const { raisedTo } = entry.payload;
      return {
        isRaised: String(raisedTo !== null),
        risk: raisedTo === null ? '' : intl.formatMessage(riskWords[raisedTo]),
      };
    }
    case 'missing.told':
      return { whom: entry.payload.whom, isTold: String(entry.payload.outcome === 'told') };
    case 'missing.alerted':
      return { alert: intl.formatMessage(alertWords[entry.payload.kind]) };
    case 'missing.photo_decided':
      return { release: String(entry.payload.release) };
    case 'missing.search_reviewed':
      return { until: dayWords(intl, entry.payload.nextReviewOn) };
    default:
      return null;
  }
}
