import type { Kysely } from 'kysely';
import type { DB } from './tables.generated.ts';

/** A word of the architecture that has a schema of its own. */
export type Word = 'platform' | 'protection' | 'partnership';

/** The tables a module may name: its own, and the platform's directory of people. */
type TablesOf<W extends Word> = {
  [Table in keyof DB as Table extends `${W}.${string}` | `platform.${string}` ? Table : never]: DB[Table];
};

declare const inTransaction: unique symbol;

/**
 * A transaction that acts as somebody. Made in `acting-as.ts` alone, so that querying without an actor, or
 * naming another module's table, does not compile.
 */
export type Tx<W extends Word> = Kysely<TablesOf<W>> & { readonly [inTransaction]: W };

export function asTx<W extends Word>(connection: Kysely<DB>): Tx<W> {
  return connection as unknown as Tx<W>;
}

/** The same transaction, seen as the platform sees it: every module may name the platform's tables. */
export function asPlatform<W extends Word>(tx: Tx<W>): Tx<'platform'> {
  return tx as unknown as Tx<'platform'>;
}

/** The same transaction, seen as protection sees it: for the composition root, which joins words that ask each other. */
export function asProtection<W extends Word>(tx: Tx<W>): Tx<'protection'> {
  return tx as unknown as Tx<'protection'>;
}
