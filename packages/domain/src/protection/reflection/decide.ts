import type { Case } from '../case.ts';
import { addDays, liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { EndReflectionEarly, ExtendReflection, RecordCooperation, StartReflection } from './commands.ts';
import { runningPeriod } from './periods.ts';

/** Open as soon as a child was suspected once. The first day is not counted, in favour of the child. */
export function startReflection(kase: Case, command: StartReflection, acting: Acting): Decision {
  const { status, reflection } = kase.content;
  const { baseVersion: _, days, ...start } = command;
  if (!status.everSuspected) return refuseBecause('status_not_suspected');
  if (runningPeriod(reflection, acting.today)) return refuseBecause('reflection_running');
  if (liesAhead(command.startsOn, acting.today)) return refuseBecause('date_in_future');
  if (command.blockReceipt !== '' && command.blockAuthority === '') {
    return refuseBecause('block_authority_missing');
  }
  const payload = { ...start, lastDay: addDays(command.startsOn, days) };
  return told([{ type: 'reflection.started', section: 'status', payload }]);
}

/** Only ever later: a period is made shorter by ending it, with the guardian's notice. */
export function extendReflection(kase: Case, command: ExtendReflection, acting: Acting): Decision {
  const period = runningPeriod(kase.content.reflection, acting.today);
  const { baseVersion: _, ...extension } = command;
  if (period === undefined) return refuseBecause('reflection_not_running');
  if (command.lastDay <= period.lastDay) return refuseBecause('extension_not_later');
  return told([{ type: 'reflection.extended', section: 'status', payload: extension }]);
}

/** What the child says, at any time. It changes neither the period nor anything else. */
export function recordCooperation(_kase: Case, command: RecordCooperation, acting: Acting): Decision {
  const { baseVersion: _, ...said } = command;
  if (liesAhead(command.saidOn, acting.today)) return refuseBecause('date_in_future');
  return told([{ type: 'cooperation.recorded', section: 'status', payload: said }]);
}

/** Not without the guardian: who stands for the child is told before the protection of the period ends. */
export function endReflectionEarly(kase: Case, command: EndReflectionEarly, acting: Acting): Decision {
  const period = runningPeriod(kase.content.reflection, acting.today);
  const { endedOn, reason, guardianToldOn } = command;
  if (period === undefined) return refuseBecause('reflection_not_running');
  if (liesAhead(endedOn, acting.today)) return refuseBecause('date_in_future');
  if (endedOn < period.startsOn) return refuseBecause('ended_before_started');
  if (guardianToldOn === null || guardianToldOn > endedOn) return refuseBecause('guardian_not_told');
  const payload = { endedOn, reason, guardianToldOn };
  return told([{ type: 'reflection.ended', section: 'status', payload }]);
}
