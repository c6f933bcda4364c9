import type { Clock, Random } from '@tutela/kernel';
import type { Config } from '../config.ts';
import type { Database } from '../platform/db/acting-as.ts';
import type { openPool } from '../platform/db/pool.ts';
import type { Log } from '../platform/log/log.ts';
import type { Keyring } from '../platform/vault/keyring.ts';
import type { Restored } from './backup/restored.ts';
import type { KeptCluster } from './keep-cluster.ts';

/** What opening a node needs of the world. */
export interface OpenParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** The clock is right although the node has worked at a later time. */
  readonly acceptClock?: boolean;
}

/** A node whose database and keys are open. It answers nobody yet. */
export interface OpenNode extends OpenParts {
  readonly cluster: KeptCluster;
  readonly keyring: Keyring;
  readonly worker: Worker;
  /** The database as the app role, for what the command line does with accounts. */
  readonly appDatabase: Database;
  /** What had to be done again, when this is the first opening after a restore. */
  readonly restored?: Restored;
  close(): Promise<void>;
}

/** The database as the worker role: jobs, seals, and what the command line does as the node itself. */
export interface Worker {
  readonly pool: ReturnType<typeof openPool>;
  readonly database: Database;
}
