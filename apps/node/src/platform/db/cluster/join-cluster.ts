import { findPasswords } from './access/role-passwords.ts';
import { codeOf, withClient } from './access/with-client.ts';
import { assembleCluster, makeLosses } from './assemble-cluster.ts';
import { listUnsafeSettings, requireDurable } from './checks/durable-settings.ts';
import type { Cluster, ConnectionFacts, OpenOptions } from './cluster.ts';
import { findRecord } from './cluster-record.ts';
import { isUnsupervised } from './guard/folder-lock.ts';
import { findPostmaster } from './guard/postmaster-file.ts';
import type { HomeFolders } from './home-folders.ts';
import { requireSamePurpose } from './server/own-record.ts';
import { watchHealth } from './watch-health.ts';

/**
 * Joins the server that another process supervises. Nothing while that server does not take connections yet or
 * any more; the caller then looks again. Refuses what cannot get better by waiting.
 */
export async function joinCluster(options: OpenOptions, folders: HomeFolders): Promise<Cluster | undefined> {
  const [record, passwords, server] = await Promise.all([
    findRecord(folders),
    findPasswords(folders),
    findPostmaster(folders.data),
  ]);
  if (record === undefined || passwords === undefined || server?.status !== 'ready') return undefined;
  requireSamePurpose(record, folders, options.forTests === true);
  const admin = adminFacts(server.socket, passwords.admin);
  const losses = makeLosses();
  try {
    if (options.forTests !== true) {
      requireDurable(await withClient(admin, (client) => listUnsafeSettings(client, true)));
    }
    const onEnd = () => losses.tell('The process that supervises the database has ended.');
    // A supervisor that dies together with its watchdog leaves the server running: it needs a new supervisor.
    const onLook = async () => (isUnsupervised(folders) ? onEnd() : undefined);
    const health = await watchHealth({ admin, log: options.log, onEnd, onLook });
    const parts = { record, admin, passwords, health, losses, storage: folders.database };
    return assembleCluster({ ...parts, adopted: false, joined: true, end: async () => undefined });
  } catch (error) {
    if (isAway(error)) return undefined;
    throw error;
  }
}

/** The superuser's connection over the private socket. */
export function adminFacts(socket: string, password: string): ConnectionFacts {
  return { host: socket, port: 5432, user: 'postgres', password, database: 'postgres' };
}

/** Starting, stopping, gone, or its roles are just being made. */
function isAway(error: unknown): boolean {
  return (
    /^(ENOENT|ECONNREFUSED|ECONNRESET|EPIPE|57P0|08|28)/.test(codeOf(error)) ||
    /terminated/.test(String(error))
  );
}
