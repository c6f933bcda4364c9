import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { type ClusterRole, clusterRoles } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import { writeWholeFile } from '../server/write-whole-file.ts';

/** The password of each login, kept in `keys/database.json` (0600), outside the database folder. */
export type RolePasswords = Readonly<Record<ClusterRole | 'admin', string>>;

const names = ['admin', ...clusterRoles] as const;

/** Reads the passwords. Nothing when there is no such file; refuses a damaged one. */
export async function findPasswords(folders: HomeFolders): Promise<RolePasswords | undefined> {
  const text = await readFile(folders.passwords, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parse(folders, text);
}

/** Reads the passwords, or makes and keeps new random ones. */
export async function ensurePasswords(folders: HomeFolders): Promise<RolePasswords> {
  const found = await findPasswords(folders);
  if (found !== undefined) return found;
  const fresh = { admin: secret(), owner: secret(), app: secret(), worker: secret(), auditor: secret() };
  await mkdir(dirname(folders.passwords), { recursive: true, mode: 0o700 });
  await writeWholeFile(folders.passwords, `${JSON.stringify(fresh, undefined, 2)}\n`);
  return fresh;
}

const secret = (): string => randomBytes(32).toString('base64url');

function parse(folders: HomeFolders, text: string): RolePasswords {
  try {
    const value: unknown = JSON.parse(text);
    if (isPasswords(value)) return value;
  } catch {
    // The error of JSON.parse quotes the text, so it is not kept.
  }
  throw damaged(folders);
}

function isPasswords(value: unknown): value is RolePasswords {
  if (typeof value !== 'object' || value === null) return false;
  const held = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => typeof held.get(name) === 'string');
}

function damaged(folders: HomeFolders): Refusal {
  return new Refusal(
    'db.start_failed',
    `The password file ${folders.passwords} is damaged. Put it back from your copy of the keys, or move it away: ` +
      'Tutela then makes new passwords.',
    { file: folders.passwords },
  );
}
