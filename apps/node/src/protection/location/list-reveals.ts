import type { listRevealsRoute, Reveal, RouteInput, RouteOutput } from '@tutela/contract';
import { z } from 'zod';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { fileKey } from '../../platform/record/record.ts';
import { readNames } from '../people/names.store.ts';
import { type LocationPorts, revealContext } from './ports.ts';
import { dayBefore, type RevealRow } from './reveal.store.ts';

type List = typeof listRevealsRoute;

const Reason = z.object({ reason: z.string() });

/** Reveals of the last day: the actor's own, and those that wait for their answer. */
export async function listReveals(
  tx: Tx<'protection'>,
  context: RequestContext,
  { query }: RouteInput<List>,
  ports: LocationPorts,
): Promise<RouteOutput<List>> {
  const { accountId, role } = context.actor;
  const now = ports.clock.now();
  let select = tx
    .selectFrom('protection.reveal as reveal')
    .innerJoin('protection.file as file', 'file.file_id', 'reveal.file_id')
    .selectAll('reveal')
    .select(['file.code_name', 'file.agency_id'])
    .where('reveal.asked_at', '>', dayBefore(now))
    .orderBy('reveal.asked_at', 'desc')
    .limit(100);
  if (query.fileId !== undefined) select = select.where('reveal.file_id', '=', query.fileId);
  const mayApprove = role === 'supervisor';
  const rows = (await select.execute()).filter(
    (row) => row.asked_by === accountId || (mayApprove && row.agency_id === context.actor.agencyId),
  );
  const names = await readNames(
    tx,
    rows.flatMap((row) => [row.asked_by, row.answered_by]),
    [],
  );
  const reveals: Reveal[] = [];
  for (const row of rows) {
    const mine = row.asked_by === accountId;
    reveals.push({
      revealId: row.reveal_id,
      fileId: row.file_id,
      codeName: row.code_name,
      state: stateOf(row, now),
      askedById: row.asked_by,
      askedByName: names.person(row.asked_by) ?? '–',
      askedAt: row.asked_at.toISOString(),
      answeredByName: names.person(row.answered_by),
      until: row.until?.toISOString() ?? null,
      reason: await reasonOf(tx, row, ports),
      mine,
      mayAnswer: mayApprove && !mine && row.answer === null,
    });
  }
  return { reveals };
}

function stateOf(row: RevealRow, now: Date): Reveal['state'] {
  if (row.answer === null) return 'asked';
  if (row.answer === 'refused') return 'refused';
  return row.until !== null && row.until > now ? 'approved' : 'over';
}

async function reasonOf(tx: Tx<'protection'>, row: RevealRow, ports: LocationPorts): Promise<string> {
  const key = await fileKey(tx, row.file_id, ports);
  const plain = ports.vault.decryptJson(key, row.reason, revealContext(row.file_id, row.reveal_id));
  return Reason.parse(plain).reason;
}
