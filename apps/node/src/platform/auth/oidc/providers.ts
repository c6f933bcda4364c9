import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
} from 'openid-client';
import { z } from 'zod';
import type { FlowSecrets } from './flow-secrets.ts';
import type { Identity } from './oidc-identity.store.ts';

/** Settings of one provider of single sign-on (OpenID Connect), as an operator writes them. */
export const OidcProvider = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** As the sign-in page shows it. */
  name: z.string().min(1).max(100),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** The provider asks for a second factor itself. Otherwise this node asks for a one-time code. */
  trustProviderMfa: z.boolean().default(false),
});
export type OidcProvider = z.infer<typeof OidcProvider>;

export interface Provider {
  readonly providerId: string;
  readonly name: string;
  readonly issuer: string;
  readonly trustProviderMfa: boolean;
  /** Where the browser goes. Throws when the provider does not answer. */
  authorizationUrl(redirectUri: string, secrets: FlowSecrets): Promise<string>;
  /** Who the provider says it was, from the address the browser came back to. Throws when it does not hold. */
  identify(cameBackTo: URL, secrets: FlowSecrets): Promise<Identity>;
}

/** The providers of this node. */
export interface SingleSignOn {
  list(): readonly Pick<Provider, 'providerId' | 'name' | 'issuer'>[];
  find(providerId: string): Provider | undefined;
}

export function openSingleSignOn(settings: readonly OidcProvider[]): SingleSignOn {
  const providers = new Map(settings.map((each) => [each.id, openProvider(each)]));
  return {
    list: () => settings.map(({ id, name, issuer }) => ({ providerId: id, name, issuer })),
    find: (providerId) => providers.get(providerId),
  };
}

function openProvider(settings: OidcProvider): Provider {
  const { id, name, issuer, trustProviderMfa } = settings;
  const configuration = remembered(() => discover(settings));
  return {
    providerId: id,
    name,
    issuer,
    trustProviderMfa,
    authorizationUrl: async (redirectUri, { state, nonce, verifier }) => {
      const url = buildAuthorizationUrl(await configuration.get(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return url.href;
    },
    identify: async (cameBackTo, { state, nonce, verifier }) => {
      const tokens = await authorizationCodeGrant(await configuration.get(), cameBackTo, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new TypeError('the provider sent no identity');
      return { issuer, subject: claims.sub };
    },
  };
}

/** Seconds to wait for a provider. */
const timeout = 10;

function discover({ issuer, clientId, clientSecret }: OidcProvider): Promise<Configuration> {
  const url = new URL(issuer);
  // Plain HTTP is for a provider on this very machine alone.
  const execute = url.protocol === 'http:' && url.hostname === 'localhost' ? [allowInsecureRequests] : [];
  return discovery(url, clientId, undefined, ClientSecretBasic(clientSecret), { execute, timeout });
}

/** Asked for at its first use and kept; a failure is not. */
function remembered<T>(ask: () => Promise<T>): { get(): Promise<T> } {
  let kept: Promise<T> | undefined;
  return {
    get: () => {
      const asked = kept ?? ask();
      kept = asked;
      asked.catch(() => {
        if (kept === asked) kept = undefined;
      });
      return asked;
    },
  };
}
