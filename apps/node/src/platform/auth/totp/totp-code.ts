import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: SHA-1, 6 digits, steps of 30 seconds. */
const form = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** RFC 4226 (4, R6) asks for 160 bits. */
export const secretLength = 20;

/** Stands in for the secret of a person who has none, so that checking costs the same. */
export const decoySecret = new Uint8Array(secretLength);

/**
 * The step that a code is good for, one step early or late allowed; nothing when it is wrong. The caller must
 * still see to it that each step is used once.
 */
export function findStep(secret: Uint8Array, code: string, at: Date): number | undefined {
  const timestamp = at.getTime();
  const token = code.replaceAll(' ', '');
  const delta = TOTP.validate({ ...form, secret: secretOf(secret), token, timestamp, window: 1 });
  return delta === null ? undefined : TOTP.counter({ period: form.period, timestamp }) + delta;
}

/** The secret in base 32, as one types it into an app. */
export const secretText = (secret: Uint8Array): string => secretOf(secret).base32;

/** What the QR code says. It names the node, not the person: the phone may be taken. */
export function setupUri(secret: Uint8Array, nodeName: string): string {
  return new TOTP({ ...form, issuer: 'Tutela', label: nodeName, secret: secretOf(secret) }).toString();
}

const secretOf = (bytes: Uint8Array): Secret => new Secret({ buffer: Uint8Array.from(bytes).buffer });
