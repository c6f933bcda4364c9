import { changeLinkRoute, linkPersonRoute } from '@tutela/contract';
import { type Case, changeLink, linkPerson } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { actingOf } from '../file/acting.ts';
import { type CaseAct, commandCase } from '../file/command-case.ts';
import { closeToGuardian } from '../guardian/guardian-access.ts';

/** The people in the life of the child: who they are said to be, what is known of it, which contact is allowed. */
export function familyRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(linkPersonRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'link-person', section: 'family', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      const decide = (kase: Case) => linkPerson(kase, body, acting);
      return commandFamily(tx, context, { ...act, decide }, ports);
    }),
    serve(changeLinkRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'change-link', section: 'family', baseVersion } as const;
      const acting = actingOf(context, ports.clock);
      const decide = (kase: Case) => changeLink(kase, body, acting);
      return commandFamily(tx, context, { ...act, decide }, ports);
    }),
  ];
}

/** A guardian with whom there is to be no contact from now on is suspended, and reads nothing from that moment. */
async function commandFamily(
  tx: Tx<'protection'>,
  context: RequestContext,
  act: CaseAct,
  ports: RecordPorts,
): Promise<{ sectionVersion: number }> {
  const { sectionVersion, kase, entries } = await commandCase(tx, context, act, ports);
  const suspends = entries.some(({ type }) => type === 'guardian.suspended');
  if (suspends) await closeToGuardian(tx, act.fileId, kase, ports.clock);
  return { sectionVersion };
}
