import type { IntlShape } from 'react-intl';

/** The name that stands above the field of a path such as `companyNote`. */
export function journeyFieldName(intl: IntlShape, path: string): string {
  switch (path) {
    case 'company':
      return intl.formatMessage({ id: 'journey.field.company', defaultMessage: 'Who is with the child' });
    case 'companyNote':
      return intl.formatMessage({
        id: 'journey.field.companyNote',
        defaultMessage: 'More about who is with the child',
      });
    case 'arrival':
      return intl.formatMessage({ id: 'journey.field.arrival', defaultMessage: 'How the child came' });
    case 'fromCountry':
      return intl.formatMessage({
        id: 'journey.field.fromCountry',
        defaultMessage: 'Country the child came from',
      });
    case 'arrivedOn':
      return intl.formatMessage({ id: 'journey.field.arrivedOn', defaultMessage: 'Day of arrival' });
    default:
      return intl.formatMessage({ id: 'journey.field.note', defaultMessage: 'More about the journey' });
  }
}
