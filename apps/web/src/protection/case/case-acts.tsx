import { FormattedMessage } from 'react-intl';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import type { Act } from '../file/open-file.ts';

/** A button for each act, by its name. */
export function CaseActs({ acts }: { acts: readonly Act[] }) {
  return acts.map((act) => (
    <ActButton key={act.kind} act={act}>
      <FormattedMessage {...actWords[act.kind]} />
    </ActButton>
  ));
}
