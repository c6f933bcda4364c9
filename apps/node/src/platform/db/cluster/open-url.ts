import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import type pg from 'pg';
import { explainConnection } from './access/explain-connection.ts';
import { readUrl } from './access/read-url.ts';
import { ensurePasswords } from './access/role-passwords.ts';
import { codeOf, connect } from './access/with-client.ts';
import { assembleCluster, makeLosses } from './assemble-cluster.ts';
import { oldestVersion } from './binaries/binaries.ts';
import { listUnsafeSettings, requireDurable } from './checks/durable-settings.ts';
import type { Cluster, ConnectionFacts, OpenOptions } from './cluster.ts';
import { type ClusterRecord, currentLayout, writeRecord } from './cluster-record.ts';
import { ensureRoles } from './ensure-roles.ts';
import type { HomeFolders } from './home-folders.ts';
import { watchHealth } from './watch-health.ts';

/**
 * Opens a server that somebody else runs. `record` is what cluster.json says, if this home knows it already: the
 * address must then lead to the same server. Refuses with `db.unreachable`, `db.version_too_old`,
 * `db.settings_unsafe` or `platform.configuration_invalid`; no message holds the password.
 */
export async function openUrl(
  options: OpenOptions,
  folders: HomeFolders,
  record: ClusterRecord | undefined,
): Promise<Cluster> {
  if (options.databaseUrl === undefined) throw urlMissing(record?.binaries ?? 'a server');
  const admin = readUrl(options.databaseUrl);
  const seen = await examine(admin);
  if (record !== undefined && record.systemIdentifier !== seen.systemIdentifier)
    throw anotherServer(record, admin);
  const passwords = await ensurePasswords(folders);
  const { log } = options;
  if (options.inspectOnly !== true) await ensureRoles({ admin, passwords, log, own: false });
  const opened: ClusterRecord = {
    layout: currentLayout,
    kind: 'url',
    binaries: `${admin.host}:${admin.port}`,
    ...seen,
  };
  if (options.inspectOnly !== true) await writeRecord(folders, opened);
  const health = await watchHealth({ admin, log });
  return assembleCluster({
    ...{ record: opened, admin, passwords, adopted: false, joined: false, storage: folders.home, health },
    losses: makeLosses(),
    end: async () => undefined,
  });
}

async function examine(
  admin: ConnectionFacts,
): Promise<Pick<ClusterRecord, 'version' | 'systemIdentifier' | 'forTests'>> {
  const client = await connectPatiently(admin);
  try {
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < oldestVersion) throw tooOld(version);
    requireDurable(await listUnsafeSettings(client, false));
    return { version, systemIdentifier: await identifierOf(client), forTests: false };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A server that is just starting is given half a minute. */
async function connectPatiently(admin: ConnectionFacts): Promise<pg.Client> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await connect(admin);
    } catch (error) {
      if (codeOf(error) !== '57P03' || tries === 30) throw explainConnection(error, admin);
      await sleep(1_000);
    }
  }
}

/** Some hosted servers do not let their customers ask; then servers cannot be told apart. */
async function identifierOf(client: pg.Client): Promise<string> {
  const asked = client.query<{ id: string }>('select system_identifier::text as id from pg_control_system()');
  return asked.then(
    ({ rows }) => rows[0]?.id ?? '',
    () => '',
  );
}

function urlMissing(server: string): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `This home keeps its data on the PostgreSQL server ${server}. Set DATABASE_URL to it, with its user and password.`,
    { setting: 'DATABASE_URL' },
  );
}

function anotherServer(record: ClusterRecord, admin: ConnectionFacts): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `DATABASE_URL leads to ${admin.host}:${admin.port}, which is not the server that holds this home's data (first ` +
      `seen at ${record.binaries}). Set it back. If the server was restored elsewhere, move database/cluster.json away.`,
    { setting: 'DATABASE_URL' },
  );
}

function tooOld(version: number): Refusal {
  return new Refusal(
    'db.version_too_old',
    `The server of DATABASE_URL is PostgreSQL ${version}; Tutela needs ${oldestVersion} or newer. Upgrade the server, ` +
      'or leave DATABASE_URL out to let Tutela run its own.',
    { version, oldest: oldestVersion },
  );
}
