import type { Dataset } from '@tutela/contract';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What is in each file of the open data; total, so that a new one cannot be forgotten. */
export const datasetWords: Readonly<Record<Dataset, MessageDescriptor>> = defineMessages({
  'parties.csv': {
    id: 'public.dataset.parties',
    defaultMessage: 'The members: States, organisations and others, by their codes.',
  },
  'commitments.csv': {
    id: 'public.dataset.commitments',
    defaultMessage: 'Every commitment of the instruments, in one line each.',
  },
  'claims.csv': {
    id: 'public.dataset.claims',
    defaultMessage: 'What a source says of a State and a commitment, and as of when.',
  },
  'recommendations.csv': {
    id: 'public.dataset.recommendations',
    defaultMessage: 'Every recommendation, in its own language.',
  },
  'responses.csv': {
    id: 'public.dataset.responses',
    defaultMessage: 'Every answer to a recommendation, with its reason.',
  },
  'actions.csv': { id: 'public.dataset.actions', defaultMessage: 'What is done, by whom and until when.' },
  'indicators.csv': { id: 'public.dataset.indicators', defaultMessage: 'What is measured, and how.' },
  'observations.csv': {
    id: 'public.dataset.observations',
    defaultMessage: 'The released numbers; what is too small is withheld.',
  },
  'releases.csv': { id: 'public.dataset.releases', defaultMessage: 'When which numbers were released.' },
  'targets.csv': {
    id: 'public.dataset.targets',
    defaultMessage: 'What a State wants to reach, and by when.',
  },
  'progress.csv': {
    id: 'public.dataset.progress',
    defaultMessage: 'How far each target is, with every step of its computation.',
  },
  'statements.csv': {
    id: 'public.dataset.statements',
    defaultMessage: 'What States explain, and what others say to it.',
  },
  'practices.csv': {
    id: 'public.dataset.practices',
    defaultMessage: 'Good practices, with what stands behind them.',
  },
  'practice-transfers.csv': {
    id: 'public.dataset.transfers',
    defaultMessage: 'Who uses a good practice elsewhere, and with what result.',
  },
  'case-studies.csv': {
    id: 'public.dataset.studies',
    defaultMessage: 'Published case studies; of what was withdrawn its number alone.',
  },
  'record.json': { id: 'public.dataset.record', defaultMessage: 'All of it in one file.' },
});
