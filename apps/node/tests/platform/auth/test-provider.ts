import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A provider of single sign-on on this machine, in which anybody signs in as whom they say they are. */
export interface TestProvider {
  readonly issuer: string;
  /** Goes through the provider's pages as a browser would; answers where it sends the browser back to. */
  signInAs(subject: string, location: string): Promise<URL>;
  close(): Promise<void>;
}

export const clientId = 'tutela';
export const clientSecret = 'a-secret-of-the-test-provider';

export async function openTestProvider(redirectUri: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    ttl: { AccessToken: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    signInAs: (subject, location) => follow(subject, location, redirectUri),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Follows redirects, keeps cookies, and fills in the two forms: who one is, and yes. */
async function follow(subject: string, location: string, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(location);
  for (let step = 0; step < 12; step += 1) {
    if (url.href.startsWith(redirectUri)) return url;
    let response = await visit(url, cookies);
    if (response.status === 200) {
      const page = await response.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      const form = new URLSearchParams({ prompt, login: subject, password: 'any' });
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
      response = await visit(new URL(action, url), cookies, form);
    }
    url = new URL(response.headers.get('location') ?? '', url);
  }
  throw new Error(`the provider led nowhere: ${url.pathname}`);
}

async function visit(url: URL, cookies: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  for (const cookie of response.headers.getSetCookie()) {
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
    cookies.set(name, value);
  }
  return response;
}
