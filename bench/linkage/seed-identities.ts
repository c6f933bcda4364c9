import type { Identity } from '@tutela/domain';
import { randomId, systemClock, systemRandom } from '@tutela/kernel';
import { systemAct } from '../../apps/node/src/platform/db/act.ts';
import type { connect } from '../../apps/node/src/platform/db/cluster/access/with-client.ts';
import { buildEntries } from '../../apps/node/src/platform/record/build-entries.ts';
import { firstPrevious } from '../../apps/node/src/platform/record/entry-hash.ts';
import { fileKeyContext } from '../../apps/node/src/platform/record/ports.ts';
import { openVault, type Vault } from '../../apps/node/src/platform/vault/vault.ts';
import {
  codesContext,
  type NameEncoder,
  openNameEncoder,
} from '../../apps/node/src/protection/name-search/name-encoder.ts';
import type { Dice } from '../harness/dice.ts';
import type { Guest, Person } from '../harness/guest.ts';
import type { NamePair } from './name-pairs.ts';

type Client = Awaited<ReturnType<typeof connect>>;
const batch = 2_000;
const wantedEach = 200;

/** A child to be looked for: the name in Latin letters, which is not how the file has it. */
export interface Wanted {
  readonly fileId: string;
  readonly latin: string;
}

interface Seeding {
  readonly count: number;
  readonly names: readonly NamePair[];
  readonly dice: Dice;
  /** In whose charge the files are, as often as they stand here. */
  readonly owners: readonly Person[];
  readonly tell: (line: string) => void;
}

/**
 * Files with an identity, encrypted and coded with the node's own keys as a registration and its job do it, and written
 * in bulk by the superuser. Answers children of each owner whose names stand in another script than Latin.
 */
export async function seedIdentities(
  guest: Guest,
  client: Client,
  seeding: Seeding,
): Promise<ReadonlyMap<Person, readonly Wanted[]>> {
  const tools = {
    vault: openVault(guest.keyring, systemRandom),
    encoder: openNameEncoder(guest.keyring.derive('name codes')),
  };
  const wanted = new Map<Person, Wanted[]>();
  for (let done = 0; done < seeding.count; done += batch) {
    const size = Math.min(batch, seeding.count - done);
    const files = Array.from({ length: size }, () => inventFile(seeding, tools));
    await insertFiles(client, files);
    for (const { owner, fileId, latin, isLatin } of files) {
      const known = wanted.get(owner) ?? [];
      wanted.set(owner, known);
      if (!isLatin && known.length < wantedEach) known.push({ fileId, latin });
    }
    if (done % 100_000 === 0) seeding.tell(`${done} identities are encrypted and coded`);
  }
  await client.query(
    'vacuum analyze protection.file, protection.file_key, protection.entry, protection.name_code',
  );
  return wanted;
}

interface Tools {
  readonly vault: Vault;
  readonly encoder: NameEncoder;
}

function inventFile({ names, dice, owners }: Seeding, { vault, encoder }: Tools) {
  const fileId = randomId(systemRandom);
  const owner = dice.pick(owners);
  const [given, family] = [dice.pick(names), dice.pick(names)];
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
    ...systemAct('bench.seed', systemClock.now(), { purpose: 'protection', audit: 'quiet' }),
    actor: owner,
  };
  const start = { fileId, nextSeq: 1, versions: {}, lastHash: firstPrevious };
  const ports = { vault, clock: systemClock, random: systemRandom };
  const recorded = { type: 'identity.recorded', section: 'identity', payload: { value } } as const;
  const [entry] = buildEntries(start, [recorded], key, { act, ports }).rows;
  if (entry === undefined) throw new TypeError('an identity is one entry');
  const codes = Buffer.from(vault.encrypt(key, encoder.encode([text]), codesContext(fileId)));
  return { fileId, owner, latin, isLatin, wrapped, codes, entry };
}
type SeededFile = ReturnType<typeof inventFile>;

/** Heads, keys, entries and codes of some files, each table by one statement. */
async function insertFiles(client: Client, files: readonly SeededFile[]): Promise<void> {
  const ids = files.map(({ fileId }) => fileId);
  await client.query(heads, [
    ids,
    files.map(({ owner }) => owner.agencyId),
    files.map(({ owner }) => owner.accountId),
    files.map(({ entry }) => entry.hash),
  ]);
  await client.query(keys, [
    ids,
    files.map(({ wrapped }) => wrapped.epoch),
    files.map(({ wrapped }) => Buffer.from(wrapped.bytes)),
  ]);
  await client.query(entries, [
    ids,
    files.map(({ entry }) => entry.entry_id),
    files.map(({ owner }) => owner.accountId),
    files.map(({ entry }) => entry.payload),
    files.map(({ entry }) => entry.previous),
    files.map(({ entry }) => entry.hash),
  ]);
  await client.query(nameCodes, [ids, files.map(({ codes }) => codes)]);
}

const heads = `
  insert into protection.file (file_id, agency_id, code_name, stage, risk, age_band, caseworker_id, gaps, next_seq,
    versions, last_hash, registered_at, changed_at)
  select id, agency, 'Seeded ' || left(id::text, 8), 'registered', 0, 0, worker, 0, 2, '{"identity": 1}', hash, now(), now()
  from unnest($1::uuid[], $2::int[], $3::uuid[], $4::bytea[]) as seeded (id, agency, worker, hash)`;
const keys = `
  insert into protection.file_key (file_id, epoch, wrapped)
  select * from unnest($1::uuid[], $2::int[], $3::bytea[])`;
const entries = `
  insert into protection.entry (file_id, seq, entry_id, section, section_version, type, account_id, role, purpose,
    happened_at, recorded_at, payload, previous, hash)
  select id, 1, entry, 'identity', 1, 'identity.recorded', worker, 'caseworker', 'protection', now(), now(), payload,
    previous, hash
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[])
    as seeded (id, entry, worker, payload, previous, hash)`;
const nameCodes = `
  insert into protection.name_code (file_id, identity_version, codes, compared_version)
  select id, 1, codes, 1 from unnest($1::uuid[], $2::bytea[]) as seeded (id, codes)`;
