import type { Clock } from '@tutela/kernel';
import { systemAct } from '../../db/act.ts';
import type { Database } from '../../db/acting-as.ts';
import { appliedMigrations } from './applied-migrations.store.ts';

/** Why a node is not ready, as codes. */
export type NotReady = 'database_unreachable' | 'schema_behind' | 'schema_newer' | 'space_low' | 'keys_wrong';

export interface ReadinessParts {
  /** Opened as the app role. */
  readonly database: Database;
  readonly clock: Clock;
  /** The names of the migrations this program brings. */
  readonly migrations: readonly string[];
  /** Whether the disk has room for new registrations. */
  readonly hasSpace: () => Promise<boolean>;
  /** Whether the node's keys are those the database was written with. */
  readonly keysMatch: () => Promise<boolean>;
}

const patience = 2_000;

/** Asks all at once, and waits two seconds at most: a check that does not answer has failed. */
export async function findWhatIsMissing(parts: ReadinessParts): Promise<readonly NotReady[]> {
  const found = await Promise.all([
    inTime(schemaProblem(parts), 'database_unreachable'),
    inTime(problemUnless(parts.hasSpace(), 'space_low'), 'space_low'),
    inTime(problemUnless(parts.keysMatch(), 'keys_wrong'), 'keys_wrong'),
  ]);
  // Without a database nobody can tell about the keys that are compared with it.
  return found[0] === 'database_unreachable'
    ? ['database_unreachable']
    : found.filter((each) => each !== null);
}

async function schemaProblem({ database, clock, migrations }: ReadinessParts): Promise<NotReady | null> {
  const act = systemAct('platform.ready', clock.now(), { purpose: 'system', audit: 'quiet' });
  const applied = await database.actingAs(act, 'platform', appliedMigrations);
  if (applied.some((name) => !migrations.includes(name))) return 'schema_newer';
  return applied.length < migrations.length ? 'schema_behind' : null;
}

async function problemUnless(fine: Promise<boolean>, problem: NotReady): Promise<NotReady | null> {
  return (await fine) ? null : problem;
}

async function inTime(check: Promise<NotReady | null>, otherwise: NotReady): Promise<NotReady | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<NotReady>((resolve) => {
    timer = setTimeout(resolve, patience, otherwise);
  });
  try {
    return await Promise.race([check.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}
