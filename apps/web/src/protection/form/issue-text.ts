import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { Issue } from './issues.ts';

const sentences = defineMessages({
  required: { id: 'issue.required', defaultMessage: '{field}: write something here.' },
  tooLong: {
    id: 'issue.tooLong',
    defaultMessage:
      '{field}: this is longer than {limit, number} characters. Shorten it; what is left out can go into a note.',
  },
  tooShort: {
    id: 'issue.tooShort',
    defaultMessage: '{field}: write at least {limit, plural, one {# letter} other {# letters}}.',
  },
  reason: {
    id: 'issue.reason',
    defaultMessage: '{field}: say why, in a few words. It is kept with the record.',
  },
  dayMissing: { id: 'issue.dayMissing', defaultMessage: '{field}: choose a day.' },
  number: { id: 'issue.number', defaultMessage: '{field}: write a whole number.' },
  tooFew: { id: 'issue.tooFew', defaultMessage: '{field}: {limit, number} is the least.' },
  tooMany: { id: 'issue.tooMany', defaultMessage: '{field}: {limit, number} is the most.' },
  explained: {
    id: 'issue.explained',
    defaultMessage: '{field}: explain all six first. Without that nobody can agree.',
  },
  choose: { id: 'issue.choose', defaultMessage: '{field}: choose one.' },
  day: {
    id: 'issue.day',
    defaultMessage:
      '{field}: this day is in no calendar. Check the day and the month, or leave the day empty.',
  },
  date: {
    id: 'issue.date',
    defaultMessage:
      '{field}: this is not a date. Write the year with four digits; leave empty what is not known.',
  },
  other: { id: 'issue.other', defaultMessage: '{field}: this cannot be accepted. Choose again.' },
});

/** Paths whose value is a list or an id, not a text. */
const chosen = /(^|\.)(names|countries|languages|sections|purposes|agencyId|toAgencyId)$/;

/** Paths whose value is a number. */
const counted = /(^|\.)(days|assessedYears|marginYears)$/;

/** Paths whose value is a whole day. */
const dated = /(^|\.)(from|until|lastDay|validFrom|validTo|\w+On)$/;

/** The sentence for what is wrong with a field: what, and what to do. `field` is the name that stands above it. */
export function issueText(intl: IntlShape, issue: Issue, field: string): string {
  return intl.formatMessage(sentenceFor(issue), { field, limit: issue.limit ?? 0 });
}

function sentenceFor({ rule, path }: Issue): MessageDescriptor {
  switch (rule) {
    case 'required':
      return counted.test(path) ? sentences.number : sentences.required;
    case 'too_big':
      return chosen.test(path) || counted.test(path) ? sentences.tooMany : sentences.tooLong;
    case 'too_small':
      return tooSmall(path);
    case 'invalid_format':
      return dated.test(path) ? sentences.dayMissing : sentences.other;
    case 'date_day':
      return sentences.day;
    case 'date_month':
    case 'date_format':
      return sentences.date;
    case 'invalid_value':
      return path.startsWith('explained.') ? sentences.explained : sentences.choose;
    default:
      return sentences.other;
  }
}

function tooSmall(path: string): MessageDescriptor {
  if (path === 'reason') return sentences.reason;
  if (counted.test(path)) return sentences.tooFew;
  return chosen.test(path) ? sentences.choose : sentences.tooShort;
}
