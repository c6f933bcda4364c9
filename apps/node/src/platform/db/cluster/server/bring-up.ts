import { Refusal } from '@tutela/kernel';
import { codeOf, withClient } from '../access/with-client.ts';
import { listUnsafeSettings, requireDurable, requireDurableFiles } from '../checks/durable-settings.ts';
import type { ConnectionFacts } from '../cluster.ts';
import { findPostmaster } from '../guard/postmaster-file.ts';
import { settleLeftover } from '../guard/settle-leftover.ts';
import { writeServerFiles } from './init-data.ts';
import { resetAdminPassword } from './reset-admin-password.ts';
import {
  adoptServer,
  type ServerProcess,
  type StartOptions,
  startServer,
  stopServer,
} from './server-process.ts';

export interface BringUpOptions extends StartOptions {
  readonly admin: ConnectionFacts;
  readonly forTests: boolean;
}

/**
 * A server of this folder that takes our connections and keeps what it acknowledges: one left behind by an
 * earlier run, or a new one. Refuses (`db.settings_unsafe`, `db.start_failed`, …) and leaves none running.
 */
export async function bringUp(options: BringUpOptions): Promise<ServerProcess> {
  const { folders, log } = options;
  const pid = await settleLeftover(folders, options.socket, log);
  if (pid !== undefined) {
    const left = adoptServer(folders, pid);
    if (await isUsable(options)) {
      log('db.server_adopted', { pid });
      return left;
    }
    log('db.orphan_stopped', { pid });
    if (!(await stopServer(left))) throw wouldNotEnd(options, pid);
  }
  return startOurs(options);
}

async function startOurs(options: BringUpOptions): Promise<ServerProcess> {
  await writeServerFiles(options.folders.data, options);
  if (!options.forTests) await requireDurableFiles(options.folders, options.binaries, options.user);
  const server = await startServer(options);
  if (await check(server, options)) return server;
  await stopServer(server);
  await resetAdminPassword(options, options.admin.password);
  const again = await startServer(options);
  if (await check(again, options)) return again;
  await stopServer(again);
  throw new Refusal('db.start_failed', 'The database does not accept the password that was just set for it.');
}

/** Whether our password is accepted. Stops the server when it is otherwise unfit. */
async function check(server: ServerProcess, options: BringUpOptions): Promise<boolean> {
  try {
    await requireFit(options);
    return true;
  } catch (error) {
    if (codeOf(error).startsWith('28')) return false;
    await stopServer(server);
    throw error;
  }
}

/** A left-over server serves us if it listens where we would, knows our password and runs durably. */
async function isUsable(options: BringUpOptions): Promise<boolean> {
  const file = await findPostmaster(options.folders.data);
  if (file?.status !== 'ready' || file.socket !== options.socket) return false;
  return requireFit(options).then(
    () => true,
    () => false,
  );
}

async function requireFit(options: BringUpOptions): Promise<void> {
  await withClient(options.admin, async (client) => {
    if (!options.forTests) requireDurable(await listUnsafeSettings(client, true));
  });
}

function wouldNotEnd(options: BringUpOptions, pid: number): Refusal {
  return new Refusal(
    'db.folder_locked',
    `An earlier PostgreSQL (process ${pid}) still holds ${options.folders.database} and does not end when asked. ` +
      'Look at that process, or restart the machine. It is not killed by force, to keep the data whole.',
    { pid },
  );
}
