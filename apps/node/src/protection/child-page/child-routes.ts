import {
  complainAsChildRoute,
  enterChildPageRoute,
  leaveChildPageRoute,
  readChildPageRoute,
  sayAsChildRoute,
} from '@tutela/contract';
import { type ChildSays, childSays, shownToChild } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type RequestContext, type ServedRoute, serveOutside } from '../../platform/http/serve.ts';
import { answersToChild, takeChildComplaint } from '../complaint/child-complaint.ts';
import { writeDecision } from '../file/command-file.ts';
import { tell } from '../people/tell.ts';
import { listAgencyNames } from './agency-names.store.ts';
import { actAsChild, type ChildFile, childAccount } from './as-child.ts';
import { childFileOf, enterChildPage, leaveChildPage } from './enter.ts';
import type { ChildPagePorts } from './ports.ts';

/** The child's own page. What it answers is what a caseworker released, and nothing else of the file. */
export function childRoutes(ports: ChildPagePorts): ServedRoute[] {
  return [
    serveOutside(enterChildPageRoute, (context, input) => enterChildPage(context, input, ports)),
    serveOutside(readChildPageRoute, async (context) => {
      const fileId = await childFileOf(context, ports);
      return actAsChild(context, fileId, ports, async (tx, file) => {
        const agencies = await listAgencyNames(tx);
        const { guardianFirstName, told } = shownToChild(file.kase, agencies);
        const answers = await answersToChild(tx, file, agencies, ports);
        return { guardianFirstName, told: [...told], answers };
      });
    }),
    serveOutside(sayAsChildRoute, async (context, { body }) => {
      const fileId = await childFileOf(context, ports);
      await actAsChild(context, fileId, ports, (tx, file) => hear(tx, context, { file, body }, ports));
      return {};
    }),
    serveOutside(complainAsChildRoute, async (context, { body }) => {
      const fileId = await childFileOf(context, ports);
      await actAsChild(context, fileId, ports, (tx, file) => takeChildComplaint(tx, file, body, ports));
      return {};
    }),
    serveOutside(leaveChildPageRoute, (context) => leaveChildPage(context, ports)),
  ];
}

/** Writes down what the child says and tells the caseworker, or the supervisors where there is none. */
async function hear(
  tx: Tx<'protection'>,
  context: RequestContext,
  { file, body }: { file: ChildFile; body: ChildSays },
  ports: ChildPagePorts,
): Promise<void> {
  const { locked, kase, today } = file;
  const actor = { accountId: childAccount, agencyId: null, role: 'child' } as const;
  const child = { ...context, act: { ...context.act, actor } };
  const decision = childSays(kase, body, today);
  await writeDecision(tx, child, { locked, section: 'notes', decision }, ports);
  const { caseworkerId, agencyId } = locked.state.header;
  const to = caseworkerId === null ? { supervisorsOf: agencyId } : { person: caseworkerId };
  const kind = body.saying === 'object' ? 'child_objects' : 'child_said';
  await tell(tx, context, { kind, fileId: locked.row.file_id, to }, ports);
}
