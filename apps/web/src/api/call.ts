import { mediaTypesOf, type Route, type RouteAnswer, type RouteCall } from '@tutela/contract';
import { z } from 'zod';
import { noteNodeTime } from './node-time.ts';
import { noteReach } from './reach.ts';
import { refusedFrom, Unreachable } from './refused.ts';
import { sessionLost } from './session-lost.ts';

type Optional<Key extends string, Part> =
  Record<never, never> extends Part ? { [K in Key]?: Part } : { [K in Key]: Part };

/** What a call of a route needs: parts that have no required member may be left out. */
export type CallInput<R extends Route> = Optional<'params', RouteCall<R>['params']> &
  Optional<'query', RouteCall<R>['query']> &
  Optional<'body', RouteCall<R>['body']>;

interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/**
 * Calls an endpoint of the one route table. Rejects with `Refused` or `Unreachable`. `key` names this very
 * act, so that sending it again after a broken line does nothing twice. After `signal` it rejects with the
 * signal's reason.
 */
export async function call<R extends Route>(
  route: R,
  input: CallInput<R>,
  key?: string,
  signal?: AbortSignal,
): Promise<RouteAnswer<R>> {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  return answerOf(route, await send(route, input, headers, signal));
}

/** As `call`, for what the page asks by itself: it is no sign of a person, and keeps no session alive. */
export async function callInBackground<R extends Route>(
  route: R,
  input: CallInput<R>,
): Promise<RouteAnswer<R>> {
  return answerOf(route, await send(route, input, { 'tutela-background': '1' }));
}

/** The bytes of a download. */
export async function fetchBytes<R extends Route>(route: R, input: CallInput<R>): Promise<Blob> {
  return (await send(route, input)).blob();
}

async function answerOf<R extends Route>(route: R, response: Response): Promise<RouteAnswer<R>> {
  const answer: unknown = await response.json();
  return z.parse<R['response']>(route.response, answer);
}

async function send(
  route: Route,
  input: Parts,
  headers: Readonly<Record<string, string>> = {},
  signal: AbortSignal | null = null,
): Promise<Response> {
  const request = { ...requestOf(route, input, headers), signal };
  const response = await fetch(addressOf(route, input), request).catch((cause: unknown) => {
    // Whoever asked stopped it: that says nothing about the node.
    signal?.throwIfAborted();
    noteReach(false);
    throw new Unreachable(cause);
  });
  noteReach(true);
  noteNodeTime(response);
  if (response.ok) return response;
  const refused = await refusedFrom(response);
  if (refused.problem.code === 'platform.not_signed_in') sessionLost.announce();
  throw refused;
}

function addressOf(route: Route, { params, query }: Parts): string {
  const given = new Map(Object.entries(params ?? {}));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(given.get(name))),
  );
  const present = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(present.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
}

function requestOf(route: Route, { body }: Parts, headers: Readonly<Record<string, string>>): RequestInit {
  const bytes = mediaTypesOf(route.body) !== undefined;
  const hasBody = route.method !== 'GET' && body !== undefined;
  return {
    method: route.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(hasBody && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
      ...headers,
    },
    ...(hasBody && {
      body: bytes && body instanceof Uint8Array ? new Blob([body.slice()]) : JSON.stringify(body),
    }),
  };
}
