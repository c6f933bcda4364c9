import type { Insertable, Selectable } from 'kysely';
import type { DB } from './tables.generated.ts';

/** A row of a table as it is read. */
export type Row<Table extends keyof DB> = Selectable<DB[Table]>;

/** A row of a table as it is written. */
export type NewRow<Table extends keyof DB> = Insertable<DB[Table]>;
