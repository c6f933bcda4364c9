import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const pack = promisify(gzip);

/** Characters from which packing is worth its while: below, an answer fits into a few packets as it is. */
const worthwhile = 20_000;

/** Fast before small: a person waits. */
const level = constants.Z_BEST_SPEED;

/**
 * Large texts are packed for whoever can unpack them: on a slow line the story of a long file comes in a tenth of the
 * time. Nothing of another origin can make a browser ask with a session (SameSite=Strict), so nobody can try out by
 * the length of an answer what is in it (BREACH).
 */
export function addCompression(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < worthwhile) return payload;
    reply.header('vary', 'accept-encoding');
    if (reply.hasHeader('content-encoding') || !unpacks(request.headers['accept-encoding'])) return payload;
    reply.header('content-encoding', 'gzip');
    reply.removeHeader('content-length');
    return pack(payload, { level });
  });
}

/** Whether an `Accept-Encoding` names gzip and does not refuse it (RFC 9110, 12.5.3). */
function unpacks(accepted: string | string[] | undefined): boolean {
  const words = [accepted ?? []].flat().join(',').toLowerCase().split(',');
  const found = words.find((word) => word.trim().split(';', 1)[0]?.trim() === 'gzip');
  return found !== undefined && !/;\s*q=0(?:\.0*)?\s*$/.test(found);
}
