import { makeComplaintRoute } from '@tutela/contract';
import { type ComplaintKind, complaintKinds, MakeComplaint } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useMe } from '../../platform/session/me.ts';
import { Checkbox, LookupField, Notice, RadioGroup, TextAreaField, TextField } from '../../ui/index.ts';
import { usePeopleOptions } from '../directory/directory-options.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { ownComplaintsKey } from './complaint.queries.ts';
import { complaintFields, complaintKindWords } from './complaint-words.ts';
import { useComplaintFieldName } from './use-complaint-field-name.ts';

interface ComplainFormProps {
  /** The file from which it is made, if it is. */
  fileId: string | null;
  onDone: (said: ReactNode) => void;
  onCancel?: () => void;
}

const initial = { aboutAccountId: '', aboutWho: '', kind: '', words: '', childInDanger: false };

/** A complaint, past everybody who works with the child. Nothing of it is kept on the way: no draft is saved. */
export function ComplainForm({ fileId, onDone, onCancel }: ComplainFormProps) {
  const send = useCommand(makeComplaintRoute, { stale: [ownComplaintsKey] });
  const form = useCommandForm({
    id: 'complain',
    initial,
    schema: MakeComplaint,
    commandOf: ({ aboutAccountId, ...values }) => ({
      ...values,
      aboutAccountId: aboutAccountId === '' ? null : aboutAccountId,
      fileId,
    }),
    fieldName: useComplaintFieldName(),
    send: async (body) => {
      await send.mutateAsync({ body });
      form.change(initial);
      onDone(
        <FormattedMessage
          id="complain.done"
          defaultMessage="The independent desk has it. Nobody else was told."
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="complain.send" defaultMessage="Send it to the independent desk" />}
    >
      <WhoReads />
      <Fields form={form} />
    </CommandLayout>
  );
}

/** In plain words, before anything is typed. */
function WhoReads() {
  return (
    <Notice title={<FormattedMessage id="complain.who.title" defaultMessage="Who reads this" />}>
      <FormattedMessage
        id="complain.who"
        defaultMessage="Only the independent desk, which works for none of the agencies here. The person, their agency, its supervisors and the administrators see nothing of it, and it does not stand in the child’s file. You need no proof."
      />
    </Notice>
  );
}

function Fields({ form }: { form: ReturnType<typeof useCommandForm<typeof initial, typeof MakeComplaint>> }) {
  const intl = useIntl();
  const { accountId } = useMe();
  const { values, change, at } = form;
  return (
    <>
      <LookupField
        {...at('aboutAccountId')}
        optional
        label={<FormattedMessage {...complaintFields.aboutAccountId} />}
        options={usePeopleOptions(accountId)}
        value={values.aboutAccountId}
        onChange={(aboutAccountId) => change({ aboutAccountId })}
      />
      {values.aboutAccountId === '' && (
        <TextField
          {...at('aboutWho')}
          optional
          label={<FormattedMessage {...complaintFields.aboutWho} />}
          hint={
            <FormattedMessage
              id="complain.aboutWho.hint"
              defaultMessage="Such as a driver or an interpreter: as much as you know."
            />
          }
          value={values.aboutWho}
          onChange={(aboutWho) => change({ aboutWho })}
        />
      )}
      <RadioGroup
        {...at('kind')}
        label={<FormattedMessage {...complaintFields.kind} />}
        options={optionsOf<ComplaintKind>(intl, complaintKinds, complaintKindWords)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...complaintFields.words} />}
        hint={
          <FormattedMessage
            id="complain.words.hint"
            defaultMessage="What you saw or heard, and when. Do not write the child’s name."
          />
        }
        lines={5}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <Checkbox
        {...at('childInDanger')}
        label={<FormattedMessage {...complaintFields.childInDanger} />}
        hint={
          <FormattedMessage
            id="complain.danger.hint"
            defaultMessage="The desk is told at once. Do not wait for it: call the police or do what protects the child."
          />
        }
        value={values.childInDanger}
        onChange={(childInDanger) => change({ childInDanger })}
      />
    </>
  );
}
