import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { addCompression } from '../../../src/platform/http/compress.ts';

const story = {
  entries: Array.from({ length: 2_000 }, (_, at) => ({ seq: at, words: 'приклад مثال example' })),
};

const server = Fastify({ logger: false });
addCompression(server);
server.get('/long', () => story);
server.get('/short', () => ({ entries: [] }));
server.get('/packed', (_request, reply) =>
  reply.header('content-encoding', 'br').type('text/plain').send('x'.repeat(30_000)),
);
afterAll(() => server.close());

const ask = (url: string, accepted?: string, method: 'GET' | 'HEAD' = 'GET') =>
  server.inject({ method, url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });

describe('large answers', () => {
  it('are packed for whoever unpacks them, and are the same unpacked', async () => {
    const packed = await ask('/long', 'br;q=1, GZIP;q=0.5');
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(Number(packed.headers['content-length'])).toBe(packed.rawPayload.length);
    expect(packed.rawPayload.length).toBeLessThan(20_000);
    expect(JSON.parse(gunzipSync(packed.rawPayload).toString())).toEqual(story);
  });

  it.each([undefined, 'identity', 'gzip;q=0', 'br, gzip; q=0.0', 'xgzip'])(
    'are left as they are for %s',
    async (accepted) => {
      const plain = await ask('/long', accepted);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers.vary).toBe('accept-encoding');
      expect(plain.json()).toEqual(story);
    },
  );

  it('have no body where only the head is asked for', async () => {
    expect((await ask('/long', 'gzip', 'HEAD')).rawPayload.length).toBe(0);
  });

  it('are not packed twice, and small ones not at all', async () => {
    expect((await ask('/packed', 'gzip')).headers['content-encoding']).toBe('br');
    expect((await ask('/short', 'gzip')).headers['content-encoding']).toBeUndefined();
  });
});
