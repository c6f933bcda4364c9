import { FormattedMessage } from 'react-intl';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import type { Act } from '../file/open-file.ts';

/** What an act lacks now, in words; nothing where it can be begun. */
export type Lacks = (act: Act) => string | undefined;

/** A button for each act, by its name. */
export function CaseActs({ acts, lacks }: { acts: readonly Act[]; lacks?: Lacks | undefined }) {
  return acts.map((act) => (
    <ActButton key={act.kind} act={act} lacking={lacks?.(act)}>
      <FormattedMessage {...actWords[act.kind]} />
    </ActButton>
  ));
}
