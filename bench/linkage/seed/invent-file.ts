import type { Identity } from '@tutela/domain';
import { type Clock, randomId, systemClock, systemRandom } from '@tutela/kernel';
import { systemAct } from '../../../apps/node/src/platform/db/act.ts';
import { buildEntries } from '../../../apps/node/src/platform/record/build-entries.ts';
import { firstPrevious } from '../../../apps/node/src/platform/record/entry-hash.ts';
import { fileKeyContext } from '../../../apps/node/src/platform/record/ports.ts';
import type { Keyring } from '../../../apps/node/src/platform/vault/keyring.ts';
import { openVault, type Vault } from '../../../apps/node/src/platform/vault/vault.ts';
import {
  codesContext,
  type NameEncoder,
  openNameEncoder,
} from '../../../apps/node/src/protection/name-search/name-encoder.ts';
import { spellingsOf } from '../../../apps/node/src/protection/name-search/spellings.ts';
import type { Dice } from '../../harness/dice.ts';
import type { Person } from '../../harness/guest.ts';
import type { ScriptNames } from './names.ts';

/** What files are made from. */
export interface Stock {
  /** The given name and the family name of a child come from one of these. */
  readonly names: readonly ScriptNames[];
  /** In whose charge the files are, as often as they stand here. */
  readonly owners: readonly Person[];
  readonly dice: Dice;
}

/** The node's own vault and encoder, by its own keys. */
export interface Tools {
  readonly vault: Vault;
  readonly encoder: NameEncoder;
  readonly clock: Clock;
}

export const toolsOf = (keyring: Keyring): Tools => ({
  vault: openVault(keyring, systemRandom),
  encoder: openNameEncoder(keyring.derive('name codes')),
  clock: systemClock,
});

/** A file with an identity, encrypted, linked and coded by the functions of a registration and of its job. */
export function inventFile({ names, dice, owners }: Stock, { vault, encoder, clock }: Tools) {
  const fileId = randomId(systemRandom);
  const owner = dice.pick(owners);
  const { script, pairs } = dice.pick(names);
  const [given, family] = [dice.pick(pairs), dice.pick(pairs)];
  const isLatin = dice.chance(0.4);
  const latin = `${given.latin} ${family.latin}`;
  const text = isLatin ? latin : `${given.other} ${family.other}`;
  const value: Identity = {
    names: [{ text, script: isLatin ? 'Latn' : 'other', latin: '', kind: 'known' }],
    birthDate: { date: String(2007 + dice.below(14)), basis: 'declared' },
    sex: 'unknown',
    citizenship: { kind: 'unknown' },
    languages: [],
  };
  const { key, wrapped } = vault.newDataKey(fileKeyContext(fileId));
  const act = {
    ...systemAct('bench.seed', clock.now(), { purpose: 'protection', audit: 'quiet' }),
    actor: owner,
  };
  const start = { fileId, nextSeq: 1, versions: {}, lastHash: firstPrevious };
  const ports = { vault, clock, random: systemRandom };
  const recorded = { type: 'identity.recorded', section: 'identity', payload: { value } } as const;
  const [entry] = buildEntries(start, [recorded], key, { act, ports }).rows;
  if (entry === undefined) throw new TypeError('an identity is one entry');
  const codes = vault.encrypt(key, encoder.encode(spellingsOf([value])), codesContext(fileId));
  return { fileId, owner, latin, isLatin, script, wrapped, codes, entry };
}
export type InventedFile = ReturnType<typeof inventFile>;
