import { Readable } from 'node:stream';
import { type Download, mediaTypesOf } from '@tutela/contract';
import type { Clock } from '@tutela/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Act } from '../db/act.ts';
import { asPlatform } from '../db/tx.ts';
import { once, requestKey } from './idempotency.ts';
import {
  type Caller,
  identify,
  nobody,
  requireOwnHost,
  requireOwnOrigin,
  requirePermission,
} from './identify.ts';
import type { Begin, RequestContext, ServedRoute } from './serve.ts';
import type { ServerParts } from './server-parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request is about to do, as soon as its caller is known; refusals are recorded by it. */
    act: Act | null;
    caller: Caller | null;
  }
}

/** Turns a served route into an endpoint: who calls, may they (before a body is read), do it, answer. */
export function addRoute(server: FastifyInstance, served: ServedRoute, parts: ServerParts): void {
  const { route } = served;
  server.route({
    method: route.method,
    url: route.path,
    onRequest: async (request) => {
      request.act = actOf(served, nobody, request, parts.clock);
      requireOwnHost(request, parts.publicOrigin);
      requireOwnOrigin(request);
      request.caller = await identify(request, parts.cookieName, parts.findSession);
      request.act = actOf(served, request.caller, request, parts.clock);
      requirePermission(request.caller, route.permission);
    },
    handler: async (request, reply) => {
      const context = contextOf(request, reply, actIn(request), parts);
      const raw = { params: request.params, query: request.query, body: request.body };
      return send(reply, served, await served.answer(context, raw, beginOf(served, context, request, parts)));
    },
  });
}

function actIn(request: FastifyRequest): Act {
  if (request.act === null) throw new TypeError('a handler ran before its caller was known');
  return request.act;
}

function actOf(served: ServedRoute, caller: Caller, request: FastifyRequest, clock: Clock): Act {
  const { id, purpose, audit } = served.route;
  return {
    actor: caller.actor,
    purpose,
    operation: id,
    audit,
    at: clock.now(),
    requestId: request.id,
    about: { fileId: fileIdIn(request.params), details: null },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function fileIdIn(params: unknown): string | null {
  if (typeof params !== 'object' || params === null || !('fileId' in params)) return null;
  return typeof params.fileId === 'string' && uuid.test(params.fileId) ? params.fileId : null;
}

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  act: Act,
  parts: ServerParts,
): RequestContext {
  return {
    actor: act.actor,
    session: request.caller?.session ?? null,
    act,
    database: parts.database,
    address: request.ip,
    origin: parts.publicOrigin ?? `${request.protocol}://${request.host}`,
    cookies: {
      read: (name) => request.cookies[name],
      set: (name, value, maxAge) => void reply.setCookie(name, value, { ...cookieOptions, maxAge }),
      clear: (name) => void reply.clearCookie(name, cookieOptions),
    },
    // Not "cookies", which would sign out of every node on this host; not "storage", where what was finished
    // in the field may still wait to be sent.
    clearSiteData: () => void reply.header('clear-site-data', '"cache"'),
  };
}

/** The request's one transaction, with idempotency around the work where the route offers it. */
function beginOf(
  served: ServedRoute,
  context: RequestContext,
  request: FastifyRequest,
  parts: ServerParts,
): Begin {
  const given = request.headers['idempotency-key'];
  const { accountId } = context.actor;
  if (!served.route.idempotent || typeof given !== 'string' || accountId === null) {
    return (word, work) => context.database.actingAs(context.act, word, work);
  }
  const key = requestKey(parts.requestSecret, {
    accountId,
    route: `${served.route.id} ${JSON.stringify(request.params)}`,
    key: given,
    body: request.body,
    at: parts.clock.now(),
  });
  return (word, work) =>
    context.database.actingAs(context.act, word, (tx) => once(asPlatform(tx), key, () => work(tx)));
}

async function send(reply: FastifyReply, served: ServedRoute, answer: unknown): Promise<unknown> {
  if (reply.sent) return reply;
  if (mediaTypesOf(served.route.response) === undefined) return reply.send(answer);
  if (!isDownload(answer)) throw new TypeError(`${served.route.id} gave no download`);
  return reply
    .header('content-disposition', 'attachment')
    .type(answer.mediaType)
    .send(Readable.from(answer.chunks));
}

function isDownload(answer: unknown): answer is Download {
  return typeof answer === 'object' && answer !== null && 'chunks' in answer && 'mediaType' in answer;
}
