import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Conference, ConferenceTaskEnd } from './entries.ts';

export type ConferenceTask = Conference['tasks'][number] & { readonly end: ConferenceTaskEnd | null };

/** All conferences on the child, oldest first, and what was agreed that somebody does. */
export interface Conferences {
  readonly held: readonly Conference[];
  readonly tasks: readonly ConferenceTask[];
}

export const noConferences: Conferences = { held: [], tasks: [] };

export function addToConferences(conferences: Conferences, { entry }: PlacedEntry): Conferences {
  switch (entry.type) {
    case 'conference.held': {
      const agreed = entry.payload.tasks.map((task) => ({ ...task, end: null }));
      return { held: [...conferences.held, entry.payload], tasks: [...conferences.tasks, ...agreed] };
    }
    case 'conference.task_ended':
      return { ...conferences, tasks: conferences.tasks.map((task) => endedBy(task, entry.payload)) };
    default:
      return conferences;
  }
}

const endedBy = (task: ConferenceTask, end: ConferenceTaskEnd): ConferenceTask =>
  task.taskId === end.taskId ? { ...task, end } : task;

export const openTasks = ({ tasks }: Conferences): readonly ConferenceTask[] =>
  tasks.filter(({ end }) => end === null);
