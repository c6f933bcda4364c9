import type {
  acknowledgeComplaintRoute,
  closeComplaintRoute,
  lookIntoComplaintRoute,
  tellComplainantRoute,
} from '@tutela/contract';
import { LookIntoComplaint } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { TextAreaField } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { complaintsKey } from './complaint.queries.ts';
import { useComplaintFieldName } from './use-complaint-field-name.ts';

export interface StepFormProps extends ActFormProps {
  complaintId: string;
  version: number;
}

/** A step that is words alone; all four are of one form. */
export interface WordsStep {
  route:
    | typeof acknowledgeComplaintRoute
    | typeof lookIntoComplaintRoute
    | typeof tellComplainantRoute
    | typeof closeComplaintRoute;
  label: ReactNode;
  hint?: ReactNode;
  send: ReactNode;
}

export function WordsStepForm({
  complaintId,
  version,
  step,
  onDone,
  onCancel,
}: StepFormProps & { step: WordsStep }) {
  const command = useCommand(step.route, { stale: [complaintsKey] });
  const form = useCommandForm({
    id: `${step.route.id}-${complaintId}`,
    initial: { words: '' },
    schema: LookIntoComplaint,
    commandOf: ({ words }) => ({ words, baseVersion: version }),
    fieldName: useComplaintFieldName(),
    send: async (body) => {
      await command.mutateAsync({ params: { complaintId }, body });
      onDone(<FormattedMessage id="complaint.step.done" defaultMessage="It is recorded." />);
    },
  });
  return (
    <CommandLayout form={form} onCancel={onCancel} confirmLabel={step.send}>
      <TextAreaField
        {...form.at('words')}
        label={step.label}
        {...(step.hint !== undefined && { hint: step.hint })}
        lines={4}
        value={form.values.words}
        onChange={(words) => form.change({ words })}
      />
    </CommandLayout>
  );
}
