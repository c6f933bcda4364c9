import type { IntlShape } from 'react-intl';

/** 0 for Sunday, as the template counts. The week is read from Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

/** 4 January 1970 was a Sunday. */
export const weekdayName = (intl: IntlShape, day: number): string =>
  intl.formatDate(Date.UTC(1970, 0, 4 + day), { weekday: 'long', timeZone: 'UTC' });
