import { whyNotClosed, whyNotDecided } from '@tutela/domain';
import { useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import type { Lacks } from '../case/case-acts.tsx';
import { today } from '../form/today.ts';
import { fileRefusalText } from '../words/refusal-words.ts';
import { useCurrent } from './use-current.ts';

/** What deciding and closing lack, by the rules by which the node would refuse them: said before somebody writes. */
export function useLacks(): Lacks {
  const intl = useIntl();
  const { accountId, mandate } = useMe();
  const current = useCurrent();
  return ({ kind }) => {
    if (current === undefined) return undefined;
    const person = { accountId, isSupervisor: mandate.role === 'supervisor', today: today() };
    const because = kind === 'close-determination' ? whyNotClosed(current, person) : undefined;
    const lacking = kind === 'decide-determination' ? whyNotDecided(current, person) : because && { because };
    return lacking && fileRefusalText(intl, 'protection.procedure', lacking);
  };
}
