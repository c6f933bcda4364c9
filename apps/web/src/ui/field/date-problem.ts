import type { IntlShape } from 'react-intl';
import type { DatePartsProblem } from './partial-date.ts';

/** The sentence for a date that cannot be. */
export function dateProblemText(intl: IntlShape, problem: DatePartsProblem): string {
  switch (problem) {
    case 'year_format':
      return intl.formatMessage({
        id: 'ui.date.yearFormat',
        defaultMessage: 'Write the year with four digits, such as 2010, or leave it empty.',
      });
    case 'year_missing':
      return intl.formatMessage({
        id: 'ui.date.yearMissing',
        defaultMessage: 'A month or a day needs the year. If the year is not known, leave all three empty.',
      });
    case 'month_missing':
      return intl.formatMessage({
        id: 'ui.date.monthMissing',
        defaultMessage: 'A day needs its month. If the month is not known, leave the day empty too.',
      });
    case 'no_such_day':
      return intl.formatMessage({
        id: 'ui.date.noSuchDay',
        defaultMessage: 'This day is in no calendar. Check the day and the month.',
      });
    case 'future':
      return intl.formatMessage({
        id: 'ui.date.future',
        defaultMessage: 'This date has not come yet. Check the year.',
      });
  }
}
