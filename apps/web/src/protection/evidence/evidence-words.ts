import type { ToldEntry } from '@tutela/domain';
import { defineMessages } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';

/** What stands above the fields. */
export const evidenceFields = defineMessages({
  authority: { id: 'evidence.field.authority', defaultMessage: 'Who holds it' },
  reference: { id: 'evidence.field.reference', defaultMessage: 'Its number there' },
  words: { id: 'evidence.field.words', defaultMessage: 'What it is about' },
  recordedOn: { id: 'evidence.field.recordedOn', defaultMessage: 'Day' },
});

/** The story's sentence. */
export const evidenceSentences = defineMessages({
  'evidence.referenced': {
    id: 'story.evidence.referenced',
    defaultMessage: 'Evidence that lies elsewhere was recorded, by its number there: {reference}.',
  },
});

export const evidenceFacts = (_intl: unknown, entry: ToldEntry): StoryFacts =>
  entry.type === 'evidence.referenced' ? { reference: entry.payload.reference } : null;
