import { Refusal } from '@tutela/kernel';
import type { FastifyInstance } from 'fastify';

/** Deeper than any form, and far from the depth at which walking a value exhausts the stack. */
const deepest = 32;

/**
 * Reads JSON bodies as the framework does (no `__proto__`, no `constructor.prototype`), but refuses what is nested
 * too deeply before it is a value: whoever walked that, such as `JSON.stringify`, would fail.
 */
export function addJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (!isTooDeep(body)) return parse(request, body, done);
    const message = `This is nested more than ${deepest} levels deep, so it is not a request of ours.`;
    return done(new Refusal('platform.request_invalid', message));
  });
}

const [quote, backslash] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];

function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inText && code === backslash) at += 1;
    else if (code === quote) inText = !inText;
    else if (!inText) depth += stepOf(code);
    if (depth > deepest) return true;
  }
  return false;
}

/** Down at `[` and `{`, up at `]` and `}`. */
function stepOf(code: number): number {
  if (code === 0x5b || code === 0x7b) return 1;
  return code === 0x5d || code === 0x7d ? -1 : 0;
}
