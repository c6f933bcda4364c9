import { type MessageDescriptor, useIntl } from 'react-intl';

/** The name above a field, for the sentences about it. */
export function useFieldName(names: Readonly<Record<string, MessageDescriptor>>): (path: string) => string {
  const intl = useIntl();
  return (path) => {
    const name = names[path.split('.')[0] ?? ''];
    return intl.formatMessage(name ?? { id: 'command.field.other', defaultMessage: 'This field' });
  };
}
