import type { OpenTracing, TracingEnded, TracingObstacle } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';
import { obstacleWords } from '../return-risk/return-words.ts';

/** What stands above the fields of the forms. */
export const tracingFields = defineMessages({
  tracingId: { id: 'tracing.field.tracing', defaultMessage: 'Which enquiry' },
  country: { id: 'tracing.field.country', defaultMessage: 'Country' },
  through: { id: 'tracing.field.through', defaultMessage: 'Through whom' },
  authority: { id: 'tracing.field.authority', defaultMessage: 'Name of the office or organisation' },
  request: { id: 'tracing.field.request', defaultMessage: 'What is asked' },
  words: { id: 'tracing.field.words', defaultMessage: 'All that it tells of the child' },
  wish: { id: 'tracing.field.wish', defaultMessage: 'Does the child want it?' },
  childView: { id: 'tracing.field.childView', defaultMessage: 'What the child says' },
  openedOn: { id: 'tracing.field.openedOn', defaultMessage: 'Day of the enquiry' },
  outcome: { id: 'tracing.field.outcome', defaultMessage: 'What came of it' },
  endedOn: { id: 'tracing.field.endedOn', defaultMessage: 'Day on which it ended' },
  endWords: { id: 'tracing.field.endWords', defaultMessage: 'What is known now' },
});

export const wayWords: Record<OpenTracing['through'], MessageDescriptor> = defineMessages({
  central_authority: { id: 'tracing.way.central', defaultMessage: 'Central authority (Hague 1996)' },
  red_cross_red_crescent: { id: 'tracing.way.redCross', defaultMessage: 'Red Cross or Red Crescent' },
  social_service: { id: 'tracing.way.social', defaultMessage: 'International social service' },
  ngo: { id: 'tracing.way.ngo', defaultMessage: 'Non-governmental organisation' },
  consulate: { id: 'tracing.way.consulate', defaultMessage: 'Consulate of that country' },
  other: { id: 'tracing.way.other', defaultMessage: 'Another way' },
});

export const wishWords: Record<OpenTracing['wish'], MessageDescriptor> = defineMessages({
  wants_it: { id: 'tracing.wish.yes', defaultMessage: 'Yes' },
  too_young_to_say: { id: 'tracing.wish.young', defaultMessage: 'Too young to say' },
  does_not_want_it: { id: 'tracing.wish.no', defaultMessage: 'No' },
});

export const tracingOutcomeWords: Record<TracingEnded['outcome'], MessageDescriptor> = defineMessages({
  found: { id: 'tracing.outcome.found', defaultMessage: 'Family was found' },
  not_found: { id: 'tracing.outcome.notFound', defaultMessage: 'Nobody was found' },
  stopped: { id: 'tracing.outcome.stopped', defaultMessage: 'It was stopped' },
});

const own = defineMessages({
  assessment_missing: {
    id: 'tracing.no.assessment',
    defaultMessage:
      'What it could mean for the child in that country was not assessed. The caseworker does it, under “Return to the country of origin” in the assessment.',
  },
  danger_great: {
    id: 'tracing.no.danger',
    defaultMessage: 'By the assessment a danger is high, or not known. Find out more first.',
  },
  guardian_not_asked: {
    id: 'tracing.no.guardian',
    defaultMessage: 'The guardian has not agreed. Ask the guardian about the tracing; silence is not a yes.',
  },
  guardian_objects: { id: 'tracing.no.guardianObjects', defaultMessage: 'The guardian objects to it.' },
});

/** What is missing before anything is asked there, and who can provide it. */
export const tracingObstacleWords: Record<TracingObstacle, MessageDescriptor> = {
  child_is_missing: obstacleWords.child_is_missing,
  assessment_old: obstacleWords.assessment_old,
  asylum_open: obstacleWords.asylum_open,
  ...own,
};
