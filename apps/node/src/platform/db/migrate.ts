import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '@tutela/kernel';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { DB } from './tables.generated.ts';

/** Brings the database to the newest schema, as its owner, forward only. Refuses one of a newer version. */
export async function migrate(owner: Kysely<DB>, folder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: 'migration',
  });
  await refuseNewerSchema(owner, Object.keys(migrations));
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((each) => each.status === 'Error')?.migrationName ?? 'unknown';
    throw new Error(`migration ${failed} failed; nothing of it was kept`, { cause: error });
  }
  return (results ?? []).map((each) => each.migrationName);
}

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const entries = names.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(path.join(folder, name), 'utf8');
    return [name.slice(0, -4), { up: async (db) => void (await sql.raw(text).execute(db)) }];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function refuseNewerSchema(owner: Kysely<DB>, known: readonly string[]): Promise<void> {
  const table = await sql<{
    found: string | null;
  }>`select to_regclass('migration.kysely_migration')::text as found`.execute(owner);
  if (table.rows[0]?.found == null) return;
  const done = await sql<{ name: string }>`select name from migration.kysely_migration`.execute(owner);
  const unknown = done.rows.map((row) => row.name).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Refusal(
    'db.folder_newer',
    `This database was last used by a newer version of Tutela (it has ${unknown.join(', ')}). Start that version, or restore a backup made by this one. Nothing was changed.`,
  );
}
