import { unsafeFlags } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Panel, Stack } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { useIsLetIn } from '../file/let-in.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MissingAlarm } from '../missing/missing-alarm.tsx';
import { AlarmWords } from './alarm-words.tsx';
import { NoteInstead } from './note-instead.tsx';

const alarms = ['change-flag', 'report-missing', 'record-control', 'act-now', 'write-note'] as const;

/** What cannot wait for the procedure. */
export function ActNowPanel() {
  const { file } = useFileOnPage();
  const { flags } = file.header;
  // Whoever can neither raise an alarm nor write a note is told beside it whom to call.
  if (useIsLetIn() && !alarms.some((act) => file.verdicts[act]?.allowed)) return null;
  const isUrgent = flags.some((flag) => unsafeFlags.includes(flag));
  const control = flags.includes('under_control') ? 'end-control' : 'record-control';
  return (
    <Panel
      title={<FormattedMessage id="actNow.title" defaultMessage="Act now" />}
      tone={isUrgent ? 'urgent' : 'plain'}
    >
      <Stack gap={1}>
        <ActButton wide act={{ kind: 'change-flag', flag: 'urgent' }} icon="caution" remedy={<NoteInstead />}>
          <AlarmWords flag="urgent" isRaised={flags.includes('urgent')} />
        </ActButton>
        <MissingAlarm />
        <ActButton wide act={{ kind: control }} icon="caution" remedy={<NoteInstead />}>
          <FormattedMessage {...actWords[control]} />
        </ActButton>
        <ActButton wide act={{ kind: 'act-now' }} icon="caution" remedy={<NoteInstead />}>
          <FormattedMessage {...actWords['act-now']} />
        </ActButton>
      </Stack>
    </Panel>
  );
}
