import type { listGrantsRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { sections } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { requireVisible } from '../file/require-visible.ts';
import { type Names, readNames } from '../people/names.store.ts';

type List = typeof listGrantsRoute;
type GrantRow = Row<'protection.file_grant'>;

/** Who may read the file besides its agency. People let in by a grant see their own grants only. */
export async function listGrants(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<List>,
): Promise<RouteOutput<List>> {
  await requireVisible(tx, params.fileId);
  const rows = await tx
    .selectFrom('protection.file_grant')
    .selectAll()
    .where('file_id', '=', params.fileId)
    .orderBy('granted_at', 'desc')
    .execute();
  const people = rows.flatMap((row) => [row.account_id, row.granted_by]);
  const agencies = rows.flatMap((row) => (row.agency_id === null ? [] : [row.agency_id]));
  const names = await readNames(tx, people, agencies);
  const ids = [...new Set(rows.map((row) => row.grant_id))];
  const grantsById = ids.map((id) => rows.filter((row) => row.grant_id === id));
  return { grants: grantsById.map((grant) => present(grant, names, context.act.at)) };
}

function present(rows: GrantRow[], names: Names, now: Date): RouteOutput<List>['grants'][number] {
  const [first] = rows;
  if (first === undefined) throw new TypeError('a grant has at least one section');
  const granted = new Set(rows.map((row) => row.section));
  return {
    grantId: first.grant_id,
    subjectName:
      first.agency_id === null ? (names.person(first.account_id) ?? '–') : names.agency(first.agency_id),
    sections: sections.filter((section) => granted.has(section)),
    until: dayOf(first.until),
    ended: first.ended_at !== null || first.until <= now,
    grantedByName: names.person(first.granted_by) ?? '–',
  };
}
