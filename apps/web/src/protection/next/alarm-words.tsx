import type { Flag } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { flagWords } from '../words/header-words.ts';

/** What raising a flag, or lowering one that is raised, says about the child. */
export function AlarmWords({ flag, isRaised }: { flag: Flag; isRaised: boolean }) {
  if (flag !== 'urgent') return <FormattedMessage {...flagWords[flag]} />;
  return (
    <FormattedMessage
      id="actNow.alarm"
      defaultMessage="{isOver, select, true {The danger is over} other {The child is in danger}}"
      values={{ isOver: String(isRaised) }}
    />
  );
}
