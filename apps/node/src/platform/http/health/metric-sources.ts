import type { Clock } from '@tutela/kernel';
import { countUnsealedRows } from '../../audit/seal.store.ts';
import { systemAct } from '../../db/act.ts';
import type { Database } from '../../db/acting-as.ts';
import { queueLength } from '../../jobs/queue.store.ts';
import type { MetricSources } from './metrics.ts';

export interface SourceParts {
  /** Opened as the worker role: only it can look into the queue. */
  readonly worker: Database;
  readonly clock: Clock;
  /** Free share of the database's disk, 0 to 1. */
  readonly freeRatio: () => Promise<number>;
}

/** More than this is not counted: that there is a backlog is what matters. */
const mostCounted = 10_000;

/** Where the metrics of a node come from. */
export function metricSources({ worker, clock, freeRatio }: SourceParts): MetricSources {
  const act = () => systemAct('platform.metrics', clock.now(), { purpose: 'system', audit: 'quiet' });
  return {
    unsealedRows: () => worker.actingAs(act(), 'platform', (tx) => countUnsealedRows(tx, mostCounted)),
    jobs: () => worker.actingAs(act(), 'platform', queueLength),
    freeRatio,
  };
}
