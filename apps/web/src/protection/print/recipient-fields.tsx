import type { CopyRecipient } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField, TextField } from '../../ui/index.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { recipientWords } from './recipient-words.ts';

export interface RecipientValues {
  copyFor: CopyRecipient;
  copyForName: string;
}

interface RecipientProps {
  form: Pick<CommandForm<RecipientValues>, 'at' | 'values' | 'change'>;
  recipients: readonly CopyRecipient[];
}

/** For whom a copy is: one of a kind, and which one. */
export function Recipient({ form, recipients }: RecipientProps) {
  const intl = useIntl();
  const { copyFor, copyForName } = form.values;
  return (
    <>
      <SelectField
        {...form.at('copyFor')}
        label={<FormattedMessage id="print.copyFor" defaultMessage="Copy for" />}
        options={optionsOf(intl, recipients, recipientWords)}
        value={copyFor}
        onChange={(chosen) => form.change({ copyFor: codeOf(recipients, chosen, copyFor) })}
      />
      <TextField
        {...form.at('copyForName')}
        optional
        label={
          <FormattedMessage id="print.copyForName" defaultMessage="Which one, as it stands on each page" />
        }
        hint={
          <FormattedMessage
            id="print.copyForName.hint"
            defaultMessage="It is kept nowhere but on the paper."
          />
        }
        value={copyForName}
        onChange={(typed) => form.change({ copyForName: typed })}
      />
    </>
  );
}
