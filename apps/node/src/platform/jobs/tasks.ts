import type { Clock } from '@tutela/kernel';
import type { Task, TaskList } from 'graphile-worker';
import { z } from 'zod';
import { systemAct } from '../db/act.ts';
import type { Database } from '../db/acting-as.ts';
import { errorFacts } from '../log/error-facts.ts';
import type { Log } from '../log/log.ts';
import type { JobHandler, JobHandlers, JobWork } from './job-handler.ts';
import { jobNames } from './job-names.ts';

export interface TaskParts {
  /** Opened as the worker role; what the handlers get. */
  readonly database: Database;
  readonly handlers: JobHandlers;
  readonly clock: Clock;
  readonly log: Pick<Log, 'debug' | 'error'>;
}

/** The handlers as the queue calls them. A job without a handler here is left to other processes. */
export function tasksOf(parts: TaskParts): TaskList {
  return Object.fromEntries(
    jobNames.flatMap((job) => {
      const handler = parts.handlers[job];
      return handler === undefined ? [] : [[job, taskOf(job, handler, parts)]];
    }),
  );
}

const Payload = z.object({ ids: z.array(z.uuid()).default([]) });

function taskOf(job: string, handler: JobHandler, parts: TaskParts): Task {
  return async (payload, { job: { attempts } }) => {
    try {
      await handler(Payload.parse(payload).ids, workOf(parts));
      parts.log.debug('jobs.done', { job, attempt: attempts });
    } catch (error) {
      parts.log.error('jobs.failed', { job, attempt: attempts }, error);
      throw new Error(reasonKept(error));
    }
  };
}

function workOf({ database, clock }: TaskParts): JobWork {
  return {
    database,
    act: (purpose, operation) => systemAct(operation, clock.now(), { purpose, audit: 'write' }),
  };
}

/** The queue stores the message of the error; ours holds no value of anybody. */
function reasonKept(error: unknown): string {
  const { errorName, errorCode } = errorFacts(error);
  return errorCode === undefined ? errorName : `${errorName} ${errorCode}`;
}
