import { useQuery } from '@tanstack/react-query';
import { HandCaseloadOver } from '@tutela/domain';
import { useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { LookupField, Notice, Stack, TextAreaField } from '../../ui/index.ts';
import { useCaseworkerOptions } from '../directory/directory-options.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { caseloadQuery } from './caseload.queries.ts';
import { HandOverProgress } from './hand-over-progress.tsx';
import { useHandOver } from './use-hand-over.ts';

const names = defineMessages({
  from: { id: 'caseload.from', defaultMessage: 'Who leaves or is away' },
  toCaseworkerId: { id: 'caseload.to', defaultMessage: 'Who becomes responsible' },
  note: { id: 'caseload.note', defaultMessage: 'What they must know' },
});

/** From whom, to whom; then the files go over a few at a time, in sight. */
export function CaseloadForm() {
  const intl = useIntl();
  const { mandate } = useMe();
  const people = useCaseworkerOptions(mandate.agencyId ?? undefined);
  const [from, setFrom] = useState('');
  const { data } = useQuery({ ...caseloadQuery(from), enabled: from !== '' });
  const files = from === '' ? undefined : data?.files;
  const handOver = useHandOver(from);
  const form = useCommandForm({
    id: 'caseload',
    initial: { toCaseworkerId: '', note: '' },
    schema: HandCaseloadOver,
    commandOf: (values) => values,
    fieldName: (path) => intl.formatMessage(path === 'note' ? names.note : names.toCaseworkerId),
    alsoCheck: () =>
      from === ''
        ? [
            {
              id: 'caseload-from',
              message: intl.formatMessage({
                id: 'caseload.from.missing',
                defaultMessage: 'Choose a person.',
              }),
            },
          ]
        : [],
    send: (command) => handOver.run(command),
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      confirmLabel={
        <FormattedMessage
          id="caseload.send"
          defaultMessage="{known, select, true {{files, plural, =0 {Nothing to hand over} one {Hand # file over} other {Hand # files over}}} other {Hand the files over}}"
          values={{ known: String(files !== undefined), files: files ?? 0 }}
        />
      }
    >
      <Stack>
        <LookupField
          id="caseload-from"
          error={form.problems.find(({ id }) => id === 'caseload-from')?.message}
          label={<FormattedMessage {...names.from} />}
          options={people}
          value={from}
          onChange={setFrom}
        />
        {files !== undefined && (
          <p role="status">
            <FormattedMessage
              id="caseload.count"
              defaultMessage="{files, plural, =0 {No file of theirs is open to you.} one {# file of theirs is open to you.} other {# files of theirs are open to you.}} Hidden files count only where you have a grant; whoever hid one can hand it over."
              values={{ files }}
            />
          </p>
        )}
        <LookupField
          {...at('toCaseworkerId')}
          label={<FormattedMessage {...names.toCaseworkerId} />}
          options={people.filter(({ value }) => value !== from)}
          value={values.toCaseworkerId}
          onChange={(toCaseworkerId) => change({ toCaseworkerId })}
        />
        <TextAreaField
          {...at('note')}
          optional
          label={<FormattedMessage {...names.note} />}
          lines={3}
          value={values.note}
          onChange={(note) => change({ note })}
        />
        <HandOverProgress state={handOver.state} onStop={handOver.stop} />
        {handOver.state.phase === 'done' && (
          <Notice kind="information">
            <FormattedMessage
              id="caseload.done"
              defaultMessage="{moved, plural, one {# file was handed over.} other {# files were handed over.}}"
              values={{ moved: handOver.state.moved }}
            />
          </Notice>
        )}
      </Stack>
    </CommandLayout>
  );
}
