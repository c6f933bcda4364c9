import type { connect } from '../../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Person } from '../harness/guest.ts';
import type { Kind } from './kinds.ts';

type Client = Awaited<ReturnType<typeof connect>>;

/** Where a page begins: after this value of the sort column, and this file. */
export interface Position {
  readonly value: string;
  readonly fileId: string;
}

const columns: Record<
  Kind['sort'],
  { readonly expression: string; readonly type: string; readonly text: string }
> = {
  next_due: {
    expression: 'next_due',
    type: 'date',
    text: 'next_due::text',
  },
  registered: { expression: 'registered_at', type: 'timestamptz', text: iso('registered_at') },
  changed: { expression: 'changed_at', type: 'timestamptz', text: iso('changed_at') },
  risk: { expression: 'risk', type: 'smallint', text: 'risk::text' },
  code_name: { expression: 'code_name', type: 'text', text: 'code_name' },
};

function iso(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** What a person may see and has asked for, written out as whoever knows the rules would write it in SQL. */
function condition({ filter }: Kind, person: Person): string {
  const own = person.role === 'guardian' ? '' : `(agency_id = ${person.agencyId} and not hidden) or `;
  const granted = `file_id in (select file_id from protection.file_grant where ended_at is null and until > now()
    and (agency_id = ${person.agencyId} or account_id = '${person.accountId}'))`;
  const where = filter.where
    .replace('$account', `'${person.accountId}'`)
    .replace('$agency', `${person.agencyId}`);
  return `erased_at is null and (${own}${granted}) and ${where}`;
}

const order = ({ sort, direction }: Kind): string => {
  const word = direction === 'up' ? 'asc' : 'desc';
  return `order by ${columns[sort].expression} ${word}, file_id ${word}`;
};

/** The page and the count, as two statements. The yardstick. */
export async function askByHand(
  client: Client,
  kind: Kind,
  person: Person,
  after: Position | null,
): Promise<{ fileIds: string[]; total: number }> {
  const where = condition(kind, person);
  const { expression, type } = columns[kind.sort];
  const sign = kind.direction === 'up' ? '>' : '<';
  const from =
    after === null
      ? ''
      : ` and (${expression}, file_id) ${sign} ('${after.value}'::${type}, '${after.fileId}'::uuid)`;
  const page = await client.query<{ file_id: string }>(
    `select * from protection.file where ${where}${from} ${order(kind)} limit 51`,
  );
  const count = await client.query<{ total: number }>(
    `select count(*)::int as total from protection.file where ${where}`,
  );
  return { fileIds: page.rows.map((row) => row.file_id).slice(0, 50), total: count.rows[0]?.total ?? 0 };
}

/** Where the second half of all that match begins; nothing when fewer than two match. */
export async function findMiddle(client: Client, kind: Kind, person: Person): Promise<Position | null> {
  const where = condition(kind, person);
  const { rows } = await client.query<{ value: string; fileId: string }>(
    `select ${columns[kind.sort].text} as value, file_id as "fileId" from protection.file where ${where} ${order(kind)}
     offset (select count(*) / 2 from protection.file where ${where}) limit 1`,
  );
  return rows[0] ?? null;
}
