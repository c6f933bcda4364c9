import { type MessageDescriptor, useIntl } from 'react-intl';
import { referralFields } from '../referral/referral-fields.ts';

const names: Readonly<Record<string, MessageDescriptor>> = referralFields;

/** The name above a field of a referral's form, for the sentences about it. */
export function useReferralFieldName(): (path: string) => string {
  const intl = useIntl();
  return (path) => {
    const name = names[path.split('.')[0] ?? ''];
    return name
      ? intl.formatMessage(name)
      : intl.formatMessage({ id: 'command.field.other', defaultMessage: 'This field' });
  };
}
