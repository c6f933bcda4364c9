import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { openTasks } from './conferences.ts';

/** What was agreed that somebody does, until it is done or dropped, and when all meet again. */
export function conferenceClocks({ conferences }: FileContent): readonly BegunClock[] {
  const tasks = openTasks(conferences).map(({ taskId, by }) => ({
    name: 'conference_task' as const,
    subject: taskId,
    began: by,
    until: by,
  }));
  const newest = conferences.held.at(-1);
  if (newest === undefined || newest.nextOn === null) return tasks;
  return [...tasks, { name: 'next_conference', began: newest.heldOn, until: newest.nextOn }];
}
