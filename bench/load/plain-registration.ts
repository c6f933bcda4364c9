import { randomBytes } from 'node:crypto';
import { randomId, systemClock, systemRandom, timeOrderedId } from '@tutela/kernel';
import type { connect } from '../../apps/node/src/platform/db/cluster/access/with-client.ts';

export type Client = Awaited<ReturnType<typeof connect>>;
type Row = Readonly<Record<string, unknown>>;

/** The rows that one registration left behind, table by table. */
export type Sample = Readonly<
  Record<'file' | 'file_key' | 'entry' | 'statistics_fact' | 'audit' | 'request_key', readonly Row[]>
>;

/** Reads what the newest registrations wrote, so that the yardstick writes rows of the same sizes. */
export async function readSamples(client: Client, limit: number): Promise<Sample[]> {
  const files = await client.query<Row>(
    'select * from protection.file order by registered_at desc limit $1',
    [limit],
  );
  const ids = files.rows.map((row) => row.file_id);
  const of = async (text: string) => (await client.query<Row>(text, [ids])).rows;
  const rows = {
    file: files.rows,
    file_key: await of('select * from protection.file_key where file_id = any($1)'),
    entry: await of('select * from protection.entry where file_id = any($1) order by file_id, seq'),
    statistics_fact: await of('select * from protection.statistics_fact where file_id = any($1)'),
    audit: (await of('select * from platform.audit where file_id = any($1)')).map(withoutTransaction),
    request_key: await of(
      "select *, answer->>'fileId' as file_id from platform.request_key where (answer->>'fileId')::uuid = any($1)",
    ),
  };
  return ids.map((id) => {
    const rowsOf = (table: keyof Sample) => rows[table].filter((row) => row.file_id === id);
    return {
      file: rowsOf('file'),
      file_key: rowsOf('file_key'),
      entry: rowsOf('entry'),
      statistics_fact: rowsOf('statistics_fact'),
      audit: rowsOf('audit'),
      request_key: rowsOf('request_key'),
    };
  });
}

const withoutTransaction = ({ transaction: _transaction, ...row }: Row): Row => row;

/** Writes one registration: the statements of the node in its order, prepared, each waited for. */
export async function writeSample(client: Client, sample: Sample): Promise<void> {
  const fileId = randomId(systemRandom);
  const fresh = { file_id: fileId };
  const [key = {}] = sample.request_key;
  const { file_id: _fileId, answer, ...rest } = key;
  const claim: Row = { ...rest, key_hash: randomBytes(32) };
  await client.query('begin');
  await client.query({ name: 'acting', text: acting, values: [claim.account_id, new Date().toISOString()] });
  await insert(client, 'platform.request_key', [{ ...claim, answer: null }], ' on conflict do nothing');
  for (const table of ['file', 'file_key', 'entry', 'statistics_fact'] as const) {
    await insert(
      client,
      `protection.${table}`,
      sample[table].map((row) => ({ ...row, ...fresh })),
    );
  }
  const values = [claim.account_id, claim.key_hash, JSON.stringify(answer)];
  await client.query({ name: 'answer', text: noteAnswer, values });
  const auditId = timeOrderedId(systemClock, systemRandom);
  await insert(
    client,
    'platform.audit',
    sample.audit.slice(0, 1).map((row) => ({ ...row, ...fresh, audit_id: auditId })),
  );
  await client.query('commit');
}

const acting = `select set_config('app.account', $1, true), set_config('app.agency', '1', true),
  set_config('app.role', 'caseworker', true), set_config('app.purpose', 'protection', true),
  set_config('app.now', $2, true)`;
const noteAnswer = 'update platform.request_key set answer = $3 where account_id = $1 and key_hash = $2';

async function insert(client: Client, table: string, rows: readonly Row[], ending = ''): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  const places = rows.map(
    (_, row) => `(${columns.map((_column, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
  );
  const text = `insert into ${table} (${columns.join(', ')}) values ${places.join(', ')}${ending}`;
  await client.query({ name: `${table}_${rows.length}`, text, values });
}
