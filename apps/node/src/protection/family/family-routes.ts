import { changeLinkRoute, linkPersonRoute } from '@tutela/contract';
import { changeLink, linkPerson } from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';

/** The people in the life of the child: who they are said to be, what is known of it, which contact is allowed. */
export function familyRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(linkPersonRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'link-person', section: 'family', baseVersion } as const;
      return commandCase(tx, context, { ...act, decide: (kase) => linkPerson(kase, body) }, ports);
    }),
    serve(changeLinkRoute, 'protection', (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const act = { ...params, command: 'change-link', section: 'family', baseVersion } as const;
      return commandCase(tx, context, { ...act, decide: (kase) => changeLink(kase, body) }, ports);
    }),
  ];
}
