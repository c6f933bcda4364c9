import { attachDocumentRoute, recordLocationRoute, registerChildRoute, uploadRoute } from '@tutela/contract';
import type { Role } from '@tutela/domain';
import { inventedChild } from '@tutela/testkit';
import { type NodeApp, openApp } from '../../src/app.ts';
import { drawPicture } from '../../src/demo/world/picture.ts';
import { createAccountWithPassword } from '../../src/platform/auth/invitation/create-account.ts';
import { openSession } from '../../src/platform/auth/session/open-session.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { type LocalCall, localCaller } from '../../src/platform/http/local-call.ts';
import { openNode } from '../../src/run/open-node.ts';
import type { OpenNode } from '../../src/run/opened-node.ts';
import { quietParts } from './run-cli.ts';

/** The node of a home, open and answering within this process. */
export interface WorkingNode {
  readonly node: OpenNode;
  readonly app: NodeApp;
  /** Somebody new at an agency, signed in. */
  addPerson(agencyId: number, role: Role, username: string): Promise<WorkingPerson>;
  close(): Promise<void>;
}

export interface WorkingPerson {
  readonly call: LocalCall;
  readonly token: string;
  readonly password: string;
  readonly totpSecret: string;
}

export async function openWorkingNode(home: string): Promise<WorkingNode> {
  const node = await openNode(quietParts(home));
  const queue = async () => ({ waiting: 0, givenUp: 0 });
  const app = await openApp({ ...node, queue, database: node.cluster, webFolder: home });
  return {
    node,
    app,
    addPerson: (agencyId, role, username) => addPerson(node, app, { agencyId, role, username }),
    close: async () => {
      await app.close();
      await node.close();
    },
  };
}

async function addPerson(
  node: OpenNode,
  app: NodeApp,
  { agencyId, role, username }: { agencyId: number; role: Role; username: string },
): Promise<WorkingPerson> {
  const at = node.clock.now();
  const act = systemAct('test.arrange', at, { purpose: 'system', audit: 'quiet' });
  const { random, vault } = app.auth;
  const password = `${username}-maple-comet-waffle-27`;
  const person = { name: `Test ${username}`, username, password, agencyId, role, validUntil: null };
  return node.appDatabase.actingAs(act, 'platform', async (tx) => {
    const made = await createAccountWithPassword(tx, { random, vault }, person, at);
    const opening = {
      person: { accountId: made.accountId, agencyId },
      kind: 'office',
      proof: 'passkey',
    } as const;
    const { token } = await openSession(tx, app.auth, opening, at);
    const call = localCaller(app.server, app.auth.cookieName, token);
    return { call, token, password, totpSecret: made.totpSecret };
  });
}

/** A file with content, a location and an attachment. */
export async function fillFile(call: LocalCall): Promise<string> {
  const { fileId } = await call(registerChildRoute, { body: inventedChild() });
  const params = { fileId };
  await call(recordLocationRoute, { params, body: { place: 'Invented House 3', safe: 'yes' } });
  const { uploadId } = await call(uploadRoute, { params, body: drawPicture(1) });
  await call(attachDocumentRoute, { params, body: { uploadId, kind: 'photo', title: 'A drawing' } });
  return fileId;
}
