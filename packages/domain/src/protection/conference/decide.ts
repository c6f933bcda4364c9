import type { Case } from '../case.ts';
import { earlierDay, liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Acting } from '../file/decide.ts';
import type { EndConferenceTask, RecordConference } from './commands.ts';
import { openTasks } from './conferences.ts';

/** Records a conference. Its tasks make the file due; nobody sits at the table who may not be near the child. */
export function recordConference(
  kase: Case,
  command: RecordConference,
  acting: Acting & { readonly newId: string },
): Decision {
  const { baseVersion: _, tasks, ...held } = command;
  if (liesAhead(held.heldOn, acting.today)) return refuseBecause('date_in_future');
  if (held.nextOn !== null && held.nextOn < held.heldOn) return refuseBecause('conference_next_before');
  if (tasks.some(({ by }) => by < held.heldOn)) return refuseBecause('task_before_conference');
  const people = [...held.participants.map(({ name }) => name), ...tasks.map(({ who }) => who)];
  if (people.some((name) => !mayBeUsed(kase.content, { name }))) {
    return refuseBecause('contact_cannot_be_used');
  }
  const numbered = tasks.map((task, at) => ({ taskId: `${acting.newId}.${at + 1}`, ...task }));
  const payload = { ...held, tasks: numbered };
  const days = [held.nextOn, ...tasks.map(({ by }) => by)];
  const nextDue = days.reduce(earlierDay, kase.state.header.nextDue);
  return told([{ type: 'conference.held', section: 'plan', payload }], { nextDue });
}

/** Ends a task: done, or dropped with the reason. */
export function endConferenceTask({ content }: Case, command: EndConferenceTask): Decision {
  const { baseVersion: _, ...end } = command;
  if (!openTasks(content.conferences).some(({ taskId }) => taskId === end.taskId)) {
    return refuseBecause('task_not_open');
  }
  if (end.outcome === 'dropped' && end.words === '') return refuseBecause('task_drop_reason_missing');
  return told([{ type: 'conference.task_ended', section: 'plan', payload: end }]);
}
