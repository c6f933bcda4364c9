import { answerErasureRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useStepUp } from '../../platform/step-up/step-up.tsx';
import type { ActFormProps } from '../command/act-form.ts';
import { listKeys } from '../file/file.queries.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { erasuresKey, type ProposedErasure } from './erasure.queries.ts';
import { TypedCodeName, typedProblems } from './typed-code-name.tsx';

interface AnswerErasureFormProps extends ActFormProps {
  erasure: ProposedErasure;
  answer: 'erased' | 'refused';
}

export function AnswerErasureForm({ erasure, answer, onDone, onCancel }: AnswerErasureFormProps) {
  const intl = useIntl();
  const { erasureId, codeName } = erasure;
  const isErasing = answer === 'erased';
  const { withPresence, dialog } = useStepUp();
  const send = useCommand(answerErasureRoute, { stale: [erasuresKey, ...listKeys] });
  const form = useCommandForm({
    id: `erasure-${erasureId}`,
    initial: { typed: '' },
    schema: answerErasureRoute.body,
    commandOf: () => ({ answer }),
    fieldName: () => codeName,
    alsoCheck: ({ typed }) =>
      isErasing ? typedProblems(intl, `erasure-${erasureId}-typed`, typed, codeName) : [],
    send: async (body) => {
      await withPresence(() => send.mutateAsync({ params: { erasureId }, body }));
      onDone(
        <FormattedMessage
          id="erasure.done"
          defaultMessage="{answer, select, erased {The file {codeName} is erased.} other {The file {codeName} is kept.}}"
          values={{ answer, codeName }}
        />,
      );
    },
  });
  return (
    <>
      <CommandLayout
        form={form}
        onCancel={onCancel}
        kind={isErasing ? 'danger' : 'primary'}
        confirmLabel={
          <FormattedMessage
            id="erasure.send"
            defaultMessage="{answer, select, erased {Erase it for good} other {Keep the file}}"
            values={{ answer }}
          />
        }
      >
        <p>
          <FormattedMessage
            id="erasure.words"
            defaultMessage="{answer, select, erased {The file’s key is destroyed now. Nobody can read the file again; after at most 65 days not even from a backup. This cannot be undone.} other {The proposal is refused and the file stays as it is.}}"
            values={{ answer }}
          />
        </p>
        {isErasing && (
          <TypedCodeName
            {...form.at('typed')}
            codeName={codeName}
            value={form.values.typed}
            onChange={(typed) => form.change({ typed })}
          />
        )}
      </CommandLayout>
      {dialog}
    </>
  );
}
