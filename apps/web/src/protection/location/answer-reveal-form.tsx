import { answerRevealRoute, type Reveal } from '@tutela/contract';
import { AnswerReveal } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useStepUp } from '../../platform/step-up/step-up.tsx';
import { Notice, RelativeTime, TextAreaField, WrittenText } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { revealsKey } from './location.queries.ts';

interface AnswerRevealFormProps extends ActFormProps {
  reveal: Reveal;
  answer: 'approved' | 'refused';
}

/** The second person's answer. */
export function AnswerRevealForm({ reveal, answer, onDone, onCancel }: AnswerRevealFormProps) {
  const { revealId, fileId, askedByName } = reveal;
  const { withPresence, dialog } = useStepUp();
  const send = useCommand(answerRevealRoute, { stale: [fileKey(fileId), revealsKey] });
  const form = useCommandForm({
    id: `reveal-${revealId}`,
    initial: { note: '' },
    schema: AnswerReveal,
    commandOf: (values) => ({ ...values, answer }),
    fieldName: useFieldName(),
    send: async (body) => {
      await withPresence(() => send.mutateAsync({ params: { revealId }, body }));
      onDone(<Done answer={answer} name={askedByName} />);
    },
  });
  return (
    <>
      <CommandLayout
        form={form}
        onCancel={onCancel}
        confirmLabel={
          answer === 'approved' ? (
            <FormattedMessage id="reveal.approve.send" defaultMessage="Agree, for fifteen minutes" />
          ) : (
            <FormattedMessage id="reveal.refuse.send" defaultMessage="Refuse" />
          )
        }
      >
        <WhoAndWhy reveal={reveal} answer={answer} />
        <TextAreaField
          {...form.at('note')}
          label={<FormattedMessage id="reveal.note" defaultMessage="A word to whoever asked" />}
          hint={<FormattedMessage id="reveal.note.hint" defaultMessage="It is kept with the record." />}
          optional
          lines={3}
          value={form.values.note}
          onChange={(note) => form.change({ note })}
        />
      </CommandLayout>
      {dialog}
    </>
  );
}

/** Who asks, since when, and why: what the second person answers for. */
function WhoAndWhy({ reveal, answer }: Pick<AnswerRevealFormProps, 'reveal' | 'answer'>) {
  return (
    <>
      <Notice
        title={
          <FormattedMessage
            id="reveal.whoAndWhy"
            defaultMessage="{name} asked {when} and gave this reason"
            values={{ name: <bdi>{reveal.askedByName}</bdi>, when: <RelativeTime at={reveal.askedAt} /> }}
          />
        }
      >
        <WrittenText>{reveal.reason}</WrittenText>
      </Notice>
      {answer === 'approved' && (
        <p>
          <FormattedMessage
            id="reveal.approve.means"
            defaultMessage="If you agree, {name}, and nobody else, can see the place for fifteen minutes. The record says that you agreed."
            values={{ name: <bdi>{reveal.askedByName}</bdi> }}
          />
        </p>
      )}
    </>
  );
}

function Done({ answer, name }: { answer: 'approved' | 'refused'; name: string }) {
  return (
    <FormattedMessage
      id="reveal.answered"
      defaultMessage="{answer, select, approved {{name} can see the place for fifteen minutes.} other {{name} was told that you refuse.}}"
      values={{ answer, name }}
    />
  );
}
