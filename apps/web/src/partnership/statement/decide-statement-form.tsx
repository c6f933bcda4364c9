import { decideStatementRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { RadioGroup, TextAreaField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { outcomeWords, statementFields } from './statement-words.ts';
import { statementsKey } from './statements.queries.ts';

/** Whether a statement can be public. Its opinion is not checked, only whether somebody could be found by it. */
export function DecideStatementForm({
  statementId,
  onDone,
  onCancel,
}: ActFormProps & { readonly statementId: string }) {
  const intl = useIntl();
  const send = useCommand(decideStatementRoute, { stale: [statementsKey, ['partnership', 'progress']] });
  const form = useCommandForm({
    id: `decide-${statementId}`,
    initial: { outcome: '', reason: '' },
    schema: decideStatementRoute.body,
    commandOf: ({ outcome, reason }) => ({
      outcome,
      reason: outcome === 'returned' && reason.trim() !== '' ? reason : null,
    }),
    fieldName: useFieldName(statementFields),
    becauseAt: { reason_missing: 'reason' },
    send: async (body) => {
      await send.mutateAsync({ params: { statementId }, body });
      onDone(<FormattedMessage id="statement.decided" defaultMessage="It is decided." />);
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="statement.decide.send" defaultMessage="Decide" />}
    >
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...statementFields.outcome} />}
        options={optionsOf(intl, ['published', 'returned'], outcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {values.outcome === 'returned' && (
        <TextAreaField
          {...at('reason')}
          lines={3}
          label={<FormattedMessage {...statementFields.reason} />}
          value={values.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </CommandLayout>
  );
}
