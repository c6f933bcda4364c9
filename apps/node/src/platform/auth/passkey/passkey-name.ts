import type { Vault } from '../../vault/vault.ts';

const label = 'passkey name';

/** What a person calls a passkey may say where they live or whom they are with: it is encrypted. */
export const encryptName = (vault: Vault, passkeyId: string, name: string): Buffer =>
  Buffer.from(vault.encryptForNode(label, Buffer.from(name), passkeyId));

export const decryptName = (vault: Vault, passkeyId: string, stored: Uint8Array): string =>
  Buffer.from(vault.decryptForNode(label, stored, passkeyId)).toString();
