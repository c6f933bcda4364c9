import type { Clock } from '@tutela/kernel';
import { type CompiledQuery, type Kysely, sql } from 'kysely';
import type { Act } from './act.ts';
import { reserveConnection } from './reserve.ts';
import type { DB } from './tables.generated.ts';
import { asTx, type Tx, type Word } from './tx.ts';

/** The INSERT of an act's audit row. Not a promise: it is sent before the commit, with nothing in between. */
export type WriteAudit = (act: Act, outcome: AuditOutcome) => CompiledQuery;

export interface AuditOutcome {
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly code: string | null;
}

/** The only door to the database. */
export interface Database {
  /**
   * Runs `work` in one transaction as the act's actor; its audit row is written in the same transaction.
   * When `work` throws, everything is rolled back and the caller records the refusal with `recordOutcome`.
   */
  actingAs<W extends Word, T>(act: Act, word: W, work: (tx: Tx<W>) => Promise<T>): Promise<T>;
  /** Records what became of an act whose own transaction was rolled back, or that needed none. */
  recordOutcome(act: Act, outcome: AuditOutcome): Promise<void>;
}

export function openDatabase(kysely: Kysely<DB>, clock: Clock, writeAudit: WriteAudit): Database {
  /**
   * What belongs together is sent together: the beginning with the first statement, the audit row with the
   * commit. A commit behind a statement that failed rolls back, so nothing is kept without its audit row.
   */
  const inTransaction = <T>(act: Act, work: Work<T>, audit: AuditOutcome | null): Promise<T> =>
    reserveConnection(kysely, async (connection) => {
      try {
        const begun = sql.raw(beginAs(act, clock.now())).execute(connection);
        const [, result] = await Promise.all([begun, work(connection)]);
        const audited = audit === null ? null : connection.executeQuery(writeAudit(act, audit));
        await Promise.all([audited, sql`commit`.execute(connection)]);
        return result;
      } catch (error) {
        await rollBack(connection);
        throw error;
      }
    });
  return {
    actingAs: (act, _word, work) =>
      inTransaction(act, (connection) => work(asTx(connection)), act.audit === 'quiet' ? null : done),
    recordOutcome: (act, outcome) => inTransaction(act, async () => undefined, outcome),
  };
}

type Work<T> = (connection: Kysely<DB>) => Promise<T>;

const done: AuditOutcome = { outcome: 'done', code: null };

/** Begins and names the actor in one message, so that no statement can run between the two. */
function beginAs(act: Act, now: Date): string {
  const { accountId, agencyId, role } = act.actor;
  const settings = {
    'app.account': accountId ?? '',
    'app.agency': agencyId === null ? '' : String(agencyId),
    'app.role': role,
    'app.purpose': act.purpose,
    'app.now': now.toISOString(),
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${quoted(value)}, true)`,
  );
  return `begin; select ${calls.join(', ')}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A broken connection cannot roll back; PostgreSQL does it then by itself. */
async function rollBack(connection: Kysely<DB>): Promise<void> {
  await sql`rollback`.execute(connection).catch(() => undefined);
}

/**
 * Carries out, as the node itself and in the same transaction, what the actor has just decided with authority
 * of their own: an erasure must reach rows that no person may read. The actor is the actor again afterwards.
 */
export async function carryOutAsNode<W extends Word, T>(
  tx: Tx<W>,
  act: Act,
  work: () => Promise<T>,
): Promise<T> {
  await sql`select set_config('app.role', 'system', true)`.execute(tx);
  const result = await work();
  await sql`select set_config('app.role', ${act.actor.role}, true)`.execute(tx);
  return result;
}
