import type { Flag } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { flagWords } from '../words/header-words.ts';

/** What raising a flag, or lowering one that is raised, says about the child. */
export function AlarmWords({ flag, isRaised }: { flag: Flag; isRaised: boolean }) {
  if (flag !== 'missing' && flag !== 'urgent') return <FormattedMessage {...flagWords[flag]} />;
  return (
    <FormattedMessage
      id="actNow.alarm"
      defaultMessage="{alarm, select, missing {The child is missing} missing_over {The child was found} urgent {The child is in danger} other {The danger is over}}"
      values={{ alarm: isRaised ? `${flag}_over` : flag }}
    />
  );
}
