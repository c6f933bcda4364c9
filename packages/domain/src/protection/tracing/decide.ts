import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Acting } from '../file/decide.ts';
import type { EndTracing, OpenTracing } from './commands.ts';
import { tracingGate } from './gate.ts';

/** Opens an enquiry for the family. It goes nowhere while its gate is closed, or against the child. */
export function openTracing({ content }: Case, command: OpenTracing, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  if (liesAhead(command.openedOn, acting.today)) return refuseBecause('date_in_future');
  if (command.wish === 'does_not_want_it') return refuseBecause('tracing_not_wanted');
  if (!mayBeUsed(content, { name: command.authority })) return refuseBecause('contact_cannot_be_used');
  const obstacles = tracingGate(content, command.country, acting.today);
  if (obstacles.length > 0) return refuseBecause('origin_gate_closed', { obstacles });
  return told([{ type: 'tracing.opened', section: 'family', payload }]);
}

/** What came of it, or that it was stopped: always possible, whatever the gate says. */
export function endTracing({ content }: Case, command: EndTracing, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const found = content.tracings.find(({ tracingId }) => tracingId === command.tracingId);
  if (found === undefined || found.end !== null) return refuseBecause('tracing_not_open');
  if (liesAhead(command.endedOn, acting.today)) return refuseBecause('date_in_future');
  if (command.endedOn < found.openedOn) return refuseBecause('ended_before_started');
  return told([{ type: 'tracing.ended', section: 'family', payload }]);
}
