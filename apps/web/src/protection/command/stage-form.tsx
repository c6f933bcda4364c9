import { moveStageRoute } from '@tutela/contract';
import { MoveStage, type Stage, stages } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup } from '../../ui/index.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { isOpen, stageSteps } from '../next/stage-steps.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { stageWords } from '../words/stage-words.ts';
import type { ActFormProps } from './act-form.ts';
import { useFieldName } from './field-names.ts';
import { NewerEntries } from './newer-entries.tsx';
import { useBaseVersion } from './use-base-version.ts';

/** Moves the file along. `stage` is chosen beforehand where a button names it. */
export function StageForm({ onDone, onCancel, stage }: ActFormProps & { stage?: Stage | undefined }) {
  const intl = useIntl();
  const { file, fileId } = useFileOnPage();
  const base = useBaseVersion('plan');
  const move = useCommand(moveStageRoute, { stale: [fileKey(fileId), ...listKeys] });
  const open = stageSteps(file)
    .filter(isOpen)
    .map(({ to }) => to);
  const initial: { stage: Stage | ''; reason: string } = { stage: stage ?? '', reason: '' };
  const form = useCommandForm({
    id: `stage-${stage ?? 'any'}`,
    initial,
    schema: MoveStage,
    commandOf: (values) => ({ ...values, baseVersion: base.version }),
    fieldName: useFieldName(),
    send: async (body) => {
      await base.guard(() => move.mutateAsync({ params: { fileId }, body }));
      onDone(
        <FormattedMessage
          id="stage.done"
          defaultMessage="The file is now in the stage “{stage}”."
          values={{ stage: intl.formatMessage(stageWords[body.stage]) }}
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="stage.send" defaultMessage="Move the file" />}
    >
      <NewerEntries section="plan" after={base.staleSince} />
      <RadioGroup
        {...form.at('stage')}
        label={<FormattedMessage id="stage.field" defaultMessage="Move the file to" />}
        options={optionsOf(intl, open, stageWords)}
        value={form.values.stage}
        onChange={(chosen) => form.change({ stage: codeOf(stages, chosen, '') })}
      />
      <ReasonField form={form} />
    </CommandLayout>
  );
}
