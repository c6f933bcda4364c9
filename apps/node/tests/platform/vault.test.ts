import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type RefusalCode, systemClock, systemRandom } from '@tutela/kernel';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { overhead } from '../../src/platform/vault/aead.ts';
import { DataKey } from '../../src/platform/vault/data-key.ts';
import { createKeyring, type Keyring } from '../../src/platform/vault/keyring.ts';
import { openVault, type Vault } from '../../src/platform/vault/vault.ts';

const ports = { clock: systemClock, random: systemRandom };
const refusal = (code: RefusalCode) => expect.objectContaining({ name: 'Refusal', code });
const undecipherable = refusal('vault.decryption_failed');
const context = fc.string({ minLength: 1, maxLength: 60 });
const bytes = fc.uint8Array({ maxLength: 2_000 });

let keyring: Keyring;
let vault: Vault;

beforeAll(async () => {
  keyring = await createKeyring(mkdtempSync(join(tmpdir(), 'tutela-vault-')), ports);
  vault = openVault(keyring, systemRandom);
});

function flipped(value: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(value);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
}

describe('content', () => {
  it('comes back as it was', () => {
    const { key } = vault.newDataKey('file a');
    fc.assert(
      fc.property(bytes, context, (plain, place) => {
        const stored = vault.encrypt(key, plain, place);
        expect(stored.length).toBe(plain.length + overhead);
        expect(Array.from(vault.decrypt(key, stored, place))).toEqual(Array.from(plain));
      }),
    );
  });

  it('comes back from JSON as it was', () => {
    const { key } = vault.newDataKey('file a');
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), context, (value, place) => {
        const stored = vault.encryptJson(key, value, place);
        expect(vault.decryptJson(key, stored, place)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(() => vault.encryptJson(key, undefined, 'x')).toThrow(TypeError);
  });

  it('is refused when any one bit was changed', () => {
    const { key } = vault.newDataKey('file a');
    const stored = vault.encrypt(key, Buffer.from('the uncle lives at …'), 'file a');
    for (let bit = 0; bit < stored.length * 8; bit += 1) {
      expect(() => vault.decrypt(key, flipped(stored, bit), 'file a')).toThrow(undecipherable);
    }
  });

  it('is refused when it was shortened or made longer', () => {
    const { key } = vault.newDataKey('file a');
    const stored = vault.encrypt(key, Buffer.from('short'), 'file a');
    for (let length = 0; length < stored.length; length += 1) {
      expect(() => vault.decrypt(key, stored.subarray(0, length), 'file a')).toThrow(undecipherable);
    }
    expect(() => vault.decrypt(key, Buffer.concat([stored, Buffer.alloc(1)]), 'file a')).toThrow(
      undecipherable,
    );
  });

  it('is refused in another place and under another key', () => {
    const { key } = vault.newDataKey('file a');
    const { key: other } = vault.newDataKey('file a');
    fc.assert(
      fc.property(bytes, context, context, (plain, place, elsewhere) => {
        fc.pre(place !== elsewhere);
        const stored = vault.encrypt(key, plain, place);
        expect(() => vault.decrypt(key, stored, elsewhere)).toThrow(undecipherable);
        expect(() => vault.decrypt(other, stored, place)).toThrow(undecipherable);
      }),
    );
  });

  it('looks different each time, shows no plain text, and must belong somewhere', () => {
    const { key } = vault.newDataKey('file a');
    const plain = Buffer.from('CANARY-7f3a');
    const stored = Array.from({ length: 200 }, () => Buffer.from(vault.encrypt(key, plain, 'file a')));
    expect(new Set(stored.map((each) => each.toString('hex'))).size).toBe(200);
    expect(stored.some((each) => each.includes(plain))).toBe(false);
    expect(() => vault.encrypt(key, plain, '')).toThrow(RangeError);
  });

  it('says nothing of the content when it is refused', () => {
    const { key } = vault.newDataKey('file a');
    const stored = vault.encrypt(key, Buffer.from('CANARY-7f3a'), 'CANARY-place');
    try {
      vault.decrypt(key, stored, 'another');
      expect.unreachable();
    } catch (error) {
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('CANARY');
    }
  });
});

describe('data keys', () => {
  it('are wrapped and unwrapped for their own place only', () => {
    const { key, wrapped } = vault.newDataKey('file a/file');
    const stored = vault.encrypt(key, Buffer.from('x'), 'c');
    expect(Buffer.from(vault.decrypt(vault.unwrap(wrapped, 'file a/file'), stored, 'c')).toString()).toBe(
      'x',
    );
    expect(() => vault.unwrap(wrapped, 'file a/location')).toThrow(undecipherable);
    expect(() => vault.unwrap(wrapped, 'file b/file')).toThrow(undecipherable);
    for (let bit = 0; bit < wrapped.bytes.length * 8; bit += 1) {
      const changed = { ...wrapped, bytes: flipped(wrapped.bytes, bit) };
      expect(() => vault.unwrap(changed, 'file a/file')).toThrow(undecipherable);
    }
  });

  it('never print', () => {
    const { key } = vault.newDataKey('file a');
    const printed = [`${key}`, JSON.stringify({ key }), inspect({ key }, { showHidden: true, depth: 9 })];
    expect(printed).toEqual(['[key]', '{"key":"[key]"}', '{ key: [key] }']);
    expect(Object.keys(key)).toEqual([]);
    expect(() => new DataKey(new Uint8Array(16))).toThrow(RangeError);
  });
});

describe('what belongs to the node', () => {
  it('comes back under its own label and place only', () => {
    fc.assert(
      fc.property(bytes, context, context, (plain, label, place) => {
        const stored = vault.encryptForNode(label, plain, place);
        expect(Array.from(vault.decryptForNode(label, stored, place))).toEqual(Array.from(plain));
        expect(() => vault.decryptForNode(`${label}x`, stored, place)).toThrow(undecipherable);
        expect(() => vault.decryptForNode(label, stored, `${place}x`)).toThrow(undecipherable);
      }),
    );
  });

  it('stays readable after a new epoch and with the vault opened again', async () => {
    const stored = vault.encryptForNode('draft', Buffer.from('half a form'), 'draft 1');
    await keyring.startEpoch();
    const again = openVault(keyring, systemRandom);
    expect(Buffer.from(again.decryptForNode('draft', stored, 'draft 1')).toString()).toBe('half a form');
  });
});

describe('epochs', () => {
  it('new keys are wrapped by the current epoch, old ones stay readable and can be moved', async () => {
    const before = vault.newDataKey('file a');
    const stored = vault.encrypt(before.key, Buffer.from('x'), 'c');
    const epoch = await keyring.startEpoch();
    expect(epoch).toBe(before.wrapped.epoch + 1);
    expect(vault.newDataKey('file b').wrapped.epoch).toBe(epoch);

    const moved = vault.rewrap(before.wrapped, 'file a');
    expect(moved.epoch).toBe(epoch);
    expect(vault.rewrap(moved, 'file a')).toBe(moved);
    for (const wrapped of [before.wrapped, moved]) {
      expect(Buffer.from(vault.decrypt(vault.unwrap(wrapped, 'file a'), stored, 'c')).toString()).toBe('x');
    }
  });

  it('a wrapped key that claims another epoch is refused', async () => {
    const { wrapped } = vault.newDataKey('file a');
    const next = await keyring.startEpoch();
    expect(() => vault.unwrap({ ...wrapped, epoch: next }, 'file a')).toThrow(undecipherable);
    expect(() => vault.rewrap({ ...wrapped, epoch: 9_999 }, 'file a')).toThrow(refusal('vault.key_missing'));
  });

  it('a destroyed epoch takes with it what was not moved', async () => {
    const lost = vault.newDataKey('file a');
    const kept = vault.newDataKey('file b');
    await keyring.startEpoch();
    const moved = vault.rewrap(kept.wrapped, 'file b');
    await keyring.destroyEpoch(lost.wrapped.epoch);
    expect(() => vault.unwrap(lost.wrapped, 'file a')).toThrow(refusal('vault.key_missing'));
    expect(() => vault.rewrap(lost.wrapped, 'file a')).toThrow(refusal('vault.key_missing'));
    expect(vault.unwrap(moved, 'file b')).toBeInstanceOf(DataKey);
  });
});
