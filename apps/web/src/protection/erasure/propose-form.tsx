import { proposeErasureRoute } from '@tutela/contract';
import { erasureGrounds, ProposeErasure } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { RadioGroup } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFieldName } from '../command/field-names.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { groundWords } from '../words/erasure-words.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { TypedCodeName, typedProblems } from './typed-code-name.tsx';

type Ground = (typeof erasureGrounds)[number];

/** Proposes that the file be erased; the data-protection officer decides. */
export function ProposeForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { file, fileId } = useFileOnPage();
  const { codeName } = file.header;
  const propose = useCommand(proposeErasureRoute, { stale: [fileKey(fileId)] });
  const initial: { ground: Ground | ''; reason: string; typed: string } = {
    ground: '',
    reason: '',
    typed: '',
  };
  const form = useCommandForm({
    id: 'erase',
    initial,
    schema: ProposeErasure,
    commandOf: ({ ground, reason }) => ({ ground, reason }),
    fieldName: useFieldName(),
    alsoCheck: ({ typed }) => typedProblems(intl, 'erase-typed', typed, codeName),
    send: async (body) => {
      await propose.mutateAsync({ params: { fileId }, body });
      onDone(
        <FormattedMessage
          id="erase.done"
          defaultMessage="Erasure is proposed. The data-protection officer decides."
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      kind="danger"
      confirmLabel={<FormattedMessage id="erase.send" defaultMessage="Propose erasure" />}
    >
      <p>
        <FormattedMessage
          id="erase.words"
          defaultMessage="If the data-protection officer agrees, the file’s key is destroyed. Nobody can read the file again; after at most 65 days not even from a backup."
        />
      </p>
      <RadioGroup
        {...form.at('ground')}
        label={<FormattedMessage id="erase.ground" defaultMessage="Ground" />}
        options={optionsOf(intl, erasureGrounds, groundWords)}
        value={form.values.ground}
        onChange={(chosen) => form.change({ ground: codeOf(erasureGrounds, chosen, '') })}
      />
      <ReasonField form={form} />
      <TypedCodeName
        {...form.at('typed')}
        codeName={codeName}
        value={form.values.typed}
        onChange={(typed) => form.change({ typed })}
      />
    </CommandLayout>
  );
}
