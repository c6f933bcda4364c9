import { fileURLToPath } from 'node:url';

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Where the migrated database is. */
export interface Database {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How Node is called to write the row types of a migrated database, or to compare them (`--verify`). */
export function tableArguments({ host, port, user, password, database }: Database): string[] {
  const url = `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  return [
    at('node_modules/kysely-codegen/dist/cli/bin.js'),
    ...['--dialect', 'postgres', '--date-parser', 'string', '--default-schema', 'nothing'],
    ...['--include-pattern', '{platform,protection,partnership}.*'],
    ...['--out-file', at('apps/node/src/platform/db/tables.generated.ts')],
    ...['--url', url],
  ];
}
