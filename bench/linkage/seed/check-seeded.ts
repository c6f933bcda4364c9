import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { Identity } from '@tutela/domain';
import { withClient } from '../../../apps/node/src/platform/db/cluster/access/with-client.ts';
import { entryHash } from '../../../apps/node/src/platform/record/entry-hash.ts';
import { entryContext, fileKeyContext } from '../../../apps/node/src/platform/record/ports.ts';
import { codesContext } from '../../../apps/node/src/protection/name-search/name-encoder.ts';
import { openConnection } from '../../harness/connection.ts';
import { rollDice } from '../../harness/dice.ts';
import type { Guest, Person } from '../../harness/guest.ts';
import { inventChild } from '../../harness/invented-child.ts';
import { registration } from '../../harness/requests.ts';
import { until } from '../../harness/until.ts';
import { superuser } from '../../list/seed-files.ts';
import { toolsOf } from './invent-file.ts';
import type { Wanted } from './orders.ts';

type Query = (fileId: string) => Promise<Row | undefined>;

/**
 * Throws unless the node writes of its own what was seeded: registers some of the seeded identities once more over HTTP,
 * and compares what the node and its job made of them with the seeded rows, column by column and in clear.
 */
export async function checkSeeded(port: number, guest: Guest, person: Person, seeded: readonly Wanted[]) {
  const { vault } = toolsOf(guest.keyring);
  const read = (row: Row) => {
    const key = vault.unwrap({ epoch: row.key_epoch, bytes: row.wrapped }, fileKeyContext(row.file_id));
    const context = entryContext(row.file_id, row.seq, row.type);
    const payload = vault.decryptJson(key, row.payload, context);
    const codes = Buffer.from(vault.decrypt(key, row.codes, codesContext(row.file_id)));
    strictEqual(Buffer.compare(entryHash(hashed(row)), row.hash), 0, 'an entry is linked by its hash');
    return { payload: JSON.parse(JSON.stringify(payload)), codes: codes.toString('hex') };
  };
  await withClient(superuser(guest), async (client) => {
    const rowOf: Query = async (fileId) => (await client.query<Row>(rows, [fileId])).rows[0];
    for (const { fileId } of seeded.slice(0, 5)) {
      const before = await rowOf(fileId);
      if (before === undefined) throw new Error('a seeded file is not whole');
      const known = read(before);
      const identity = Identity.parse(known.payload.value);
      const again = await registerAgain(port, person, identity, rowOf);
      deepStrictEqual(read(again), known, 'the node writes and codes an identity as it was seeded');
      deepStrictEqual(shapeOf(again), shapeOf(before), 'each column is filled as the node fills it');
    }
  });
}

/** Registers a child over HTTP and waits for the codes that the node makes in the background. */
async function registerAgain(port: number, person: Person, identity: Identity, rowOf: Query): Promise<Row> {
  const connection = openConnection(port);
  try {
    const request = registration({ ...inventChild(rollDice(1)), identity }, crypto.randomUUID(), person);
    const { status, body } = await connection.ask(request);
    if (status !== 200) throw new Error(`a registration was answered ${status}: ${body}`);
    const { fileId }: { fileId: string } = JSON.parse(body.toString());
    return await until('the codes of a registered name', () => rowOf(fileId));
  } finally {
    connection.close();
  }
}

interface Row {
  readonly file_id: string;
  readonly key_epoch: number;
  readonly wrapped: Buffer;
  readonly entry_id: string;
  readonly seq: number;
  readonly section: string;
  readonly section_version: number;
  readonly type: string;
  readonly account_id: string;
  readonly role: string;
  readonly purpose: string;
  readonly happened_at: Date;
  readonly recorded_at: Date;
  readonly payload: Buffer;
  readonly previous: Buffer;
  readonly hash: Buffer;
  readonly identity_version: number;
  readonly codes: Buffer;
}

const rows = `
  select k.epoch as key_epoch, k.wrapped, e.*, c.identity_version, c.codes
  from protection.file_key k
  join protection.entry e using (file_id)
  join protection.name_code c using (file_id)
  where file_id = $1 and e.section = 'identity'`;

const hashed = (row: Row) => ({
  ...{ fileId: row.file_id, seq: row.seq, entryId: row.entry_id, section: row.section, type: row.type },
  ...{ sectionVersion: row.section_version, accountId: row.account_id, role: row.role, purpose: row.purpose },
  ...{
    happenedAt: row.happened_at,
    recordedAt: row.recorded_at,
    payload: row.payload,
    previous: row.previous,
  },
});

/** What is the same for two files: coded columns as they are, of bytes how many there are. */
const shapeOf = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => {
      if (Buffer.isBuffer(value)) return [column, value.length];
      return [column, value instanceof Date || /_id$/.test(column) ? typeof value : value];
    }),
  );
