import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { onBehalf } from '../on-behalf.ts';
import { after } from '../session/session-rules.ts';
import { hashToken, newToken } from '../token.ts';
import { type Flow, insertFlow } from './flow.store.ts';
import type { Provider } from './providers.ts';

/** How long a sign-on may be under way, in milliseconds: time enough to sign in at the provider. */
const flowLimit = 10 * 60_000;

const cookieOf = (parts: AuthParts): string => `${parts.cookieName}-sso`;

/** Keeps a flow; its secret goes into a cookie of its own. */
export async function keepFlow(
  context: RequestContext,
  parts: AuthParts,
  binding: string,
  flow: Omit<Flow, 'binding_hash' | 'expires_at'>,
): Promise<void> {
  const row = { ...flow, binding_hash: hashToken(binding), expires_at: after(context.act.at, flowLimit) };
  await context.database.actingAs(onBehalf(context.act), 'platform', (tx) => insertFlow(tx, row));
  context.cookies.set(cookieOf(parts), binding, flowLimit / 1000);
}

export const newBinding = (parts: AuthParts): string => newToken(parts.random);

/** The secret of this browser's flow. Refuses with `auth.oidc_refused` when it has none. */
export function bindingOf(context: RequestContext, parts: AuthParts): string {
  const binding = context.cookies.read(cookieOf(parts));
  if (binding !== undefined && binding !== '') return binding;
  throw oidcRefused('run_out');
}

export function forgetFlow(context: RequestContext, parts: AuthParts): void {
  context.cookies.clear(cookieOf(parts));
}

export function providerOf(parts: AuthParts, providerId: string): Provider {
  const provider = parts.singleSignOn.find(providerId);
  if (provider !== undefined) return provider;
  throw oidcRefused('unknown_provider');
}

type Reason = 'run_out' | 'unknown_provider' | 'provider_failed' | 'not_linked' | 'no_authenticator';

const sentences: Record<Reason, string> = {
  run_out: 'This sign-on took too long, or began in another browser. Begin again.',
  unknown_provider: 'This node has no such provider. Reload the page and choose another way to sign in.',
  provider_failed: 'The provider did not confirm who you are. Try again, or choose another way to sign in.',
  not_linked:
    'Nobody at this node signs in with this identity. Ask your administrator for a one-time link and open it first.',
  no_authenticator:
    'You have no authenticator at this node yet, and need one. Ask your administrator for a one-time link.',
};

export const oidcRefused = (reason: Reason, cause?: unknown): Refusal =>
  new Refusal('auth.oidc_refused', sentences[reason], { reason }, { cause });
