import { gradeRiskRoute } from '@tutela/contract';
import { GradeRisk, type Risk } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup } from '../../ui/index.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { riskWords } from '../words/header-words.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import type { ActFormProps } from './act-form.ts';
import { useFieldName } from './field-names.ts';
import { NewerEntries } from './newer-entries.tsx';
import { useBaseVersion } from './use-base-version.ts';

const grades = ['high', 'medium', 'low', 'not_graded'] as const satisfies readonly Risk[];

export function RiskForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const base = useBaseVersion('plan');
  const grade = useCommand(gradeRiskRoute, { stale: [fileKey(fileId), ...listKeys] });
  const initial: { risk: Risk | ''; reason: string } = { risk: '', reason: '' };
  const form = useCommandForm({
    id: 'risk',
    initial,
    schema: GradeRisk,
    commandOf: (values) => ({ ...values, baseVersion: base.version }),
    fieldName: useFieldName(),
    send: async (body) => {
      await base.guard(() => grade.mutateAsync({ params: { fileId }, body }));
      onDone(<FormattedMessage id="risk.done" defaultMessage="The risk is graded." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="risk.send" defaultMessage="Grade the risk" />}
    >
      <NewerEntries section="plan" after={base.staleSince} />
      <RadioGroup
        {...form.at('risk')}
        label={<FormattedMessage id="risk.field" defaultMessage="The risk to the child now" />}
        hint={
          <FormattedMessage
            id="risk.hint"
            defaultMessage="It decides how soon the file must be looked at again: high after 7 days, medium after 14, low after 21."
          />
        }
        options={optionsOf(intl, grades, riskWords)}
        value={form.values.risk}
        onChange={(chosen) => form.change({ risk: codeOf(grades, chosen, '') })}
      />
      <ReasonField form={form} />
    </CommandLayout>
  );
}
