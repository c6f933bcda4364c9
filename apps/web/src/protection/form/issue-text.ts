import type { IntlShape } from 'react-intl';
import type { Issue } from './issues.ts';

/** The sentence for what is wrong with a field: what, and what to do. `field` is the name that stands above it. */
export function issueText(intl: IntlShape, { rule, limit }: Issue, field: string): string {
  switch (rule) {
    case 'required':
      return intl.formatMessage(
        { id: 'issue.required', defaultMessage: '{field}: write something here.' },
        { field },
      );
    case 'too_big':
      return intl.formatMessage(
        {
          id: 'issue.tooBig',
          defaultMessage:
            '{field}: {limit, number} is the most. Shorten it; what is left out can go into a note.',
        },
        { field, limit: limit ?? 0 },
      );
    case 'too_small':
      return intl.formatMessage(
        {
          id: 'issue.tooSmall',
          defaultMessage:
            '{field}: {limit, plural, one {choose at least one.} other {write at least # letters.}}',
        },
        { field, limit: limit ?? 1 },
      );
    case 'date_day':
      return intl.formatMessage(
        {
          id: 'issue.day',
          defaultMessage:
            '{field}: this day is in no calendar. Check the day and the month, or leave the day empty.',
        },
        { field },
      );
    case 'date_month':
    case 'date_format':
      return intl.formatMessage(
        {
          id: 'issue.date',
          defaultMessage:
            '{field}: this is not a date. Write the year with four digits; leave empty what is not known.',
        },
        { field },
      );
    case 'invalid_value':
      return intl.formatMessage({ id: 'issue.choose', defaultMessage: '{field}: choose one.' }, { field });
    default:
      return intl.formatMessage(
        { id: 'issue.other', defaultMessage: '{field}: this cannot be accepted. Choose again.' },
        { field },
      );
  }
}
