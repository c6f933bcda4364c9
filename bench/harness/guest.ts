import type { Role } from '@tutela/domain';
import { randomId, systemClock, systemRandom } from '@tutela/kernel';
import { openSession } from '../../apps/node/src/platform/auth/session/open-session.ts';
import { systemAct } from '../../apps/node/src/platform/db/act.ts';
import { openDatabase } from '../../apps/node/src/platform/db/acting-as.ts';
import type { Cluster } from '../../apps/node/src/platform/db/cluster/cluster.ts';
import { openCluster } from '../../apps/node/src/platform/db/cluster/open-cluster.ts';
import { openKysely, openPool } from '../../apps/node/src/platform/db/pool.ts';
import { asPlatform, type Tx } from '../../apps/node/src/platform/db/tx.ts';
import { type Keyring, openKeyring } from '../../apps/node/src/platform/vault/keyring.ts';

/** Somebody with a session at the running node; no page of sign-in was needed for it. */
export interface Person {
  readonly accountId: string;
  readonly agencyId: number;
  readonly role: Role;
  readonly cookie: { readonly name: string; readonly value: string };
}

/** Arranges people beside a running node, through a second door to its database. */
export interface Guest {
  readonly home: string;
  readonly cluster: Cluster;
  readonly keyring: Keyring;
  /** Works as the node itself. */
  asSystem<T>(work: (tx: Tx<'platform'>) => Promise<T>): Promise<T>;
  addAgency(name: string): Promise<number>;
  addPerson(agencyId: number, role: Role): Promise<Person>;
  close(): Promise<void>;
}

/** Joins the database of a node that runs in `home`. What it does is not part of what is measured. */
export async function joinNode(home: string): Promise<Guest> {
  const ports = { clock: systemClock, random: systemRandom };
  const keyring = await openKeyring(home, ports);
  const cluster = await openCluster({ home, log: () => undefined });
  const kysely = openKysely(openPool(cluster.as('app'), 2, () => undefined));
  const database = openDatabase(kysely, systemClock, () => {
    throw new TypeError('arranging is not recorded');
  });
  const asSystem = <T>(work: (tx: Tx<'platform'>) => Promise<T>): Promise<T> => {
    const act = systemAct('bench.arrange', systemClock.now(), { purpose: 'system', audit: 'quiet' });
    return database.actingAs(act, 'platform', work);
  };
  const hour = 3_600_000;
  const sessionLimits = { idle: { office: hour, field: hour }, absolute: 12 * hour };
  return {
    home,
    cluster,
    keyring,
    asSystem,
    addAgency: (name) => asSystem((tx) => insertAgency(tx, name)),
    addPerson: (agencyId, role) =>
      asSystem(async (tx) => {
        const accountId = await insertPerson(tx, agencyId, role);
        const opening = { person: { accountId, agencyId }, kind: 'office', proof: 'passkey' } as const;
        const { token } = await openSession(
          asPlatform(tx),
          { random: systemRandom, sessionLimits },
          opening,
          systemClock.now(),
        );
        const cookie = { name: `__Host-tutela-${keyring.nodeId}`, value: token };
        return { accountId, agencyId, role, cookie };
      }),
    close: async () => {
      await kysely.destroy();
      await cluster.stop();
    },
  };
}

async function insertAgency(tx: Tx<'platform'>, name: string): Promise<number> {
  const row = await tx
    .insertInto('platform.agency')
    .values({ state: 'XX', kind: 'authority', name, created_at: systemClock.now() })
    .returning('agency_id')
    .executeTakeFirstOrThrow();
  return row.agency_id;
}

async function insertPerson(tx: Tx<'platform'>, agencyId: number, role: Role): Promise<string> {
  const accountId = randomId(systemRandom);
  const person = { account_id: accountId, agency_id: agencyId };
  const at = systemClock.now();
  const name = `Bench ${role} ${accountId.slice(0, 4)}`;
  await tx
    .insertInto('platform.account')
    .values({ ...person, name, created_at: at })
    .execute();
  await tx
    .insertInto('platform.mandate')
    .values({ ...person, mandate_id: randomId(systemRandom), role, valid_from: at, granted_by: accountId })
    .execute();
  return accountId;
}
