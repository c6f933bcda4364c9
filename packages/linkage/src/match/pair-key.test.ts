import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { derivePairKey, type KeyAgreement } from './pair-key.ts';
import type { Party, RunTerms } from './terms.ts';

const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

/** Two invented identity keys. */
const alice = nodeOf('alice', '77076d0a7318a57d3c16c17251b266454c66b2f2d7c9d7d3f7f4e7c6f6a1b2a9');
const bob = nodeOf('bob', '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');

function nodeOf(id: string, secret: string): Party & KeyAgreement {
  const der = bytesOf(`302e020100300506032b656e04220420${secret}`);
  const privateKey = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  const publicKey = new Uint8Array(
    createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32),
  );
  return {
    id,
    publicKey,
    agree: async (other) => new Uint8Array(diffieHellman({ privateKey, publicKey: publicKeyOf(other) })),
  };
}

function publicKeyOf(bytes: Uint8Array): KeyObject {
  const key = Buffer.concat([bytesOf('302a300506032b656e032100'), bytes]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

const terms: RunTerms = { run: 'run 1', profile: 'x3-2048-4.1', own: alice, other: bob };
const keyFor = (change: Partial<RunTerms> = {}) => derivePairKey({ ...terms, ...change }, alice);

describe('the key of a pair of nodes', () => {
  it('is the same at both nodes', async () => {
    const key = await keyFor();
    expect(key).toHaveLength(32);
    expect(await derivePairKey({ ...terms, own: bob, other: alice }, bob)).toEqual(key);
  });

  it.each<[string, Partial<RunTerms>]>([
    ['run', { run: 'run 2' }],
    ['profile', { profile: 'x3-4096-5.1' }],
    ['list of equivalent names', { equivalents: new Map([['noor', 'n1']]) }],
    ['id of the other node', { other: { ...bob, id: 'carol' } }],
    ['id of the own node', { own: { ...alice, id: 'carol' } }],
    ['end of the run id moved into the profile', { run: 'run 1x3' }],
  ])('is another for another %s', async (_, change) => {
    expect(await keyFor(change)).not.toEqual(await keyFor());
  });

  it('does not hang on the order in which equivalent names were read', async () => {
    const pairs: [string, string][] = [
      ['noor', 'n1'],
      ['nour', 'n1'],
    ];
    const key = await keyFor({ equivalents: new Map(pairs) });
    expect(await keyFor({ equivalents: new Map(pairs.reverse()) })).toEqual(key);
  });

  it.each<[string, Partial<RunTerms>]>([
    ['same-node', { other: { ...bob, id: 'alice' } }],
    ['same-node', { other: { ...alice, id: 'bob' } }],
    ['terms-missing', { run: '' }],
    ['terms-missing', { other: { ...bob, id: '' } }],
    ['terms-missing', { other: { ...bob, publicKey: new Uint8Array(31) } }],
  ])('is refused: %s', async (code, change) => {
    await expect(keyFor(change)).rejects.toMatchObject({ name: 'MatchRefused', code });
  });

  it('is refused when the secret is known to everybody', async () => {
    const agreement: KeyAgreement = { agree: async () => new Uint8Array(32) };
    await expect(derivePairKey(terms, agreement)).rejects.toMatchObject({ code: 'agreement-failed' });
  });
});
