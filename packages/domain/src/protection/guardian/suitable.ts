import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Acting } from '../file/decide.ts';
import type { AppointGuardian } from './commands.ts';
import { mostChildrenOfGuardian } from './defaults.ts';

/**
 * Why this person cannot be guardian of this child, if so. A guardian is independent of those who provide care, police,
 * interpret or decide on residence, is vetted before a formal appointment, and is never the caseworker.
 */
export function whyUnsuitable(kase: Case, command: AppointGuardian, acting: Acting): Because | undefined {
  const { accountId, children, overLimitReason } = command;
  const checks: readonly (readonly [Because, boolean])[] = [
    ['contact_cannot_be_used', !mayBeUsed(kase.content, { name: command.name })],
    ['date_in_future', command.appointedOn > acting.today || (command.vettedOn ?? '') > acting.today],
    ['guardian_conflict', command.worksFor.length > 0],
    ['guardian_not_independent', !command.independent],
    ['guardian_not_vetted', command.standing === 'appointed' && command.vettedOn === null],
    ['guardian_over_limit', children > mostChildrenOfGuardian && overLimitReason === ''],
    ['guardian_is_caseworker', isCaseworker(kase, accountId, acting)],
    ['guardian_access_by_supervisor', accountId !== null && !acting.isSupervisor],
  ];
  return checks.find(([, applies]) => applies)?.[0];
}

const isCaseworker = ({ state }: Case, accountId: string | null, acting: Acting): boolean =>
  accountId !== null && (accountId === state.header.caseworkerId || accountId === acting.accountId);
