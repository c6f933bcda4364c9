import { isNoAlone, type ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { StoryFacts } from '../story/story-facts.ts';
import { overrideGroundWords, purposeWords } from './consent-words.ts';

/** The story's sentences on consent. */
export const consentSentences = defineMessages({
  'consent.recorded': {
    id: 'story.consent.recorded',
    defaultMessage:
      '{alone, select, true {The child said no to being shown to the public.} other {{by, select, child {The child agreed: {purposes}.} guardian {The guardian agreed: {purposes}.} other {The child and the guardian agreed: {purposes}.}}}}',
  },
  'consent.withdrawn': {
    id: 'story.consent.withdrawn',
    defaultMessage:
      '{by, select, child {The child took a consent back.} guardian {The guardian took a consent back.} other {The child and the guardian took a consent back.}}',
  },
  'consent.overridden': {
    id: 'story.consent.overridden',
    defaultMessage: 'A missing consent was overridden: {ground}.',
  },
  'override.told': {
    id: 'story.override.told',
    defaultMessage: 'The guardian was told that a missing consent was overridden.',
  },
});

/** What stands in their braces. */
export function consentFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'consent.recorded': {
      const purposes = entry.payload.purposes.map((each) => intl.formatMessage(purposeWords[each]));
      return {
        by: entry.payload.by,
        purposes: intl.formatList(purposes),
        alone: String(isNoAlone(entry.payload)),
      };
    }
    case 'consent.withdrawn':
      return { by: entry.payload.by };
    case 'consent.overridden':
      return { ground: intl.formatMessage(overrideGroundWords[entry.payload.ground]) };
    default:
      return null;
  }
}
