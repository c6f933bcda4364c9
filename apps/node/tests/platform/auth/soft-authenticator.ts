import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { PasskeyAssertion, PasskeyAttestation, PasskeyCreation, PasskeyRequest } from '@tutela/contract';

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** What may be wrong about an answer. */
export interface Flaw {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly otherKey?: boolean;
}

/** A passkey device in software: ECDSA with P-256, no attestation (WebAuthn Level 3, 6.1 and 6.5). */
export class SoftAuthenticator {
  readonly credentialId = randomBytes(32);
  counter = 0;
  #keys: { publicKey: KeyObject; privateKey: KeyObject } = newKeys();
  #userHandle = base64url(randomBytes(16));

  create(options: PasskeyCreation, origin: string, flaw: Flaw = {}): PasskeyAttestation {
    this.#userHandle = options.user.id;
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const attested = Buffer.concat([
      Buffer.alloc(16),
      length,
      this.credentialId,
      Buffer.from(isoCBOR.encode(key)),
    ]);
    const authData = Buffer.concat([this.#authenticatorData(options.rp.id, 0x40, flaw), attested]);
    const attestationObject = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]) as never,
    );
    return {
      id: base64url(this.credentialId),
      rawId: base64url(this.credentialId),
      type: 'public-key',
      response: {
        clientDataJSON: clientData('webauthn.create', options.challenge, origin, flaw),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      },
    };
  }

  get(options: PasskeyRequest, origin: string, flaw: Flaw = {}): PasskeyAssertion {
    this.counter += 1;
    const authenticatorData = this.#authenticatorData(options.rpId, 0, { counter: this.counter, ...flaw });
    const clientDataJSON = clientData('webauthn.get', options.challenge, origin, flaw);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const { privateKey } = flaw.otherKey ? newKeys() : this.#keys;
    return {
      id: base64url(this.credentialId),
      rawId: base64url(this.credentialId),
      type: 'public-key',
      response: {
        clientDataJSON,
        authenticatorData: base64url(authenticatorData),
        signature: base64url(sign('sha256', signed, privateKey)),
        userHandle: this.#userHandle,
      },
    };
  }

  #authenticatorData(rpId: string, flags: number, flaw: Flaw): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(flaw.counter ?? 0);
    const seen = 0x01 | (flaw.userVerified === false ? 0 : 0x04);
    return Buffer.concat([sha256(flaw.rpId ?? rpId), Buffer.from([flags | seen]), counter]);
  }
}

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

const clientData = (type: string, challenge: string, origin: string, flaw: Flaw): string =>
  base64url(
    JSON.stringify({
      type,
      challenge: flaw.challenge ?? challenge,
      origin: flaw.origin ?? origin,
      crossOrigin: false,
    }),
  );
