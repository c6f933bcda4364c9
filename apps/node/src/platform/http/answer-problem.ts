import type { Refusal } from '@tutela/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, refusalFrom } from './problem.ts';
import { refusalTable } from './refusal-table.ts';
import type { ServerParts } from './server-parts.ts';

/** The last door: every error leaves as problem+json, with no internals, and is recorded. */
export async function answerProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: ServerParts,
): Promise<void> {
  const refusal = refusalFrom(error);
  const { status, retry, level } = refusalTable[refusal.code];
  if (level === 'error') parts.log.failure(request.id, refusal.code, refusal.cause ?? refusal);
  await record(refusal, request, parts);
  if (retry) reply.header('retry-after', '30');
  await reply
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(refusal, request.id)));
}

/** In a second transaction, since the first was rolled back. Without a database there is nowhere to record. */
async function record(refusal: Refusal, request: FastifyRequest, parts: ServerParts): Promise<void> {
  const { act } = request;
  if (act === null || act.audit === 'quiet' || refusal.code === 'platform.unavailable') return;
  const outcome = refusal.code === 'platform.internal' ? 'failed' : 'refused';
  try {
    await parts.database.recordOutcome(act, { outcome, code: refusal.code });
  } catch (error) {
    parts.log.failure(request.id, 'platform.unavailable', error);
  }
}
