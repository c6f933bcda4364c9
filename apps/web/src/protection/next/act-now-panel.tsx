import type { Flag } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Button, Panel, Stack } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { AlarmWords } from './alarm-words.tsx';

/** What cannot wait for the procedure. */
export function ActNowPanel() {
  const { file } = useFileOnPage();
  const { flags } = file.header;
  const isUrgent = flags.includes('urgent') || flags.includes('missing');
  return (
    <Panel
      title={<FormattedMessage id="actNow.title" defaultMessage="Act now" />}
      tone={isUrgent ? 'urgent' : 'plain'}
    >
      <Stack gap={1}>
        <AlarmButton flag="urgent" isRaised={flags.includes('urgent')} />
        <AlarmButton flag="missing" isRaised={flags.includes('missing')} />
        <ActButton wide act={{ kind: 'act-now' }} icon="caution" remedy={<NoteInstead />}>
          <FormattedMessage {...actWords['act-now']} />
        </ActButton>
      </Stack>
    </Panel>
  );
}

function AlarmButton({ flag, isRaised }: { flag: Flag & ('urgent' | 'missing'); isRaised: boolean }) {
  return (
    <ActButton
      wide
      act={{ kind: 'change-flag', flag }}
      icon={flag === 'missing' ? 'missing' : 'caution'}
      remedy={<NoteInstead />}
    >
      <AlarmWords flag={flag} isRaised={isRaised} />
    </ActButton>
  );
}

/** Whoever may not raise an alarm can still write down what they saw. */
function NoteInstead() {
  const { file, begin } = useFileOnPage();
  if (!file.verdicts['write-note']?.allowed) return null;
  return (
    <Button kind="plain" size="small" onPress={() => begin({ kind: 'write-note' })}>
      <FormattedMessage id="actNow.note" defaultMessage="Write it in a note, and tell them" />
    </Button>
  );
}
