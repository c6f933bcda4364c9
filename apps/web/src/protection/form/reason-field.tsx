import { FormattedMessage } from 'react-intl';
import { TextAreaField } from '../../ui/index.ts';
import type { CommandForm } from './use-command-form.ts';

/** Why: kept with the record for good. */
export function ReasonField<Values extends { reason: string }>({ form }: { form: CommandForm<Values> }) {
  return (
    <TextAreaField
      {...form.at('reason')}
      label={<FormattedMessage id="command.reason" defaultMessage="Reason" />}
      hint={<FormattedMessage id="command.reason.hint" defaultMessage="It is kept with the record." />}
      lines={3}
      value={form.values.reason}
      onChange={(reason) => form.change({ ...form.values, reason })}
    />
  );
}
