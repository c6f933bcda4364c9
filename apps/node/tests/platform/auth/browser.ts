import type { Route, RouteAnswer, RouteCall } from '@tutela/contract';
import type { createServer } from '../../../src/platform/http/server.ts';

type Server = Awaited<ReturnType<typeof createServer>>;

export const origin = 'http://localhost:4517';

/** What came back: the status, the body whether answer or problem, the headers. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly code: string | undefined;
  readonly text: string;
  readonly headers: Record<string, unknown>;
}

/** A browser as the server sees one: keeps cookies, sends its origin. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #server: Server;
  readonly #address: string;

  constructor(server: Server, address = '198.51.100.7') {
    this.#server = server;
    this.#address = address;
  }

  async send<R extends Route>(
    route: R,
    call: Partial<RouteCall<R>> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<RouteAnswer<R>>> {
    const response = await this.#server.inject({
      method: route.method,
      url: addressOf(route, call),
      remoteAddress: this.#address,
      headers: { host: 'localhost:4517', origin, cookie: this.#cookieHeader(), ...headers },
      ...(route.method === 'GET' || route.method === 'DELETE'
        ? {}
        : { payload: (call.body ?? {}) as object }),
    });
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0 || value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const body = response.json();
    return {
      status: response.statusCode,
      body,
      code: body.code,
      text: response.body,
      headers: response.headers,
    };
  }

  #cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  }
}

function addressOf(route: Route, call: { params?: unknown; query?: unknown }): string {
  const params = (call.params ?? {}) as Record<string, string>;
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const query = new URLSearchParams((call.query ?? {}) as Record<string, string>).toString();
  return query === '' ? path : `${path}?${query}`;
}
