import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '@tutela/domain';
import { systemRandom } from '@tutela/kernel';
import { openTestDatabase } from '@tutela/testkit';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { createAuditWriter } from '../../../src/platform/audit/write-audit.ts';
import type { AuthParts } from '../../../src/platform/auth/auth-parts.ts';
import { createAccountWithPassword } from '../../../src/platform/auth/invitation/create-account.ts';
import { type OidcProvider, openSingleSignOn } from '../../../src/platform/auth/oidc/providers.ts';
import { insertAgency } from '../../../src/platform/auth/people/agency.store.ts';
import { authRoutes } from '../../../src/platform/auth/routes.ts';
import { openSessionFinder } from '../../../src/platform/auth/session/session-finder.ts';
import { setStepUpStrength } from '../../../src/platform/auth/session/step-up.ts';
import { type Act, systemActor } from '../../../src/platform/db/act.ts';
import { openDatabase } from '../../../src/platform/db/acting-as.ts';
import { openKysely, openPool, openSystemPool } from '../../../src/platform/db/pool.ts';
import type { Tx } from '../../../src/platform/db/tx.ts';
import { createServer } from '../../../src/platform/http/server.ts';
import { createKeyring } from '../../../src/platform/vault/keyring.ts';
import { openVault } from '../../../src/platform/vault/vault.ts';
import { Browser } from './browser.ts';

/** Time that a test moves by itself. */
class TestClock {
  #now = new Date('2030-05-06T09:00:00.000Z');
  now(): Date {
    return new Date(this.#now);
  }
  advance(by: { minutes?: number; seconds?: number; hours?: number }): void {
    const seconds = (by.seconds ?? 0) + 60 * (by.minutes ?? 0) + 3600 * (by.hours ?? 0);
    this.#now = new Date(this.#now.getTime() + seconds * 1000);
  }
}

export interface Person {
  readonly accountId: string;
  readonly mandateId: string;
  readonly username: string;
  readonly password: string;
  readonly totpSecret: string;
}

export const password = 'lantern-orchard-velvet-41';

/** The code an authenticator app would show at this moment. */
export const codeAt = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** A node's sign-in over a database of its own: server, clock and people to try things with. */
export async function openWorld(providers: readonly OidcProvider[] = []) {
  const testDatabase = await openTestDatabase();
  const home = mkdtempSync(path.join(tmpdir(), 'tutela-auth-'));
  const clock = new TestClock();
  const keyring = await createKeyring(home, { clock, random: systemRandom });
  const vault = openVault(keyring, systemRandom);
  const onError = () => undefined;
  const kysely = openKysely(openPool(testDatabase.as('app'), 10, onError));
  const system = openKysely(openSystemPool(testDatabase.as('app'), 4, onError));
  const admin = new pg.Pool({ ...testDatabase.as('admin'), max: 2 });
  const writeAudit = createAuditWriter({ hashKey: keyring.derive('audit'), clock, random: systemRandom });
  const database = openDatabase(kysely, clock, writeAudit);
  const parts: AuthParts = {
    random: systemRandom,
    vault,
    cookieName: `__Host-tutela-${keyring.nodeId}`,
    node: { nodeId: keyring.nodeId, name: 'Test node', demo: false, mostUploadMegabytes: 10 },
    sessionLimits: { idle: { office: 15 * 60_000, field: 5 * 60_000 }, absolute: 12 * 60 * 60_000 },
    limitSecret: keyring.derive('limits'),
    singleSignOn: openSingleSignOn(providers),
  };
  const findSession = openSessionFinder(system, clock, parts.sessionLimits);
  const failures: unknown[] = [];
  const server = await createServer({
    database,
    clock,
    findSession,
    routes: authRoutes(parts),
    requestSecret: keyring.derive('requests'),
    cookieName: parts.cookieName,
    webFolder: path.join(home, 'no-web'),
    mostUploadMegabytes: 10,
    log: { request: () => undefined, failure: (_requestId, _code, error) => failures.push(error) },
  });

  const asSystem = <T>(work: (tx: Tx<'platform'>) => Promise<T>): Promise<T> =>
    database.actingAs(systemAct(clock.now()), 'platform', work);
  const agencyId = await asSystem((tx) =>
    insertAgency(tx, { name: 'Child protection', kind: 'authority', state: 'AT' }, clock.now()),
  );
  await asSystem((tx) => setStepUpStrength(tx, 'peopleStepUp', 'any'));

  const addPerson = async (username: string, role: Role): Promise<Person> => {
    const made = await asSystem((tx) =>
      createAccountWithPassword(
        tx,
        { random: systemRandom, vault },
        { name: `Name of ${username}`, username, password, agencyId, role, validUntil: null },
        clock.now(),
      ),
    );
    return { ...made, username, password };
  };

  return {
    admin,
    agencyId,
    asSystem,
    addPerson,
    clock,
    connection: testDatabase.as,
    database,
    failures,
    findSession,
    parts,
    server,
    vault,
    writeAudit,
    browser: (address?: string) => new Browser(server, address),
    close: async () => {
      await server.close();
      await Promise.all([kysely.destroy(), system.destroy(), admin.end()]);
      await testDatabase.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export const systemAct = (at: Date): Act => ({
  actor: systemActor,
  purpose: 'system',
  operation: 'test.set-up',
  audit: 'quiet',
  at,
  requestId: crypto.randomUUID(),
  about: { fileId: null, details: null },
});
