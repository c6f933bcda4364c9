import { recordConferenceRoute } from '@tutela/contract';
import { conferenceSeats, RecordConference } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import { childViewFields } from '../child-view/child-view-words.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { RowFields } from '../form/row-fields.tsx';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import {
  type ConferenceValues,
  conferenceOf,
  newConference,
  noParticipant,
  noTask,
} from './conference-values.ts';
import { conferenceFields, seatWords } from './conference-words.ts';

/** Records a meeting of several agencies on the child. */
export function ConferenceForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordConferenceRoute);
  const { form, staleSince } = useCaseForm({
    id: 'conference',
    section: 'plan',
    initial: { ...newConference(today()), ...noChildView },
    schema: RecordConference,
    commandOf: (values) => ({ ...conferenceOf(values), childView: childViewOf(values) }),
    names: { ...conferenceFields, ...childViewFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="conference.done" defaultMessage="The conference is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="conference.send" defaultMessage="Record the conference" />}
    >
      <DateField
        {...at('heldOn')}
        label={<FormattedMessage {...conferenceFields.heldOn} />}
        latest={today()}
        value={values.heldOn}
        onChange={(heldOn) => change({ heldOn })}
      />
      <Participants form={form} />
      <ChildViewFields at={at} values={values} onChange={change} />
      <TextAreaField
        {...at('issues')}
        label={<FormattedMessage {...conferenceFields.issues} />}
        lines={3}
        value={values.issues}
        onChange={(issues) => change({ issues })}
      />
      <TextAreaField
        {...at('decisions')}
        label={<FormattedMessage {...conferenceFields.decisions} />}
        lines={3}
        value={values.decisions}
        onChange={(decisions) => change({ decisions })}
      />
      <Tasks form={form} />
      <DateField
        {...at('nextOn')}
        optional
        label={<FormattedMessage {...conferenceFields.nextOn} />}
        value={values.nextOn}
        onChange={(nextOn) => change({ nextOn })}
      />
    </CaseForm>
  );
}

function Participants({ form: { values, change, at } }: { form: CommandForm<ConferenceValues> }) {
  const intl = useIntl();
  return (
    <RowFields
      title={<FormattedMessage {...conferenceFields.participants} />}
      rows={values.participants}
      most={40}
      least={2}
      blank={noParticipant}
      addLabel={<FormattedMessage id="conference.participant.add" defaultMessage="Add a person" />}
      onChange={(participants) => change({ participants })}
    >
      {(row, changeRow, index) => (
        <>
          <TextField
            {...at(`participants.${index}.name`)}
            label={<FormattedMessage {...conferenceFields.name} />}
            value={row.name}
            onChange={(name) => changeRow({ name })}
          />
          <SelectField
            {...at(`participants.${index}.seat`)}
            label={<FormattedMessage {...conferenceFields.seat} />}
            options={optionsOf(intl, conferenceSeats, seatWords)}
            value={row.seat}
            onChange={(seat) => changeRow({ seat })}
          />
          <TextField
            {...at(`participants.${index}.organisation`)}
            optional
            label={<FormattedMessage {...conferenceFields.organisation} />}
            value={row.organisation}
            onChange={(organisation) => changeRow({ organisation })}
          />
        </>
      )}
    </RowFields>
  );
}

function Tasks({ form: { values, change, at } }: { form: CommandForm<ConferenceValues> }) {
  return (
    <RowFields
      title={<FormattedMessage {...conferenceFields.tasks} />}
      rows={values.tasks}
      most={40}
      blank={noTask}
      addLabel={<FormattedMessage id="conference.task.add" defaultMessage="Add a task" />}
      onChange={(tasks) => change({ tasks })}
    >
      {(row, changeRow, index) => (
        <>
          <TextAreaField
            {...at(`tasks.${index}.what`)}
            label={<FormattedMessage {...conferenceFields.what} />}
            lines={2}
            value={row.what}
            onChange={(what) => changeRow({ what })}
          />
          <TextField
            {...at(`tasks.${index}.who`)}
            label={<FormattedMessage {...conferenceFields.who} />}
            value={row.who}
            onChange={(who) => changeRow({ who })}
          />
          <DateField
            {...at(`tasks.${index}.by`)}
            label={<FormattedMessage {...conferenceFields.by} />}
            value={row.by}
            onChange={(by) => changeRow({ by })}
          />
        </>
      )}
    </RowFields>
  );
}
