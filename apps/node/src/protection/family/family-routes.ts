import { changeLinkRoute, linkPersonRoute } from '@tutela/contract';
import { changeLink, linkPerson } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { type CaseDone, commandCase } from '../file/command-case.ts';
import { closeToGuardian } from '../guardian/guardian-access.ts';

/** The people in the life of the child: who they are said to be, what is known of it, which contact is allowed. */
export function familyRoutes(ports: RecordPorts): ServedRoute[] {
  const section = 'family';
  return [
    serve(linkPersonRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = closeIfSuspended(tx, params.fileId, ports);
      const act = { ...params, command: 'link-person', section, body, rule: linkPerson, afterwards } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(changeLinkRoute, 'protection', (tx, context, { params, body }) => {
      const afterwards = closeIfSuspended(tx, params.fileId, ports);
      const act = { ...params, command: 'change-link', section, body, rule: changeLink, afterwards } as const;
      return commandCase(tx, context, act, ports);
    }),
  ];
}

/** A guardian with whom there is to be no contact from now on is suspended, and reads nothing from that moment. */
const closeIfSuspended =
  (tx: Tx<'protection'>, fileId: string, ports: RecordPorts) =>
  async ({ kase, entries }: CaseDone): Promise<void> => {
    const suspends = entries.some(({ type }) => type === 'guardian.suspended');
    if (suspends) await closeToGuardian(tx, fileId, kase, ports.clock);
  };
