import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type pg from 'pg';
import type { Binaries } from '../binaries/binaries.ts';
import type { HomeFolders } from '../home-folders.ts';
import { runProgram } from '../server/run-program.ts';
import type { FileOwner } from '../server/write-whole-file.ts';

/** A setting without which acknowledged data can be lost, its value now, and where that comes from. */
interface UnsafeSetting {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

const safeValues: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
  wal_level: ['replica', 'logical'],
  archive_mode: ['on', 'always'],
};

/** How a foreign server archives is its administrator's business; the rest counts everywhere. */
const ownOnly = new Set(['archive_mode', 'wal_level']);

/** Asks a running server. `own` is false for a server by DATABASE_URL. */
export async function listUnsafeSettings(client: pg.Client, own: boolean): Promise<UnsafeSetting[]> {
  const names = Object.keys(safeValues).filter((name) => own || !ownOnly.has(name));
  const { rows } = await client.query<{ name: string; value: string; source: string }>(
    `select name, setting as value, coalesce(sourcefile || ' line ' || sourceline, source) as source
       from pg_settings where name = any($1)`,
    [names],
  );
  const perRole = await client.query<{ source: string }>(
    `select coalesce('role ' || r.rolname, 'database ' || d.datname, 'all') as source
       from pg_db_role_setting s left join pg_roles r on r.oid = s.setrole left join pg_database d on d.oid = s.setdatabase
      where 'synchronous_commit=off' = any(s.setconfig)`,
  );
  const overridden = perRole.rows.map(({ source }) => ({ name: 'synchronous_commit', value: 'off', source }));
  return [...rows.filter(isUnsafe), ...overridden];
}

/**
 * Asks the programs what a server would run with, before it is started: not even its recovery after a crash
 * shall run without flushing.
 */
export async function requireDurableFiles(
  folders: HomeFolders,
  binaries: Binaries,
  user: FileOwner | undefined,
): Promise<void> {
  const program = join(binaries.folder, 'postgres');
  const asked = Object.keys(safeValues).map(async (name) => {
    const result = await runProgram(program, ['-D', folders.data, '-C', name], { user });
    return { name, value: result.output.trim(), source: `the settings files in ${folders.data}` };
  });
  // A value that cannot be asked for here is left to the start itself, which says what is wrong.
  const found = (await Promise.all(asked)).filter(({ value }) => value !== '');
  requireDurable(found.filter(isUnsafe));
}

/** Refuses (`db.settings_unsafe`) when there is any. */
export function requireDurable(unsafe: readonly UnsafeSetting[]): void {
  if (unsafe.length > 0) throw new Refusal('db.settings_unsafe', durableSentence(unsafe), detailsOf(unsafe));
}

/** Names the settings, where they are made and the remedy. */
export function durableSentence(unsafe: readonly UnsafeSetting[]): string {
  const named = unsafe.map(({ name, value, source }) => `${name} is ${value} (${source})`).join('; ');
  const reset = [...new Set(unsafe.map(({ name }) => `ALTER SYSTEM RESET ${name}`))].join('; ');
  return (
    `PostgreSQL could lose acknowledged data: ${named}. Remove that line or run as its administrator: ${reset}; ` +
    'then restart the server.'
  );
}

function detailsOf(unsafe: readonly UnsafeSetting[]): { settings: string[] } {
  return { settings: unsafe.map(({ name }) => name) };
}

function isUnsafe({ name, value }: UnsafeSetting): boolean {
  return safeValues[name]?.includes(value) === false;
}
