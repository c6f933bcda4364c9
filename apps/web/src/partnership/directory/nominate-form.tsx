import { useQueryClient } from '@tanstack/react-query';
import { nominateRoute } from '@tutela/contract';
import { isMember, seatRoles } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useMe } from '../../platform/session/me.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { type CommandForm, useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { DateField, FileField, LookupField, SelectField, TextField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { attachNote, noteTypes } from './attach-note.ts';
import { nominationFields, seatRoleWords } from './directory-words.ts';
import { nominationsKey } from './nominations.queries.ts';
import { useParties } from './parties.ts';
import { useOwnParties } from './seats.ts';

const initial = {
  ...{ partyCode: '', role: 'focal_point', person: '', office: '', mailDomain: '' },
  ...{ noteSymbol: '', noteOn: '', until: '' },
};
type Values = typeof initial;

/** A mandate ends with its last day, at the reader's own clock. */
const endOf = (day: string): string | null =>
  day === '' || Number.isNaN(Date.parse(day)) ? null : new Date(`${day}T23:59:59`).toISOString();

/** Names somebody to sit for a member, with the note verbale. */
export function NominateForm({ onDone, onCancel }: ActFormProps) {
  const own = useOwnParties('nominate');
  const queries = useQueryClient();
  const [note, setNote] = useState<File>();
  const send = useCommand(nominateRoute);
  const form = useCommandForm({
    id: 'nominate',
    initial,
    schema: nominateRoute.body,
    commandOf: (values: Values) => ({
      ...values,
      partyCode: values.partyCode || (own[0] ?? ''),
      mailDomain: values.mailDomain.trim().toLowerCase().replace(/^@/, ''),
      until: endOf(values.until),
    }),
    fieldName: useFieldName(nominationFields),
    becauseAt: { until_is_past: 'until', not_a_member: 'partyCode', 'partnership.seat_missing': 'partyCode' },
    send: async (body) => {
      const { nominationId } = await send.mutateAsync({ body });
      try {
        if (note !== undefined) await attachNote(nominationId, note);
      } finally {
        // It stands in the list either way, and there the note can be added.
        await queries.invalidateQueries({ queryKey: nominationsKey });
      }
      onDone(
        <FormattedMessage
          id="nomination.done"
          defaultMessage="The nomination is with the secretariat. It answers within ten days (default, confirm with the alliance’s practice)."
        />,
      );
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="nomination.send" defaultMessage="Nominate" />}
    >
      <WhomFields form={form} own={own} />
      <NoteFields form={form} />
      <FileField
        id="nominate-note"
        optional
        label={<FormattedMessage {...nominationFields.note} />}
        hint={
          <FormattedMessage
            id="nomination.note.hint"
            defaultMessage="PDF, text or picture; it is kept encrypted. Without it no seat is opened."
          />
        }
        accept={noteTypes}
        value={note}
        onChange={setNote}
      />
    </CommandLayout>
  );
}

function WhomFields({ form, own }: { form: CommandForm<Values>; own: readonly string[] }) {
  const intl = useIntl();
  const { permissions } = useMe();
  const { optionsOf: partyOptions } = useParties();
  const { values, change, at } = form;
  const isFree = permissions.includes('alliance.manage');
  return (
    <>
      <LookupField
        {...at('partyCode')}
        label={<FormattedMessage {...nominationFields.partyCode} />}
        options={partyOptions(
          ({ partyCode, kind, endedAt }) =>
            isMember(kind) && endedAt === null && (isFree || own.includes(partyCode)),
        )}
        value={values.partyCode || (own[0] ?? '')}
        onChange={(partyCode) => change({ partyCode })}
      />
      <SelectField
        {...at('role')}
        none={null}
        label={<FormattedMessage {...nominationFields.role} />}
        options={optionsOf(intl, seatRoles, seatRoleWords)}
        value={values.role}
        onChange={(role) => change({ role })}
      />
      <TextField
        {...at('person')}
        label={<FormattedMessage {...nominationFields.person} />}
        value={values.person}
        onChange={(person) => change({ person })}
      />
      <TextField
        {...at('office')}
        label={<FormattedMessage {...nominationFields.office} />}
        value={values.office}
        onChange={(office) => change({ office })}
      />
      <TextField
        {...at('mailDomain')}
        label={<FormattedMessage {...nominationFields.mailDomain} />}
        hint={
          <FormattedMessage
            id="nomination.mail.hint"
            defaultMessage="What stands after the @, such as example.org"
          />
        }
        value={values.mailDomain}
        onChange={(mailDomain) => change({ mailDomain })}
      />
    </>
  );
}

function NoteFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  return (
    <>
      <TextField
        {...at('noteSymbol')}
        label={<FormattedMessage {...nominationFields.noteSymbol} />}
        value={values.noteSymbol}
        onChange={(noteSymbol) => change({ noteSymbol })}
      />
      <DateField
        {...at('noteOn')}
        label={<FormattedMessage {...nominationFields.noteOn} />}
        value={values.noteOn}
        onChange={(noteOn) => change({ noteOn })}
      />
      <DateField
        {...at('until')}
        optional
        label={<FormattedMessage {...nominationFields.until} />}
        value={values.until}
        onChange={(until) => change({ until })}
      />
    </>
  );
}
