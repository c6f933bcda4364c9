import { mediaTypesOf, type Route } from '@tutela/contract';
import type { TestNode } from '@tutela/testkit';

/** What a caller gives, not checked against the contract: a test may send anything. */
export interface AnyCall {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The code of a problem. */
  readonly code: string | null;
  /** The session that the answer begins or renews. */
  readonly token: string | null;
}

export function addressOf(route: Route, { params = {}, query = {} }: AnyCall): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
}

/** Sends one request to a node of this process, as a browser would; `token` null is nobody. */
export async function send(
  node: TestNode,
  route: Route,
  call: AnyCall,
  token: string | null,
): Promise<Answer> {
  const { body } = call;
  const type = mediaTypesOf(route.body) === undefined ? 'application/json' : 'application/octet-stream';
  const response = await node.app.server.inject({
    method: route.method,
    url: addressOf(route, call),
    headers: { host: 'localhost', ...(body !== undefined && { 'content-type': type }) },
    ...(token !== null && { cookies: { [node.app.auth.cookieName]: token } }),
    ...(body !== undefined && {
      payload: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
    }),
  });
  const { statusCode: status, headers, body: text, cookies } = response;
  const renewed = cookies.find(({ name, value }) => name === node.app.auth.cookieName && value !== '')?.value;
  return { status, headers, text, code: status >= 400 ? codeIn(text) : null, token: renewed ?? null };
}

function codeIn(text: string): string | null {
  const problem: { code?: string } = JSON.parse(text);
  return problem.code ?? null;
}

/** The same answer but for the id of the request and what changes with each: none of it may tell the two apart. */
export function alike({ status, headers, text }: Answer) {
  const { date: _date, 'content-length': _length, ...rest } = headers;
  return { status, headers: rest, body: { ...JSON.parse(text), requestId: '' } };
}
