import { type MessageDescriptor, useIntl } from 'react-intl';
import { complaintFields } from './complaint-words.ts';

const names: Readonly<Record<string, MessageDescriptor>> = complaintFields;

/** The name above a field of a complaint's form, for the sentences about it. */
export function useComplaintFieldName(): (path: string) => string {
  const intl = useIntl();
  return (path) => {
    const name = names[path];
    return name
      ? intl.formatMessage(name)
      : intl.formatMessage({ id: 'command.field.other', defaultMessage: 'This field' });
  };
}
