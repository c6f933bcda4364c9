import { mediaTypesOf, Problem, type Route, type RouteAnswer, type RouteCall } from '@tutela/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** A refusal that came back from the node's own server. */
export class LocallyRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.title}`);
    this.problem = problem;
  }
}

type Parts<R extends Route> = Partial<RouteCall<R>>;

/** Calls routes of this process's server as one session; everything a browser's request meets is met. */
export type LocalCall = <R extends Route>(
  route: R,
  input?: Parts<R>,
  key?: string,
) => Promise<RouteAnswer<R>>;

/** For the demo world and for tests: no network, the same doors. */
export function localCaller(server: FastifyInstance, cookieName: string, token: string | null): LocalCall {
  return async <R extends Route>(route: R, input: Parts<R> = {}, key?: string): Promise<RouteAnswer<R>> => {
    const bytes = mediaTypesOf(route.body) !== undefined;
    const response = await server.inject({
      method: route.method,
      url: addressOf(route, input),
      headers: {
        host: 'localhost',
        ...(input.body !== undefined && {
          'content-type': bytes ? 'application/octet-stream' : 'application/json',
        }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(token !== null && { cookies: { [cookieName]: token } }),
      ...(input.body !== undefined && {
        payload: input.body instanceof Uint8Array ? Buffer.from(input.body) : JSON.stringify(input.body),
      }),
    });
    if (response.statusCode >= 400) throw new LocallyRefused(Problem.parse(response.json()));
    return z.parse<R['response']>(route.response, response.json());
  };
}

function addressOf(route: Route, { params, query }: { params?: unknown; query?: unknown }): string {
  const given = new Map(Object.entries(params ?? {}));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(given.get(name))),
  );
  const present = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(present.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
}
