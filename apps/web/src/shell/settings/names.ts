import type { IntlShape } from 'react-intl';
import type { Appearance } from '../../ui/index.ts';

export function schemeName(intl: IntlShape, scheme: Appearance['scheme']): string {
  switch (scheme) {
    case 'auto':
      return intl.formatMessage({ id: 'shell.display.scheme.auto', defaultMessage: 'As on this device' });
    case 'light':
      return intl.formatMessage({ id: 'shell.display.scheme.light', defaultMessage: 'Light' });
    case 'dark':
      return intl.formatMessage({ id: 'shell.display.scheme.dark', defaultMessage: 'Dark' });
  }
}

export function densityName(intl: IntlShape, density: Appearance['density']): string {
  switch (density) {
    case 'comfortable':
      return intl.formatMessage({ id: 'shell.display.density.comfortable', defaultMessage: 'Comfortable' });
    case 'compact':
      return intl.formatMessage({
        id: 'shell.display.density.compact',
        defaultMessage: 'Compact: more rows on a screen',
      });
  }
}

/** `Intl` knows the names of the calendars in every language. */
export function calendarName(intl: IntlShape, calendar: Appearance['calendar']): string {
  return new Intl.DisplayNames(intl.locale, { type: 'calendar' }).of(calendar) ?? calendar;
}
