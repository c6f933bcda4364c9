import { FormattedMessage } from 'react-intl';
import { DraftStatus } from '../draft/draft-status.tsx';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { Comparison } from './comparison.tsx';
import type { CorrectionFormProps } from './correctable.ts';
import { useCorrectionForm } from './use-correction-form.ts';

export function CorrectionForm<Value extends object, Values extends object>(
  props: CorrectionFormProps<Value, Values>,
) {
  const { kind, draft, onCancel } = props;
  const { form, comparison, day } = useCorrectionForm(props);
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="correction.send" defaultMessage="Send the correction" />}
      status={<DraftStatus state={draft.state} />}
    >
      {comparison.isOpen && <Comparison parts={comparison.parts} />}
      <kind.Fields
        at={(path) => form.at(`value.${path}`)}
        values={form.values.values}
        change={(some) => form.change({ values: { ...form.values.values, ...some } })}
        today={day}
      />
      <ReasonField form={form} />
    </CommandLayout>
  );
}
