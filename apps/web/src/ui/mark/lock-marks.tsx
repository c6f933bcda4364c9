import { FormattedMessage } from 'react-intl';
import { Badge } from './badge.tsx';

/** A hidden file: that it exists is secret. */
export function HiddenMark() {
  return (
    <Badge tone="hidden" icon="lock">
      <FormattedMessage id="ui.hidden" defaultMessage="Hidden file" />
    </Badge>
  );
}

/** A guarded section: each reading of it is logged, with a reason. */
export function GuardedMark() {
  return (
    <Badge tone="hidden" icon="lock">
      <FormattedMessage id="ui.guarded" defaultMessage="Guarded section" />
    </Badge>
  );
}
