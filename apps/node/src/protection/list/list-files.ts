import type { listFilesRoute, RouteInput, RouteOutput } from '@tutela/contract';
import type { Clock } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { presentHeader } from '../file/present-header.ts';
import { readNames } from '../people/names.store.ts';
import { countFiles, selectPage } from './file-list.store.ts';
import { readCursor, writeCursor } from './list-cursor.store.ts';

type List = typeof listFilesRoute;

/** A page of the files that row-level security lets the actor see, with the number of all that match. */
export async function listFiles(
  tx: Tx<'protection'>,
  context: RequestContext,
  { query }: RouteInput<List>,
  { clock }: { clock: Clock },
): Promise<RouteOutput<List>> {
  const { after, limit, ...filter } = query;
  const asked = {
    filter,
    actor: context.actor,
    now: clock.now(),
    after: after === undefined ? null : readCursor(filter.sort, after),
    limit,
  };
  const [rows, total] = await Promise.all([selectPage(tx, asked), countFiles(tx, asked)]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const names = await readNames(
    tx,
    page.map((row) => row.caseworker_id),
    page.map((row) => row.agency_id),
  );
  return {
    files: page.map((row) => presentHeader(row, names, context.actor)),
    total,
    next: rows.length > limit && last !== undefined ? writeCursor(filter.sort, last) : null,
  };
}
