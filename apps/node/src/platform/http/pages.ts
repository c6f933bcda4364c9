import type { Clock } from '@tutela/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Act } from '../db/act.ts';
import type { Database } from '../db/acting-as.ts';
import { nobody, requireOwnHost } from './identify.ts';

/** What was asked of a public page. */
export interface PageRequest {
  readonly database: Database;
  /** Always nobody's, also for somebody who is signed in: a page is the same for all, and shows what is public. */
  readonly act: Act;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The address without its query. */
  readonly path: string;
  /** Languages that the browser asks for, best first. */
  readonly wished: readonly string[];
}

export interface PageAnswer {
  readonly status: 200 | 404 | 410;
  readonly html: string;
}

/** A page for everybody, rendered here: without sign-in, without a script. */
export interface ServedPage {
  readonly path: `/${string}`;
  /** Its name in the log of requests. */
  readonly operation: string;
  answer(request: PageRequest): Promise<PageAnswer>;
}

interface PageParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly publicOrigin?: string;
}

/**
 * A page may be kept for five minutes and no longer, so that what is withdrawn is gone everywhere within the hour.
 * Who reads which page is nobody's business: it is not written down (`quiet`).
 */
const keptSeconds = 300;

export function addPage(server: FastifyInstance, page: ServedPage, parts: PageParts): void {
  server.get(page.path, async (request: FastifyRequest, reply: FastifyReply) => {
    requireOwnHost(request, parts.publicOrigin);
    const { status, html } = await page.answer({
      database: parts.database,
      act: actOf(page, request, parts.clock),
      params: textsOf(request.params),
      query: textsOf(request.query),
      path: request.url.split('?', 1)[0] ?? '/',
      wished: wishedIn(request.headers['accept-language']),
    });
    return reply
      .code(status)
      .header('cache-control', `public, max-age=${keptSeconds}`)
      .header('vary', 'accept-language')
      .type('text/html; charset=utf-8')
      .send(html);
  });
}

const actOf = ({ operation }: ServedPage, request: FastifyRequest, clock: Clock): Act => ({
  actor: nobody.actor,
  purpose: 'cooperation',
  operation,
  audit: 'quiet',
  at: clock.now(),
  requestId: request.id,
  about: { fileId: null, details: null },
});

/** Single texts alone: a name that is given twice counts as not given. */
function textsOf(given: unknown): Record<string, string> {
  const entries = Object.entries(Object(given)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

const mostWished = 10;

/** `fr-CH, en;q=0.8` in order. */
function wishedIn(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .slice(0, mostWished)
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
