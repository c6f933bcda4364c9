import type { Flag } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Panel, Stack } from '../../ui/index.ts';
import { ActButton } from './act-button.tsx';
import { useFileOnPage } from './open-file.ts';

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
      </Stack>
    </Panel>
  );
}

function AlarmButton({ flag, isRaised }: { flag: Flag & ('urgent' | 'missing'); isRaised: boolean }) {
  return (
    <ActButton wide act={{ kind: 'change-flag', flag }} icon={flag === 'missing' ? 'missing' : 'caution'}>
      <FormattedMessage
        id="actNow.alarm"
        defaultMessage="{alarm, select, missing {The child is missing} missing_over {The child was found} urgent {The child is in danger} other {The danger is over}}"
        values={{ alarm: isRaised ? `${flag}_over` : flag }}
      />
    </ActButton>
  );
}
