import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { RecordInterpreter, RefuseInterpreter } from './commands.ts';

/** Records an interpreter of the file, or what is known of one now. A check has its reasons, a vetting its name. */
export function recordInterpreter(
  { content }: Case,
  command: RecordInterpreter,
  acting: Acting & { readonly newId: string },
): Decision {
  const { baseVersion: _, ...known } = command;
  const { vettedOn, vettedUntil, vettedBy, conflict } = known;
  const interpreterId = known.interpreterId ?? acting.newId;
  const isThere = content.interpreters.some((each) => each.interpreterId === interpreterId);
  if (known.interpreterId !== null && !isThere) return refuseBecause('interpreter_not_chosen');
  if (vettedOn !== null && liesAhead(vettedOn, acting.today)) return refuseBecause('date_in_future');
  if (vettedOn !== null && vettedBy === '') return refuseBecause('interpreter_vetted_by_whom');
  if (vettedUntil !== null && (vettedOn === null || vettedUntil < vettedOn))
    return refuseBecause('interpreter_vetting_days');
  if (conflict !== 'not_checked' && known.conflictReasons === '')
    return refuseBecause('interpreter_check_reasons');
  return told([{ type: 'interpreter.recorded', section: 'screening', payload: { ...known, interpreterId } }]);
}

/** The child's no. It is never taken back by somebody else: for this child another interpreter is found. */
export function refuseInterpreter({ content }: Case, command: RefuseInterpreter, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const found = content.interpreters.find((each) => each.interpreterId === payload.interpreterId);
  if (found === undefined) return refuseBecause('interpreter_not_chosen');
  if (found.refusal !== null) return refuseBecause('interpreter_refused_already');
  if (liesAhead(payload.refusedOn, acting.today)) return refuseBecause('date_in_future');
  return told([{ type: 'interpreter.refused', section: 'screening', payload }]);
}
