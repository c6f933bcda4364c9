import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Act } from '../db/act.ts';
import { addRoute } from './add-route.ts';
import { answerProblem } from './answer-problem.ts';
import { addCompression } from './compress.ts';
import { addJsonBodies } from './json-body.ts';
import { addPage } from './pages.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { ServerParts } from './server-parts.ts';
import { addWebFiles } from './web-files.ts';

export type Server = FastifyInstance;

const megabyte = 1024 * 1024;
const jsonLimit = megabyte;

/** The HTTP server of a node, not yet listening. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: jsonLimit,
    genReqId: () => globalThis.crypto.randomUUID(),
    // As long as an address can be at all: what is too long is refused by the contract, in our words.
    routerOptions: { maxParamLength: 16_384 },
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    // Behind a proxy the address comes from the proxy; only loopback is trusted to say so.
    trustProxy: 'loopback',
  });
  await server.register(cookie);
  await addSecurityHeaders(server);
  addCompression(server);
  addJsonBodies(server);
  // A little above what blobs accepts, so that its clearer refusal is the one that is seen.
  const uploadLimit = (parts.mostUploadMegabytes + 2) * megabyte;
  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: uploadLimit },
    (_request, body, done) => done(null, body),
  );
  server.decorateRequest('act', null);
  server.decorateRequest('caller', null);
  server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, parts));
  server.addHook('onResponse', async (request, reply) => {
    parts.log.request({
      requestId: request.id,
      route: isUnnamed(request.act) ? 'unnamed' : (request.routeOptions.url ?? 'unknown'),
      method: request.method,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
  await addWebFiles(server, parts.webFolder, parts);
  for (const served of parts.routes) addRoute(server, served, parts);
  for (const page of parts.pages ?? []) addPage(server, page, parts);
  return server;
}

/** Whoever reads the log of a node must not see in it that somebody complained. */
const isUnnamed = (act: Act | null): boolean => act?.audit === 'complaint';

/**
 * An address that cannot be decoded is one where nothing is. The framework would answer it before our headers are
 * set, and in words of its own that repeat what was sent.
 */
function readableAddress(url: string): string {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return '/api/unreadable';
  }
}
