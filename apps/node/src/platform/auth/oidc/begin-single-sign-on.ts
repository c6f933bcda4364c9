import type { SessionKind } from '@tutela/contract';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { openInvitation } from '../invitation/inspect-invitation.ts';
import { addressGroup } from '../limit/address-group.ts';
import { countAttempts } from '../limit/count-attempts.ts';
import { keepFlow, newBinding, oidcRefused, providerOf } from './flow.ts';
import { flowSecrets } from './flow-secrets.ts';

/** The page of the web application to which a provider sends the browser back. */
export const redirectUri = (origin: string): string => `${origin}/single-sign-on`;

/** Answers where the browser goes: to the provider. */
export async function beginSingleSignOn(
  context: RequestContext,
  parts: AuthParts,
  input: {
    readonly providerId: string;
    readonly invitation?: string | undefined;
    readonly kind: SessionKind;
  },
): Promise<{ location: string }> {
  await countAttempts(context, parts, { single_sign_on_address: addressGroup(context.address) });
  const provider = providerOf(parts, input.providerId);
  const invitation =
    input.invitation === undefined ? null : await openInvitation(context, parts, input.invitation);
  const binding = newBinding(parts);
  const location = await provider
    .authorizationUrl(redirectUri(context.origin), flowSecrets(binding))
    .catch((error: unknown) => {
      throw oidcRefused('provider_failed', error);
    });
  await keepFlow(context, parts, binding, {
    provider_id: provider.providerId,
    kind: input.kind,
    invitation_id: invitation?.invitation_id ?? null,
    subject: null,
  });
  return { location };
}
