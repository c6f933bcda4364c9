import type { proposeErasureRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { dayOf, Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { LockedFile } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { commandFile } from '../file/command-file.ts';
import type { ErasurePorts } from './ports.ts';

type Proposing = typeof proposeErasureRoute;

/**
 * Proposes that a file be erased. When the ground is that retention is over, the file must be at rest and
 * the retention period behind it; the other grounds are for the data-protection officer to weigh.
 */
export async function proposeErasure(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Proposing>,
  ports: ErasurePorts,
): Promise<RouteOutput<Proposing>> {
  const { fileId } = params;
  const entry = { type: 'erasure.proposed', section: 'plan', payload: body } as const;
  const decide = () => ({ ok: true, entries: [entry], header: {} }) as const;
  const act = { fileId, command: 'propose-erasure', section: 'plan', decide } as const;
  const { locked } = await commandFile(tx, context, act, ports);
  if (body.ground === 'retention_over') requireRetentionOver(locked, ports);
  const open = await tx
    .selectFrom('protection.erasure')
    .select('erasure_id')
    .where('file_id', '=', fileId)
    .where('answer', 'is', null)
    .executeTakeFirst();
  if (open !== undefined) {
    throw new Refusal('platform.request_conflict', 'The erasure of this file is already proposed.');
  }
  const erasureId = randomId(ports.random);
  await tx
    .insertInto('protection.erasure')
    .values({
      file_id: fileId,
      erasure_id: erasureId,
      ground: body.ground,
      proposed_by: actingOf(context, ports.clock).accountId,
      proposed_at: ports.clock.now(),
    })
    .execute();
  return { erasureId };
}

function requireRetentionOver({ row, state }: LockedFile, { clock, retentionYears }: ErasurePorts): void {
  const over = new Date(row.changed_at);
  over.setUTCFullYear(over.getUTCFullYear() + retentionYears);
  const atRest = ['not_taken', 'closed', 'archived'].includes(state.header.stage);
  if (atRest && over <= clock.now()) return;
  throw new Refusal(
    'protection.retention_not_over',
    atRest
      ? 'The retention period of this file is not over yet; the day is named.'
      : 'A file must be closed before its retention period begins.',
    { from: dayOf(over), years: retentionYears, atRest },
  );
}
