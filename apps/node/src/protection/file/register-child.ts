import type { RouteInput, RouteOutput, registerChildRoute } from '@tutela/contract';
import { registerChild as decideRegistration, drawCodeName, type RegisterChild } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { openFile } from '../../platform/record/record.ts';
import { actingOf } from './acting.ts';

type Registration = typeof registerChildRoute;

/** Opens a file for a child: head, key, first entries, statistics fact; all or nothing. */
export async function registerChild(
  tx: Tx<'protection'>,
  context: RequestContext,
  { body }: RouteInput<Registration>,
  ports: RecordPorts,
): Promise<RouteOutput<Registration>> {
  const fileId = randomId(ports.random);
  const codeName = drawCodeName(ports.random);
  context.act.about.fileId = fileId;
  const acting = actingOf(context, ports.clock);
  const { entries, header } = decideRegistration(body, acting);
  await openFile(
    tx,
    { fileId, codeName, header, entries, statistics: statisticsOf(body) },
    context.act,
    ports,
  );
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
