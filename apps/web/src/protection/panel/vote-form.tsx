import { castVoteRoute } from '@tutela/contract';
import { CastVote } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { useCurrent } from '../determination/use-current.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { approves, KindFields } from './kind-fields.tsx';

/** One panellist's vote, with reasons; given again it replaces the one before. */
export function VoteForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const session = useCurrent()?.sessions.at(-1);
  const command = useFileCommand(castVoteRoute);
  const { form, staleSince } = useCaseForm({
    id: 'panel-vote',
    section: 'determination',
    initial: { kind: '', option: '', words: '' },
    schema: CastVote,
    commandOf: ({ kind, option, words }) => ({ kind, words, option: approves(kind) ? option || null : null }),
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="panel.vote.done" defaultMessage="Your vote is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="panel.vote.send" defaultMessage="Vote" />}
    >
      <p>
        <FormattedMessage
          id="panel.vote.words"
          defaultMessage="Speak first, until you agree. Where you do not, your vote and your reasons are kept as dissent."
        />
      </p>
      <KindFields at={at} values={values} onChange={change} options={session?.options ?? []} />
      <WordsField
        at={at('words')}
        label={fields.words}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
