import { Logger } from 'graphile-worker';
import type { Log } from '../log/log.ts';

/** The queue's own troubles, such as a lost connection. Its messages are dropped: they quote what it worked on. */
export function queueLogger(log: Pick<Log, 'error'>): Logger {
  return new Logger(() => (level, _message, meta) => {
    const text: string = level;
    // A failed job was told by the job itself.
    if (text === 'error' && meta?.failure !== true) log.error('jobs.queue_troubled', {}, meta?.error);
  });
}
