/** A place with PostgreSQL's own programs. */
export interface Binaries {
  readonly kind: 'system' | 'npm';
  /** The folder that holds `postgres` and `initdb`. */
  readonly folder: string;
  /** The major version. */
  readonly version: number;
}

/** The oldest PostgreSQL that a node runs on. */
export const oldestVersion = 15;
