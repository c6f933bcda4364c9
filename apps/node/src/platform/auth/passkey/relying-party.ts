import { isIP } from 'node:net';
import { Refusal } from '@tutela/kernel';

/**
 * For whom a passkey is: the name of the host in the address that the browser used. Browsers refuse bare IP
 * addresses, and names other than `localhost` without encryption.
 */
export interface RelyingParty {
  readonly origin: string;
  readonly rpId: string;
}

export function findRelyingParty(origin: string): RelyingParty | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { hostname, protocol } = new URL(origin);
  const bare = hostname.replace(/^\[|\]$/g, '');
  const usable =
    isIP(bare) === 0 && (protocol === 'https:' || bare === 'localhost' || bare.endsWith('.localhost'));
  return usable ? { origin, rpId: hostname } : undefined;
}

/** Refuses with `auth.passkey_refused` where no browser would use a passkey. */
export function relyingParty(origin: string): RelyingParty {
  const found = findRelyingParty(origin);
  if (found !== undefined) return found;
  throw new Refusal(
    'auth.passkey_refused',
    'Passkeys work only at an encrypted address with a name, or at localhost. Open this node by its name.',
  );
}
