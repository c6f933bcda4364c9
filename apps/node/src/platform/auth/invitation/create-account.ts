import type { Random } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { Vault } from '../../vault/vault.ts';
import { putPassword } from '../password/password.store.ts';
import { hashPassword } from '../password/password-hash.ts';
import { normalUsername } from '../password/username.ts';
import { putTotp } from '../totp/totp.store.ts';
import { secretLength, secretText } from '../totp/totp-code.ts';
import { addPerson, type NewPerson } from './invite.ts';

/**
 * A person who can sign in at once: for the demo world and for tests. Answers the secret of their authenticator
 * (base 32), which is shown once beside the password. `random` may be seeded; then the secret is, too.
 */
export async function createAccountWithPassword(
  tx: Tx<'platform'>,
  ports: { readonly random: Random; readonly vault: Vault },
  person: NewPerson & { readonly username: string; readonly password: string },
  at: Date,
): Promise<{ accountId: string; mandateId: string; totpSecret: string }> {
  const asking = { by: null, at };
  const made = await addPerson(tx, ports.random, { ...person, state: 'active' }, asking);
  const secret = ports.random.bytes(secretLength);
  await putPassword(tx, {
    account_id: made.accountId,
    username: normalUsername(person.username),
    hash: await hashPassword(person.password),
    changed_at: at,
  });
  await putTotp(tx, ports.vault, made.accountId, { secret, step: 0, at });
  return { ...made, totpSecret: secretText(secret) };
}
