import { useIntl } from 'react-intl';

/** The names above the fields of the short commands, for the sentences about them. */
export function useFieldName(): (path: string) => string {
  const intl = useIntl();
  return (path) => {
    switch (path.split('.')[0]) {
      case 'reason':
        return intl.formatMessage({ id: 'command.field.reason', defaultMessage: 'Reason' });
      case 'text':
        return intl.formatMessage({ id: 'command.field.text', defaultMessage: 'Note' });
      case 'note':
        return intl.formatMessage({ id: 'command.field.note', defaultMessage: 'Message' });
      case 'title':
        return intl.formatMessage({ id: 'command.field.title', defaultMessage: 'Title' });
      case 'flag':
        return intl.formatMessage({ id: 'command.field.flag', defaultMessage: 'Flag' });
      case 'risk':
        return intl.formatMessage({ id: 'command.field.risk', defaultMessage: 'Risk' });
      case 'stage':
        return intl.formatMessage({ id: 'command.field.stage', defaultMessage: 'Next stage' });
      case 'caseworkerId':
      case 'toCaseworkerId':
        return intl.formatMessage({ id: 'command.field.caseworker', defaultMessage: 'Caseworker' });
      case 'toAgencyId':
        return intl.formatMessage({ id: 'command.field.agency', defaultMessage: 'Agency' });
      case 'subject':
        return intl.formatMessage({ id: 'command.field.subject', defaultMessage: 'With whom' });
      case 'sections':
        return intl.formatMessage({ id: 'command.field.sections', defaultMessage: 'What they may read' });
      case 'until':
        return intl.formatMessage({ id: 'command.field.until', defaultMessage: 'Until and including' });
      case 'ground':
        return intl.formatMessage({ id: 'command.field.ground', defaultMessage: 'Ground' });
      case 'place':
        return intl.formatMessage({ id: 'command.field.place', defaultMessage: 'Place' });
      default:
        return intl.formatMessage({ id: 'command.field.other', defaultMessage: 'This field' });
    }
  };
}
