import type { PersonLink } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField } from '../../ui/index.ts';
import { digitalFields } from './digital-fields.ts';

interface ContactFieldProps {
  id: string;
  error: string | undefined;
  family: readonly PersonLink[];
  value: string;
  onChange: (linkId: string) => void;
}

/** Somebody out of the section on the family. A name is never typed: others read the plan too. */
export function ContactField({ family, ...field }: ContactFieldProps) {
  const intl = useIntl();
  return (
    <SelectField
      {...field}
      optional
      label={<FormattedMessage {...digitalFields.linkId} />}
      hint={
        <FormattedMessage
          id="digital.contact.hint"
          defaultMessage="Chosen from the section Family; only casework reads who it is. Write no name into the words below."
        />
      }
      none={intl.formatMessage({
        id: 'digital.contact.none',
        defaultMessage: 'Somebody who is not in the list',
      })}
      options={family.map(({ linkId, name }) => ({ value: linkId, label: name }))}
    />
  );
}
