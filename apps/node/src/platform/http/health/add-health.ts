import { Refusal } from '@tutela/kernel';
import type { FastifyInstance } from 'fastify';
import { type MetricSources, measure } from './metrics.ts';
import { findWhatIsMissing, type NotReady, type ReadinessParts } from './readiness.ts';

export interface HealthParts extends ReadinessParts {
  readonly sources: MetricSources;
  /** Whether anyone who reaches the port may read the metrics, or this machine alone. */
  readonly metrics: 'loopback' | 'open';
}

/** How long an answer of /ready holds: many probes cost the database no more than one a second. */
const holdFor = 1_000;
const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Adds `/health` (the process lives), `/ready` (it can serve: 200, or 503 with coded reasons) and `/metrics`.
 * They are for machines, need nobody, say nothing of anybody and are not audited.
 */
export function addHealth(server: FastifyInstance, parts: HealthParts): void {
  const metrics = measure(server, parts.sources);
  const missing = heldFor(holdFor, () => findWhatIsMissing(parts));
  server.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { alive: true };
  });
  server.get('/ready', async (_request, reply) => {
    const reasons = await missing();
    reply.header('cache-control', 'no-store').status(reasons.length === 0 ? 200 : 503);
    return { ready: reasons.length === 0, reasons };
  });
  server.get('/metrics', async (request, reply) => {
    if (parts.metrics === 'loopback' && !loopback.test(request.ip)) {
      throw new Refusal('platform.not_found', 'There is nothing here, or it is not yours to see.');
    }
    reply.header('cache-control', 'no-store').type(metrics.contentType);
    return metrics.text();
  });
}

/** Asks at most once in so many milliseconds; whoever asks meanwhile gets the same answer. */
function heldFor(
  milliseconds: number,
  ask: () => Promise<readonly NotReady[]>,
): () => Promise<readonly NotReady[]> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer: Promise<readonly NotReady[]> = Promise.resolve([]);
  return () => {
    if (performance.now() - askedAt >= milliseconds) {
      askedAt = performance.now();
      answer = ask();
    }
    return answer;
  };
}
