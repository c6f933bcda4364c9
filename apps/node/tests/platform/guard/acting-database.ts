import { openTestDatabase } from '@tutela/testkit';
import pg from 'pg';

/** The settings that `acting-as` makes for a transaction. One that is left out is not set at all. */
export interface Settings {
  readonly role?: string;
  readonly agency?: string;
  readonly account?: string;
  readonly now?: string;
}

export type Login = 'tutela_app' | 'tutela_worker' | 'tutela_auditor' | 'tutela_owner';

/** What a statement did: the rows it gave, how many it touched, or the code of PostgreSQL's refusal. */
export interface Tried {
  readonly rows: Record<string, unknown>[];
  readonly touched: number;
  readonly refused: string | null;
}

/** A database in which a test acts as anybody, with whatever settings, and nothing that it does stays. */
export async function openActingDatabase() {
  const database = await openTestDatabase();
  const admin = new pg.Client(database.as('admin'));
  await admin.connect();
  const look = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await admin.query(sql, values)).rows;

  /** One statement under a login and its settings; `after` then looks, as the superuser, at what is different. */
  const attempt = async (login: Login, settings: Settings, sql: string, after?: string): Promise<Tried> => {
    const set = Object.entries(settings).map(
      ([name, value]) => `select set_config('app.${name}', ${pg.escapeLiteral(value)}, true);`,
    );
    await admin.query(`begin; set local role ${login}; ${set.join(' ')}`);
    try {
      const { rows, rowCount } = await admin.query(sql);
      if (after === undefined) return { rows, touched: rowCount ?? 0, refused: null };
      await admin.query('reset role');
      return { rows: await look(after), touched: rowCount ?? 0, refused: null };
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      return { rows: [], touched: 0, refused: error.code ?? 'unknown' };
    } finally {
      await admin.query('rollback');
    }
  };

  return {
    look,
    attempt,
    close: async () => {
      await admin.end();
      await database.drop();
    },
  };
}

export type ActingDatabase = Awaited<ReturnType<typeof openActingDatabase>>;
