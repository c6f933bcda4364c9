import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { Refusal } from '@tutela/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem } from './answer-problem.ts';
import type { ServerParts } from './server-parts.ts';

const oneYear = 365 * 24 * 60 * 60 * 1000;

/** Serves the built web application: hashed assets for a year, and its one page for every address of a screen. */
export async function addWebFiles(
  server: FastifyInstance,
  folder: string,
  parts: ServerParts,
): Promise<void> {
  if (existsSync(path.join(folder, 'index.html'))) {
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      // The build wrote a small form of each file beside it (scripts/build/compress.mjs).
      preCompressed: true,
      setHeaders: (response, file) => {
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        response.header(
          'cache-control',
          hashed ? `public, max-age=${oneYear / 1000}, immutable` : 'no-cache',
        );
      },
    });
  }
  server.setNotFoundHandler((request, reply) => notFound(request, reply, parts));
}

async function notFound(request: FastifyRequest, reply: FastifyReply, parts: ServerParts): Promise<unknown> {
  if (wantsScreen(request) && 'sendFile' in reply) {
    if (isChildPage(request)) return reply.header('cache-control', 'no-store').sendFile('me.html');
    return reply.sendFile('index.html', { cacheControl: false });
  }
  const refusal = new Refusal('platform.not_found', 'There is nothing here, or it is not yours to see.');
  return answerProblem(refusal, request, reply, parts);
}

/** A page by itself: it shares neither its code nor its name with what staff see. */
const isChildPage = ({ url }: FastifyRequest): boolean => /^\/me\/?(\?|$)/.test(url);

function wantsScreen({ method, url, headers }: FastifyRequest): boolean {
  const page = !url.startsWith('/api/') && !url.startsWith('/assets/');
  return method === 'GET' && page && (headers.accept ?? '').includes('text/html');
}
