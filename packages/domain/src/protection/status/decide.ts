import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { DecideStatus, NotifyStatus } from './commands.ts';
import { statusTable, unfavourable } from './status-table.ts';

/** Records what the deciding body decided. The chain is never rewritten: a new look is a new decision. */
export function decideStatus(kase: Case, command: DecideStatus, acting: Acting): Decision {
  const { status: from } = kase.content.status;
  const { baseVersion: _, ...decision } = command;
  if (!statusTable[from].includes(command.status)) {
    return refuseBecause('status_not_reachable', { from, allowed: statusTable[from] });
  }
  if (liesAhead(command.decidedOn, acting.today)) return refuseBecause('date_in_future');
  if (unfavourable.includes(command.status) && command.reviewRoute === '') {
    return refuseBecause('review_route_missing');
  }
  const pressed = command.status === 'withdrawn_by_child' ? whyNotTheChildsNo(command) : undefined;
  if (pressed !== undefined) return refuseBecause(pressed);
  return told([{ type: 'status.decided', section: 'status', payload: { from, ...decision } }]);
}

/**
 * A child's no counts once pressure was looked for and none was found (protection.md, 14, rule 10). Until then the
 * status stays; help is open either way.
 */
function whyNotTheChildsNo({ pressure }: DecideStatus): Because | undefined {
  if (pressure === undefined || !pressure.alone) return 'pressure_not_checked';
  return pressure.signs === 'none_found' ? undefined : 'pressure_found';
}

/** Records that the newest decision was told. Told to the guardian alone, the child still waits for it. */
export function notifyStatus(kase: Case, command: NotifyStatus, acting: Acting): Decision {
  const { status, decisions, isTold } = kase.content.status;
  const newest = decisions.at(-1);
  const { baseVersion: _, ...notice } = command;
  if (newest === undefined) return refuseBecause('nothing_to_tell');
  if (isTold) return refuseBecause('already_told');
  if (!command.toldChild && !command.toldGuardian) return refuseBecause('nobody_told');
  if (liesAhead(command.toldOn, acting.today)) return refuseBecause('date_in_future');
  if (command.toldOn < newest.decidedOn) return refuseBecause('told_before_decided');
  return told([{ type: 'status.told', section: 'status', payload: { status, ...notice } }]);
}
