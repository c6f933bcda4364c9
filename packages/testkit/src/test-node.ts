import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { agencyKinds } from '@tutela/contract';
import type { Role } from '@tutela/domain';
import { randomId, systemRandom } from '@tutela/kernel';
import { type NodeApp, openApp } from '../../../apps/node/src/app.ts';
import type { Config } from '../../../apps/node/src/config.ts';
import { openSession } from '../../../apps/node/src/platform/auth/session/open-session.ts';
import { systemAct } from '../../../apps/node/src/platform/db/act.ts';
import { asPlatform, type Tx } from '../../../apps/node/src/platform/db/tx.ts';
import { type LocalCall, localCaller } from '../../../apps/node/src/platform/http/local-call.ts';
import { createLog } from '../../../apps/node/src/platform/log/log.ts';
import { createKeyring } from '../../../apps/node/src/platform/vault/keyring.ts';
import { type MovingClock, movingClock } from './moving-clock.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

type AgencyKind = (typeof agencyKinds)[number];

/** A person of the test world with a session of their own. */
export interface TestPerson {
  readonly accountId: string;
  readonly agencyId: number;
  readonly role: Role;
  readonly token: string;
  readonly call: LocalCall;
}

/** A whole node for one test file: its own database, keys and clock; real PostgreSQL, no network. */
export interface TestNode {
  readonly app: NodeApp;
  readonly clock: MovingClock;
  readonly home: string;
  readonly database: TestDatabase;
  /** Every line the node logged. */
  readonly logged: string[];
  /** Nobody: signed out. */
  readonly public: LocalCall;
  /** An authority, unless another kind is named. */
  addAgency(name: string, kind?: AgencyKind): Promise<number>;
  addPerson(agencyId: number, role: Role): Promise<TestPerson>;
  /** The same person with a new session: one ends long before the clock is moved by a day. */
  signInAgain(person: TestPerson): Promise<TestPerson>;
  /** Runs as the node itself; for arranging and for looking, never for what a test is about. */
  asSystem<T>(work: (tx: Tx<'protection'>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const testStart = new Date('2026-06-01T09:00:00.000Z');

/** Over a copy of the template, or over the database that is given, which `close` then drops. */
export async function openTestNode(
  given: { database?: TestDatabase; settings?: Partial<Config> } = {},
): Promise<TestNode> {
  const home = await mkdtemp(path.join(tmpdir(), 'tutela-node-'));
  const database = given.database ?? (await openTestDatabase());
  const clock = movingClock(testStart);
  const random = systemRandom;
  const logged: string[] = [];
  const app = await openApp({
    config: {
      home,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'debug',
      logForm: 'json',
      metrics: 'loopback',
      retentionYears: 5,
      sessionLimits: { idle: { office: 15 * 60_000, field: 5 * 60_000 }, absolute: 12 * 60 * 60_000 },
      mostUploadMegabytes: 10,
      oidcProviders: [],
      ...given.settings,
    },
    keyring: await createKeyring(home, { clock, random }),
    clock,
    random,
    log: createLog({ level: 'debug', clock, form: 'json', write: (line) => void logged.push(line) }),
    database: {
      as: (role) => database.as(role),
      intakeAllowed: async () => true,
      freeRatio: async () => 1,
    },
    queue: async () => ({ waiting: 0, givenUp: 0 }),
    webFolder: path.join(home, 'no-web'),
  });
  const asSystem: TestNode['asSystem'] = (work) =>
    app.database.actingAs(
      systemAct('test.arrange', clock.now(), { purpose: 'system', audit: 'quiet' }),
      'protection',
      work,
    );
  const openFor = async (tx: Tx<'protection'>, person: { accountId: string; agencyId: number }) => {
    const opening = { person, kind: 'office', proof: 'passkey' } as const;
    const { token } = await openSession(asPlatform(tx), app.auth, opening, clock.now());
    return token;
  };
  const callAs = (token: string | null) => localCaller(app.server, app.auth.cookieName, token);
  return {
    app,
    clock,
    home,
    database,
    logged,
    public: callAs(null),
    asSystem,
    addAgency: (name, kind) => asSystem((tx) => insertAgency(tx, { name, kind, at: clock.now() })),
    addPerson: async (agencyId, role) => {
      const person = await asSystem(async (tx) => {
        const accountId = await insertPerson(tx, { agencyId, role, at: clock.now() });
        return { accountId, token: await openFor(tx, { accountId, agencyId }) };
      });
      return { ...person, agencyId, role, call: callAs(person.token) };
    },
    signInAgain: async (person) => {
      const token = await asSystem((tx) => openFor(tx, person));
      return { ...person, token, call: callAs(token) };
    },
    close: async () => {
      await app.close();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function insertAgency(
  tx: Tx<'protection'>,
  { name, kind = 'authority', at }: { name: string; kind: AgencyKind | undefined; at: Date },
): Promise<number> {
  const row = await tx
    .insertInto('platform.agency')
    .values({ state: 'XX', kind, name, created_at: at })
    .returning('agency_id')
    .executeTakeFirstOrThrow();
  return row.agency_id;
}

async function insertPerson(
  tx: Tx<'protection'>,
  { agencyId, role, at }: { agencyId: number; role: Role; at: Date },
): Promise<string> {
  const accountId = randomId(systemRandom);
  const person = { account_id: accountId, agency_id: agencyId };
  await tx
    .insertInto('platform.account')
    .values({ ...person, name: `Test ${role} ${accountId.slice(0, 4)}`, state: 'active', created_at: at })
    .execute();
  await tx
    .insertInto('platform.mandate')
    .values({ ...person, mandate_id: randomId(systemRandom), role, valid_from: at, granted_by: accountId })
    .execute();
  return accountId;
}
