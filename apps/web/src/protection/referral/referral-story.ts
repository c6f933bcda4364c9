import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { Names } from '../directory/directory.queries.ts';
import { needWords } from '../plan/plan-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';

/** The story's sentences on referrals. */
export const referralSentences = defineMessages({
  'referral.drafted': {
    id: 'story.referral.drafted',
    defaultMessage: 'A referral to {agency} was written: {needs}.',
  },
  'referral.sent': { id: 'story.referral.sent', defaultMessage: 'A referral was sent.' },
  'referral.seen': {
    id: 'story.referral.seen',
    defaultMessage: 'A referral was opened by those who were asked.',
  },
  'referral.answered': {
    id: 'story.referral.answered',
    defaultMessage:
      '{answer, select, accepted {A referral was accepted.} partly_accepted {A referral was accepted in part.} other {A referral was not accepted.}}',
  },
  'referral.served': {
    id: 'story.referral.served',
    defaultMessage:
      '{step, select, in_service {The service that was asked for began.} completed {The service that was asked for was completed.} other {The service that was asked for ended before it was completed.}}',
  },
  'referral.recalled': { id: 'story.referral.recalled', defaultMessage: 'A referral was taken back.' },
  'referral.consent_withdrawn': {
    id: 'story.referral.consentWithdrawn',
    defaultMessage: 'A referral ended with the consent that it rested on. Access to the file ended with it.',
  },
});

/** What stands in their braces. */
export function referralFacts(intl: IntlShape, entry: ToldEntry, names: Names): StoryFacts {
  switch (entry.type) {
    case 'referral.drafted': {
      const needs = entry.payload.needs.map((need) => intl.formatMessage(needWords[need]));
      return { agency: names.agency(entry.payload.toAgencyId) ?? '', needs: intl.formatList(needs) };
    }
    case 'referral.answered':
      return { answer: entry.payload.answer };
    case 'referral.served':
      return { step: entry.payload.step };
    default:
      return null;
  }
}
