import { setTimeout as sleep } from 'node:timers/promises';
import type { NodeParts } from '../node-parts.ts';
import type { Cluster } from '../platform/db/cluster/cluster.ts';
import { intakeAllowed } from '../platform/db/cluster/free-space.ts';
import type { Log } from '../platform/log/log.ts';

type DatabaseParts = NodeParts['database'];

/** A cluster that is opened again whenever it is lost. */
export interface KeptCluster extends DatabaseParts {
  /** The one that is open now; while it is lost, the one that was. */
  current(): Cluster;
  stop(): Promise<void>;
}

const firstPause = 250;
const longestPause = 10_000;

/**
 * Opens a cluster and keeps it open. When the process that supervised PostgreSQL ends, this one joins its
 * successor or becomes it. Socket and passwords stay the same, so connection pools find their way back alone.
 */
export async function keepCluster(open: () => Promise<Cluster>, log: Log): Promise<KeptCluster> {
  const stopping = new AbortController();
  let cluster = await open();
  let reopening: Promise<void> = Promise.resolve();

  const reopen = async (): Promise<void> => {
    log.warn('db.lost');
    await cluster.stop();
    for (let pause = firstPause; !stopping.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      try {
        cluster = await open();
        log.info('db.reopened');
        return watch();
      } catch (error) {
        log.error('db.reopen_failed', {}, error);
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const watch = (): void => {
    cluster.onLost(() => {
      reopening = reopen().catch((error: unknown) => log.error('db.reopen_failed', {}, error));
    });
  };
  watch();
  return {
    current: () => cluster,
    as: (role) => cluster.as(role),
    intakeAllowed: () => intakeAllowed(cluster),
    freeRatio: async () => (await cluster.freeSpace()).freeRatio,
    stop: async () => {
      stopping.abort();
      await reopening;
      await cluster.stop();
    },
  };
}
