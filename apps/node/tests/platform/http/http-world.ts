import type { Role } from '@tutela/domain';
import { systemClock } from '@tutela/kernel';
import type { Database } from '../../../src/platform/db/acting-as.ts';
import type { FindSession } from '../../../src/platform/http/identify.ts';
import type { ServedRoute } from '../../../src/platform/http/serve.ts';
import { createServer } from '../../../src/platform/http/server.ts';
import type { ServerParts } from '../../../src/platform/http/server-parts.ts';

const aPerson = '0b8f7e52-3c1d-4f6a-8e9b-7a6b5c4d3e2f';
const cookieName = 'session';
const roles: readonly Role[] = ['auditor', 'caseworker', 'node_administrator'];

/** Anybody's session: the token is the role. */
const findSession: FindSession = async (token) => {
  const role = roles.find((each) => each === token);
  if (role === undefined) return null;
  return {
    actor: { accountId: aPerson, agencyId: 1, role },
    facts: {
      sessionId: '5c0e7d1b-8a2f-4c3d-9e6b-1f2a3b4c5d6e',
      accountId: aPerson,
      mandateId: null,
      steppedUpAt: null,
      steppedUpWith: null,
    },
  };
};

export const as = (role: Role) => ({ cookies: { [cookieName]: role } });

export function openServer(
  database: Database,
  routes: readonly ServedRoute[],
  log: ServerParts['log'] = { request: () => undefined, failure: () => undefined },
) {
  return createServer({
    database,
    routes,
    log,
    clock: systemClock,
    findSession,
    requestSecret: new Uint8Array(32),
    cookieName,
    webFolder: '/nowhere',
    mostUploadMegabytes: 10,
  });
}
