import type { Purpose } from '@tutela/domain';
import type { Act } from '../db/act.ts';
import type { Database } from '../db/acting-as.ts';
import type { JobName } from './job-names.ts';

/** What a job works with. */
export interface JobWork {
  /** Opened as the worker role. */
  readonly database: Database;
  /** What the job is about to do, as the node itself; authority is checked at the time of the act. */
  act(purpose: Purpose, operation: string): Act;
}

/** Does a job for these ids; a job of the timetable has none. Called again, after a while, when it throws. */
export type JobHandler = (ids: readonly string[], work: JobWork) => Promise<void>;

export type JobHandlers = { readonly [Job in JobName]?: JobHandler };
