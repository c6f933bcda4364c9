import { stat } from 'node:fs/promises';
import { Refusal } from '@tutela/kernel';
import type { ClusterLog } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import { runProgram } from './run-program.ts';
import type { FileOwner } from './write-whole-file.ts';

const accountName = 'postgres';

/**
 * The account that PostgreSQL runs as. Nothing for an ordinary user: it is ourselves. As root, which PostgreSQL
 * refuses, it is the owner of existing data, else `postgres`, made with a notice when the machine has none.
 */
export async function serverUser(folders: HomeFolders, log: ClusterLog): Promise<FileOwner | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(folders.data).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await findAccount(accountName)) ?? (await makeAccount(log));
}

/** The numbers of an account of this machine, or nothing. */
async function findAccount(name: string): Promise<FileOwner | undefined> {
  const [user, group] = await Promise.all([runProgram('id', ['-u', name]), runProgram('id', ['-g', name])]);
  if (user.code !== 0 || group.code !== 0) return undefined;
  return { uid: Number(user.output), gid: Number(group.output) };
}

async function makeAccount(log: ClusterLog): Promise<FileOwner> {
  const shadow = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName];
  const made = await runProgram('useradd', ['--user-group', ...shadow]);
  // Small images have busybox in place of the shadow tools.
  const failed = made.code === 0 ? made : await runProgram('adduser', ['-S', '-D', '-H', accountName]);
  const account = await findAccount(accountName);
  if (account === undefined) throw noAccount(failed.errors || made.errors);
  log('db.account_made', { account: accountName });
  return account;
}

function noAccount(reason: string): Refusal {
  return new Refusal(
    'db.start_failed',
    `PostgreSQL does not run as root, and the account "${accountName}" could not be made (${reason.trim()}). ` +
      `Make it by hand (useradd --system ${accountName}), or start Tutela as an ordinary user.`,
    { account: accountName },
  );
}
