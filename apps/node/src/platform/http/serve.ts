import {
  mediaTypesOf,
  type PresenceProof,
  type Route,
  type RouteInput,
  type RouteOutput,
} from '@tutela/contract';
import { z } from 'zod';
import type { Act, Actor } from '../db/act.ts';
import type { Database } from '../db/acting-as.ts';
import type { Tx, Word } from '../db/tx.ts';
import { fieldProblems } from './field-problems.ts';
import { InvalidRequest } from './problem.ts';
import { hasUnusableText } from './unusable-text.ts';

/** What is known of the signed-in session; auth finds it from the cookie. */
export interface SessionFacts {
  readonly sessionId: string;
  readonly accountId: string;
  readonly mandateId: string | null;
  /** When this session last proved presence, and how. */
  readonly steppedUpAt: Date | null;
  readonly steppedUpWith: PresenceProof | null;
}

/** The one request at hand, as handlers see it: no transport, no framework. */
export interface RequestContext {
  readonly actor: Actor;
  readonly session: SessionFacts | null;
  readonly act: Act;
  readonly database: Database;
  /** The caller's address, for limits only; never logged with a name. */
  readonly address: string;
  /** The origin the browser used, such as `http://localhost:4517`; one that this node answers to. */
  readonly origin: string;
  readonly cookies: {
    read(name: string): string | undefined;
    set(name: string, value: string, maxAgeSeconds: number): void;
    clear(name: string): void;
  };
  /** Asks the browser to forget everything of this site; sent at sign-out. */
  clearSiteData(): void;
}

/** What came in, before the contract has looked at it. */
export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A route together with what it does: parses, works, and lets out what the contract allows. */
export interface ServedRoute {
  readonly route: Route;
  /** `begin` opens the request's transaction; it is where idempotency is applied. */
  answer(context: RequestContext, raw: RawInput, begin: Begin): Promise<unknown>;
}

export type Begin = <W extends Word>(word: W, work: (tx: Tx<W>) => Promise<unknown>) => Promise<unknown>;

/** Serves a route by one transaction that acts as the caller. The usual way. */
export function serve<const R extends Route, W extends Word>(
  route: R,
  word: W,
  work: (tx: Tx<W>, context: RequestContext, input: RouteInput<R>) => Promise<RouteOutput<R>>,
): ServedRoute {
  return {
    route,
    answer: async (context, raw, begin) => {
      const input = parseInput(route, raw);
      return allowOut(route, await begin(word, (tx) => work(tx, context, input)));
    },
  };
}

/** Serves a route that works outside the database as well (bytes, sign-in) and opens its own transactions. */
export function serveOutside<const R extends Route>(
  route: R,
  work: (context: RequestContext, input: RouteInput<R>) => Promise<RouteOutput<R>>,
): ServedRoute {
  return {
    route,
    answer: async (context, raw) => allowOut(route, await work(context, parseInput(route, raw))),
  };
}

function parseInput<R extends Route>(route: R, raw: RawInput): RouteInput<R> {
  refuseUnusableText(raw);
  const params = z.safeParse<R['params']>(route.params, raw.params);
  const query = z.safeParse<R['query']>(route.query, raw.query);
  const body = z.safeParse<R['body']>(route.body, raw.body ?? {});
  if (params.success && query.success && body.success) {
    return { params: params.data, query: query.data, body: body.data };
  }
  throw new InvalidRequest([
    ...(params.success ? [] : fieldProblems('params', params.error)),
    ...(query.success ? [] : fieldProblems('query', query.error)),
    ...(body.success ? [] : fieldProblems('body', body.error)),
  ]);
}

/** Names the part alone: what stands deeper may have been typed. */
function refuseUnusableText(raw: RawInput): void {
  const parts = Object.entries(raw).filter(([, value]) => hasUnusableText(value));
  if (parts.length > 0) throw new InvalidRequest(parts.map(([path]) => ({ path, rule: 'characters' })));
}

/** The response allow-list: what is not in the schema does not leave. */
function allowOut(route: Route, output: unknown): unknown {
  return mediaTypesOf(route.response) === undefined ? route.response.parse(output) : output;
}
