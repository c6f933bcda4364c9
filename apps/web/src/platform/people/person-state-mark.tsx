import { FormattedMessage } from 'react-intl';
import { Badge } from '../../ui/index.ts';
import { type PersonState, personStateWords } from '../words/person-state-words.ts';

/** Word and shape; shutting somebody out is no danger to a child, so it is not red. */
export function PersonStateMark({ state }: { state: PersonState }) {
  const looks = {
    invited: { tone: 'neutral', icon: 'clock' },
    active: { tone: 'accent', icon: 'check' },
    disabled: { tone: 'caution', icon: 'lock' },
  } as const;
  return (
    <Badge {...looks[state]}>
      <FormattedMessage {...personStateWords[state]} />
    </Badge>
  );
}
