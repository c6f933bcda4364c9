import type { IntlShape } from 'react-intl';

/** A day (`YYYY-MM-DD`) as the story says it. */
export const dayWords = (intl: IntlShape, day: string): string =>
  intl.formatDate(`${day}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
