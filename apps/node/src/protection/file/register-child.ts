import type { RouteInput, RouteOutput, registerChildRoute } from '@tutela/contract';
import {
  registerChild as decideRegistration,
  drawCodeName,
  emptyContent,
  impossibleDay,
  type RegisterChild,
} from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { openFile } from '../../platform/record/record.ts';
import { rowOf } from '../clock/clock-row.ts';
import { clocksAfter } from '../clock/clocks-after.ts';
import type { ChangedNames } from '../name-search/changed-names.ts';
import { actingOf } from './acting.ts';
import { refusalOf } from './command-file.ts';

type Registration = typeof registerChildRoute;

/** Opens a file for a child: head, key, first entries, statistics fact; all or nothing. */
export async function registerChild(
  tx: Tx<'protection'>,
  context: RequestContext,
  { body }: RouteInput<Registration>,
  ports: RecordPorts & { readonly changedNames: ChangedNames },
): Promise<RouteOutput<Registration>> {
  const fileId = randomId(ports.random);
  const codeName = drawCodeName(ports.random);
  context.act.about.fileId = fileId;
  const acting = actingOf(context, ports.clock);
  const because = impossibleDay(body, acting.today);
  if (because !== undefined) throw refusalOf('protection.procedure', { because });
  const { entries, header } = decideRegistration(body, acting);
  const { clocks, nextDue, entryIds } = await clocksAfter(tx, { content: emptyContent }, entries, ports);
  const file = { fileId, codeName, header: { ...header, nextDue }, entries, entryIds };
  const rows = clocks.map((clock) => rowOf(fileId, clock));
  await openFile(tx, { ...file, statistics: statisticsOf(body), clocks: rows }, context.act, ports);
  ports.changedNames.note(fileId);
  return { fileId, codeName };
}

/** What the disclosure job may count. In clear beside the age band it would identify, so it is encrypted. */
export function statisticsOf({ identity, journey }: RegisterChild) {
  return {
    citizenship: identity.citizenship,
    sex: identity.sex,
    company: journey.company,
    arrival: journey.arrival,
    fromCountry: journey.fromCountry,
  };
}
