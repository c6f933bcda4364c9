import { existsSync } from 'node:fs';
import { type Clock, Refusal, systemClock } from '@tutela/kernel';
import { withClient } from './access/with-client.ts';
import type { Cluster } from './cluster.ts';
import { type ClusterRecord, findRecord, hasCluster } from './cluster-record.ts';
import {
  examineClock,
  examineData,
  examinePasswords,
  examineSpace,
  examineStorage,
} from './doctor/folder-items.ts';
import { type DoctorItem, doubtful, failed, fine, type Subject, sentenceOf } from './doctor/item.ts';
import { examineBinaries, examineLock, examinePidFile, examineSocket } from './doctor/process-items.ts';
import {
  examineArchive,
  examineChecksums,
  examineDatabase,
  examineDoors,
  examineDurability,
  examineRoles,
} from './doctor/server-items.ts';
import { type HomeFolders, homeFolders } from './home-folders.ts';
import { openCluster } from './open-cluster.ts';

export type { DoctorItem } from './doctor/item.ts';

/**
 * Looks at everything that the database of a home needs and explains what is wrong. A running node is joined as
 * a guest; where none runs the server is started for the time of looking. Changes no role, right or setting. Never rejects for what
 * it finds.
 */
export async function runDoctor(
  home: string,
  databaseUrl?: string,
  clock: Clock = systemClock,
): Promise<DoctorItem[]> {
  const folders = homeFolders(home);
  const subject: Subject = ['record', 'The node knows which PostgreSQL opens its data'];
  if (!hasCluster(home)) {
    const remedy = 'Run `tutela init` or `npm start`.';
    const space = existsSync(folders.home) ? [await examineSpace(folders.home)] : [];
    return [
      doubtful(subject, `There is no database in ${folders.home} yet.`, remedy),
      await examineStorage(folders),
      ...space,
    ];
  }
  const record = await findRecord(folders).catch(sentenceOf);
  if (typeof record === 'string') return [failed(subject, record, 'Put database/cluster.json right first.')];
  const known =
    record === undefined
      ? doubtful(subject, 'cluster.json is missing.', 'The next start makes it again.')
      : fine(subject, `It is PostgreSQL ${record.version} (${record.kind}).`);
  const before = record?.kind === 'url' ? [] : await examineFolder(folders, record, clock);
  const rest = [await examinePasswords(folders), await examineSpace(folders.home)];
  return [known, ...before, ...rest, ...(await examineOpened(folders, databaseUrl))];
}

async function examineFolder(
  folders: HomeFolders,
  record: ClusterRecord | undefined,
  clock: Clock,
): Promise<DoctorItem[]> {
  return [
    ...(record === undefined ? [] : await examineBinaries(folders, record)),
    ...(record === undefined ? [] : [await examineData(folders, record)]),
    await examineStorage(folders),
    examineLock(folders),
    await examinePidFile(folders),
    await examineClock(folders, clock.now()),
  ];
}

async function examineOpened(folders: HomeFolders, databaseUrl: string | undefined): Promise<DoctorItem[]> {
  const subject: Subject = ['server', 'The database opens'];
  try {
    const cluster = await openCluster({
      home: folders.home,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      log: () => undefined,
      inspectOnly: true,
    });
    try {
      const how = cluster.joined ? 'It is running.' : 'It was started for this check and stopped again.';
      return [fine(subject, how), ...(await examineServer(cluster, folders))];
    } finally {
      await cluster.stop();
    }
  } catch (error) {
    const unsafe = error instanceof Refusal && error.code === 'db.settings_unsafe';
    const remedy = 'Mend what the sentence says; then run this again for the rest of the checks.';
    const durable: Subject = ['durable-settings', 'Acknowledged data are kept'];
    return [failed(unsafe ? durable : subject, sentenceOf(error), remedy)];
  }
}

async function examineServer(cluster: Cluster, folders: HomeFolders): Promise<DoctorItem[]> {
  const own = cluster.kind !== 'url';
  return withClient(cluster.admin, async (client) => [
    await examineDurability(client, cluster),
    await examineRoles(client),
    await examineDatabase(client),
    await examineChecksums(client, own),
    ...(own ? await examineDoors(client) : []),
    ...(own ? [await examineSocket(cluster.admin.host), await examineArchive(client, folders)] : []),
  ]);
}
