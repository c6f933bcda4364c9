import { putPassword } from '../platform/auth/password/password.store.ts';
import { hashPassword } from '../platform/auth/password/password-hash.ts';
import { systemAct } from '../platform/db/act.ts';
import type { OpenNode } from '../run/opened-node.ts';
import type { Credentials } from './credentials.ts';
import { findDemoFile } from './demo-file.ts';
import { newPassphrase } from './world/passphrase.ts';

/** Gives everybody of the demo a new password: for whoever has lost the first ones. */
export async function giveNewPasswords(node: OpenNode): Promise<Credentials[]> {
  const { clock, random, config, appDatabase } = node;
  const file = await findDemoFile(config.home);
  if (file?.state !== 'ready') return [];
  const at = clock.now();
  const act = systemAct('platform.renew-demo-passwords', at, { purpose: 'system', audit: 'write' });
  return appDatabase.actingAs(act, 'platform', async (tx) => {
    const accounts = await tx.selectFrom('platform.password').select(['account_id', 'username']).execute();
    const given: Credentials[] = [];
    for (const person of file.people) {
      const account = accounts.find(({ username }) => username === person.username);
      if (account === undefined) continue;
      const password = newPassphrase(random);
      await putPassword(tx, { ...account, hash: await hashPassword(password), changed_at: at });
      given.push({ ...person, password });
    }
    return given;
  });
}
