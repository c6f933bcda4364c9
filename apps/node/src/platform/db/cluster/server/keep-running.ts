import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterLog } from '../cluster.ts';
import { type ServerProcess, stopServer } from './server-process.ts';

/** A server that is started again when it dies. */
export interface KeptServer {
  /** Ends the keeping and the server. False when the server would not end. */
  stop(): Promise<boolean>;
}

interface KeepOptions {
  readonly first: ServerProcess;
  readonly start: () => Promise<ServerProcess>;
  readonly log: ClusterLog;
  /** Called once when the server could not be started again. */
  readonly onLost: (reason: string) => void;
}

const attempts = 10;
const firstPause = 250;
const longestPause = 30_000;

/** Watches over a running server: when it ends unasked it is started again, each time after a longer pause. */
export function keepRunning(options: KeepOptions): KeptServer {
  const stopping = new AbortController();
  let current = options.first;
  const keeping = (async () => {
    for (;;) {
      await current.ended;
      if (stopping.signal.aborted) return;
      options.log('db.server_died', { pid: current.pid });
      const next = await startAgain(options, stopping.signal);
      if (next === undefined) return;
      current = next;
      if (stopping.signal.aborted) return;
    }
  })();
  return {
    async stop() {
      stopping.abort();
      if (!(await stopServer(current))) return false;
      // A start that was just under way has ended by now; its server is stopped too.
      await keeping;
      return stopServer(current);
    },
  };
}

async function startAgain(options: KeepOptions, stopping: AbortSignal): Promise<ServerProcess | undefined> {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const pause = Math.min(firstPause * 2 ** attempt, longestPause);
    await sleep(pause, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return undefined;
    try {
      const server = await options.start();
      options.log('db.server_restarted', { pid: server.pid, attempt: attempt + 1 });
      return server;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      options.log('db.restart_failed', { attempt: attempt + 1, reason });
    }
  }
  options.onLost(reason);
  return undefined;
}
