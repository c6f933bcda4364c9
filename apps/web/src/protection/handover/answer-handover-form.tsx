import { answerHandoverRoute } from '@tutela/contract';
import { AnswerHandover } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { TextAreaField } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { handoversKey } from './handover.queries.ts';

export type HandoverAnswer = 'accepted' | 'declined' | 'withdrawn';

interface AnswerHandoverFormProps extends ActFormProps {
  handoverId: string;
  fileId: string;
  answer: HandoverAnswer;
}

/** Accepts, declines or withdraws an offer. */
export function AnswerHandoverForm(props: AnswerHandoverFormProps) {
  const { handoverId, fileId, answer, onDone, onCancel } = props;
  const send = useCommand(answerHandoverRoute, { stale: [handoversKey, fileKey(fileId), ...listKeys] });
  const form = useCommandForm({
    id: `handover-${handoverId}`,
    initial: { note: '' },
    schema: AnswerHandover,
    commandOf: (values) => ({ ...values, answer }),
    fieldName: useFieldName(),
    send: async (body) => {
      await send.mutateAsync({ params: { handoverId }, body });
      onDone(
        <FormattedMessage
          id="handover.answered"
          defaultMessage="{answer, select, accepted {The file is yours to work on now.} declined {The file stays with those who offered it. They were told.} other {The offer is withdrawn.}}"
          values={{ answer }}
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={
        <FormattedMessage
          id="handover.answer.send"
          defaultMessage="{answer, select, accepted {Accept the file} declined {Decline} other {Withdraw the offer}}"
          values={{ answer }}
        />
      }
    >
      <p>
        <FormattedMessage
          id="handover.answer.words"
          defaultMessage="{answer, select, accepted {From then on you and your agency are responsible for the child’s file.} declined {Nothing changes: those who offered it stay responsible. Say why, so that they can find another way.} other {They can no longer accept it. The file stays with you.}}"
          values={{ answer }}
        />
      </p>
      <TextAreaField
        {...form.at('note')}
        label={<FormattedMessage id="handover.note" defaultMessage="A word to them" />}
        optional
        lines={3}
        value={form.values.note}
        onChange={(note) => form.change({ note })}
      />
    </CommandLayout>
  );
}
