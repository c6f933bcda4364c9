import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Act } from '../../db/act.ts';

/** What is asked each time the metrics are read. All must be cheap. */
export interface MetricSources {
  /** Audit rows that no seal covers yet. */
  unsealedRows(): Promise<number>;
  jobs(): Promise<{ readonly waiting: number; readonly givenUp: number }>;
  /** Free share of the database's disk, 0 to 1. */
  freeRatio(): Promise<number>;
}

export interface Metrics {
  readonly contentType: string;
  /** In the text format of Prometheus. What cannot be asked at the moment is `NaN`. */
  text(): Promise<string>;
}

/** Measures from now on. No label comes from a caller: routes by their id, statuses by their number. */
export function measure(server: FastifyInstance, sources: MetricSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countRequests(server, registry);
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const unsealed = gauge('tutela_audit_unsealed_rows', 'Audit rows that no seal covers yet, up to 10000');
  const waiting = gauge('tutela_jobs_waiting', 'Jobs to be done');
  const givenUp = gauge('tutela_jobs_given_up', 'Jobs that failed too often and are not tried again');
  const free = gauge('tutela_database_free_ratio', "Free share of the database's disk");
  return {
    contentType: registry.contentType,
    text: async () => {
      const [rows, jobs, ratio] = await Promise.all([
        sources.unsealedRows().catch(() => Number.NaN),
        sources.jobs().catch(() => ({ waiting: Number.NaN, givenUp: Number.NaN })),
        sources.freeRatio().catch(() => Number.NaN),
      ]);
      unsealed.set(rows);
      waiting.set(jobs.waiting);
      givenUp.set(jobs.givenUp);
      free.set(ratio);
      return registry.metrics();
    },
  };
}

function countRequests(server: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'tutela_request_seconds',
    help: 'Time to answer a request, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  server.addHook('onResponse', async (request, reply) => {
    seconds.observe({ route: nameOf(request.act), status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}

/** That somebody complained is nobody's to count. */
const nameOf = (act: Act | null): string =>
  act === null || act.audit === 'complaint' ? 'other' : act.operation;
