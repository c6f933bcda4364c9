import type { answerRevealRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { asPlatform, type Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { appendEntries, lockFile } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { tell } from '../people/tell.ts';
import type { LocationPorts } from './ports.ts';
import { dayBefore, lockReveal, type RevealRow } from './reveal.store.ts';

type Answer = typeof answerRevealRoute;

const revealMinutes = 15;

/** The second person answers. An approval opens the location to the asker alone, for fifteen minutes. */
export async function answerReveal(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<Answer>,
  ports: LocationPorts,
): Promise<RouteOutput<Answer>> {
  await ports.requireStepUp(asPlatform(tx), context);
  const reveal = await lockReveal(tx, params.revealId);
  context.act.about.fileId = reveal.file_id;
  const { accountId } = actingOf(context, ports.clock);
  const now = ports.clock.now();
  requireAnswerable(reveal, accountId, now);
  const locked = await lockFile(tx, reveal.file_id);
  if (locked.row.agency_id !== context.actor.agencyId) {
    throw new Refusal('protection.second_person_needed', 'A supervisor of the agency in charge must answer.');
  }
  const payload = { revealId: reveal.reveal_id, note: body.note };
  const entry = { type: `reveal.${body.answer}`, section: 'care', payload } as const;
  await appendEntries(tx, locked, { entries: [entry], header: {} }, { act: context.act, ports });
  const until = body.answer === 'approved' ? new Date(now.getTime() + revealMinutes * 60_000) : null;
  await tx
    .updateTable('protection.reveal')
    .set({ answer: body.answer, answered_by: accountId, answered_at: now, until })
    .where('file_id', '=', reveal.file_id)
    .where('reveal_id', '=', reveal.reveal_id)
    .execute();
  const fileId = reveal.file_id;
  await tell(tx, context, { kind: `reveal_${body.answer}`, fileId, to: { person: reveal.asked_by } }, ports);
  const owner = locked.row.caseworker_id;
  if (owner !== null && owner !== reveal.asked_by) {
    await tell(tx, context, { kind: 'location_revealed', fileId, to: { person: owner } }, ports);
  }
  return { until: until?.toISOString() ?? null };
}

function requireAnswerable(reveal: RevealRow, accountId: string, now: Date): void {
  if (reveal.asked_by === accountId) {
    throw new Refusal(
      'protection.second_person_needed',
      'You asked for this yourself; a second person must answer.',
    );
  }
  if (reveal.answer !== null || reveal.asked_at < dayBefore(now)) {
    throw new Refusal('protection.reveal_not_open', 'This request was already answered, or is over.');
  }
}
