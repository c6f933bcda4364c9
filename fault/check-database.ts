import { verifyAudit } from '../apps/node/src/platform/audit/verify.ts';
import { connect } from '../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Guest } from '../bench/harness/guest.ts';
import type { Ledger } from './writers.ts';

type Client = Awaited<ReturnType<typeof connect>>;

/** What is wrong in the database after a crash, counted. */
export interface Findings {
  /** Acknowledged registrations that are not there. */
  readonly lost: number;
  /** Files that no key stands for: a repeated request made a second one. */
  readonly doubled: number;
  /** Files of which a part is missing: key, entries, statistics, answer or audit row. */
  readonly half: number;
  /** Indexes and tables that amcheck finds damaged; null when PostgreSQL came without it. */
  readonly damaged: number | null;
  /** Rows of the audit that are not as they were written. */
  readonly auditProblems: number;
}

const half = `
  with answered as materialized (
    select (answer->>'fileId')::uuid as file_id from platform.request_key where answer is not null
  )
  select count(*)::int as found from protection.file f
  where not exists (select from protection.file_key k where k.file_id = f.file_id)
     or not exists (select from protection.statistics_fact s where s.file_id = f.file_id)
     or (select count(*) from protection.entry e where e.file_id = f.file_id) <> f.next_seq - 1
     or not exists (select from platform.audit a
       where a.file_id = f.file_id and a.operation = 'protection.register-child' and a.outcome = 'done')
     or not exists (select from answered where answered.file_id = f.file_id)`;
const missing = `
  select count(*)::int as found from unnest($1::uuid[]) as given (id)
  where not exists (select from protection.file f where f.file_id = given.id)`;
const surplus = 'select count(*)::int as found from protection.file where file_id <> all ($1::uuid[])';

/** Compares the database with what was promised. To be called when every open request was answered. */
export async function checkDatabase(guest: Guest, ledger: Ledger): Promise<Findings> {
  const client = await connect({ ...guest.cluster.admin, database: 'tutela' });
  const count = async (text: string, values: unknown[] = []): Promise<number> => {
    const { rows } = await client.query<{ found: number }>(text, values);
    return rows[0]?.found ?? Number.NaN;
  };
  try {
    const promised = [...ledger.acknowledged.values()];
    return {
      lost: await count(missing, [promised]),
      doubled: (await count(surplus, [promised])) + ledger.contradicted,
      half: await count(half),
      damaged: await countDamaged(client),
      auditProblems: await countAuditProblems(guest),
    };
  } finally {
    await client.end();
  }
}

/** Every B-tree and every table of the product, looked through by amcheck. */
async function countDamaged(client: Client): Promise<number | null> {
  const available = await client.query("select from pg_available_extensions where name = 'amcheck'");
  if (available.rowCount === 0) return null;
  await client.query('create extension if not exists amcheck');
  const { rows } = await client.query<{ oid: number; kind: string }>(
    `select c.oid::int, c.relkind as kind from pg_class c left join pg_am m on m.oid = c.relam
     where c.relnamespace in ('platform'::regnamespace, 'protection'::regnamespace)
       and (c.relkind = 'r' or (c.relkind = 'i' and m.amname = 'btree'))`,
  );
  let damaged = 0;
  for (const { oid, kind } of rows) {
    const text =
      kind === 'r'
        ? 'select from verify_heapam($1::int::regclass)'
        : 'select bt_index_check($1::int::regclass, true)';
    const looked = client.query(text, [oid]);
    damaged += await looked.then(
      (result) => (kind === 'r' ? (result.rowCount ?? 0) : 0),
      () => 1,
    );
  }
  return damaged;
}

async function countAuditProblems({ asSystem, keyring, home }: Guest): Promise<number> {
  const hashKey = keyring.derive('audit rows');
  const { publicKey } = keyring.auditSigner;
  const report = await asSystem((tx) => verifyAudit(tx, { hashKey, publicKey, home }));
  return report.problems.length + report.moreProblems;
}
