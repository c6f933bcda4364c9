import { schedulePanelRoute } from '@tutela/contract';
import { quorum, SchedulePanel, tracks, urgentQuorum } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, LookupField, MultiSelectField, RadioGroup } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { trackWords } from '../determination/determination-words.ts';
import { useCurrent } from '../determination/use-current.ts';
import { WordsField } from '../determination/words-field.tsx';
import { usePanelOptions } from '../directory/directory-options.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';

interface ScheduleValues {
  readonly track: string;
  readonly sessionOn: string;
  readonly chair: string;
  readonly members: readonly string[];
  readonly alternates: readonly string[];
  readonly guardianView: string;
}

function scheduleOf({ track, sessionOn, chair, members, alternates, guardianView }: ScheduleValues): object {
  const sit = (accounts: readonly string[], seat: string) =>
    accounts.map((accountId) => ({ accountId, seat }));
  const seats = [
    ...sit(chair === '' ? [] : [chair], 'chair'),
    ...sit(members, 'member'),
    ...sit(alternates, 'alternate'),
  ];
  return { track, sessionOn, seats, guardianView };
}

/** Calls a panel for a day. Each of its members may read the report until that day is over. */
export function ScheduleForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const isUrgent = useCurrent()?.priority === 'urgent';
  const command = useFileCommand(schedulePanelRoute);
  const initial: ScheduleValues = {
    track: 'ordinary',
    sessionOn: today(),
    chair: '',
    members: [],
    alternates: [],
    guardianView: '',
  };
  const { form, staleSince } = useCaseForm({
    id: 'panel-schedule',
    section: 'determination',
    initial,
    schema: SchedulePanel,
    commandOf: scheduleOf,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="panel.schedule.done" defaultMessage="The panel is called." />,
    onDone,
  });
  const { values, change, at } = form;
  const members = usePanelOptions(['panel_member', 'panel_chair']);
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="panel.schedule.send" defaultMessage="Call the panel" />}
    >
      <RadioGroup
        {...at('track')}
        label={<FormattedMessage {...fields.track} />}
        hint={
          <FormattedMessage
            id="panel.schedule.quorum"
            defaultMessage="{quorum} must vote, on the urgent track {urgent}. Default, confirm with national law."
            values={{ quorum, urgent: urgentQuorum }}
          />
        }
        options={optionsOf(intl, isUrgent ? tracks : ['ordinary'], trackWords)}
        value={values.track}
        onChange={(track) => change({ track })}
      />
      <DateField
        {...at('sessionOn')}
        label={<FormattedMessage {...fields.sessionOn} />}
        hint={
          <FormattedMessage
            id="panel.schedule.day"
            defaultMessage="With the end of this day the panel can no longer read the report."
          />
        }
        earliest={today()}
        value={values.sessionOn}
        onChange={(sessionOn) => change({ sessionOn })}
      />
      <LookupField
        {...at('chair')}
        label={<FormattedMessage {...fields.chair} />}
        options={usePanelOptions(['panel_chair'])}
        value={values.chair}
        onChange={(chair) => change({ chair })}
      />
      <MultiSelectField
        {...at('members')}
        label={<FormattedMessage {...fields.members} />}
        hint={
          <FormattedMessage
            id="panel.schedule.members"
            defaultMessage="Of several professions and agencies; nobody who works for this child or wrote the report."
          />
        }
        options={members}
        value={values.members}
        onChange={(chosen) => change({ members: chosen })}
      />
      <MultiSelectField
        {...at('alternates')}
        optional
        label={<FormattedMessage {...fields.alternates} />}
        options={members}
        value={values.alternates}
        onChange={(alternates) => change({ alternates })}
      />
      <WordsField
        at={at('guardianView')}
        optional
        label={fields.guardianView}
        hint={<FormattedMessage id="determination.noNames" defaultMessage="Roles in place of names." />}
        lines={2}
        value={values.guardianView}
        onChange={(guardianView) => change({ guardianView })}
      />
    </CaseForm>
  );
}
