import type { listCredentialsRoute, RouteOutput } from '@tutela/contract';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { listIdentities } from '../oidc/oidc-identity.store.ts';
import { onBehalf } from '../on-behalf.ts';
import { listPasskeys } from '../passkey/passkey.store.ts';
import { decryptName } from '../passkey/passkey-name.ts';
import { findPassword } from '../password/password.store.ts';
import { sessionOf } from '../session/signed-in.ts';
import { findTotp } from '../totp/totp.store.ts';

/** A person's own ways to sign in: what they are called and since when; no hash, no secret, no key. */
export async function listCredentials(
  context: RequestContext,
  parts: AuthParts,
): Promise<RouteOutput<typeof listCredentialsRoute>> {
  const { accountId } = sessionOf(context);
  return context.database.actingAs(onBehalf(context.act), 'platform', async (tx) => {
    const password = await findPassword(tx, accountId);
    const totp = await findTotp(tx, accountId);
    const passkeys = await listPasskeys(tx, accountId);
    const issuers = (await listIdentities(tx, accountId)).map((identity) => identity.issuer);
    return {
      username: password?.username ?? null,
      passwordChangedAt: password?.changed_at.toISOString() ?? null,
      totpSince: totp?.created_at.toISOString() ?? null,
      passkeys: passkeys.map((passkey) => ({
        passkeyId: passkey.passkey_id,
        name: decryptName(parts.vault, passkey.passkey_id, passkey.name),
        createdAt: passkey.created_at.toISOString(),
        lastUsedAt: passkey.last_used_at?.toISOString() ?? null,
      })),
      providers: parts.singleSignOn.list().filter(({ issuer }) => issuers.includes(issuer)),
    };
  });
}
