import { useIntl } from 'react-intl';
import { useFieldName } from '../command/field-names.ts';

/** The names above the fields of printing, for the sentences about them. */
export function usePrintFieldName(): (path: string) => string {
  const intl = useIntl();
  const shared = useFieldName();
  return (path) => {
    switch (path.split('.')[0]) {
      case 'copyFor':
        return intl.formatMessage({ id: 'print.copyFor', defaultMessage: 'Copy for' });
      case 'sections':
        return intl.formatMessage({ id: 'print.sections', defaultMessage: 'Sections' });
      case 'copyForName':
        return intl.formatMessage({
          id: 'print.copyForName',
          defaultMessage: 'Which one, as it stands on each page',
        });
      default:
        return shared(path);
    }
  };
}
