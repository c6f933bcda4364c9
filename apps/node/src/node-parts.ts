import type { Clock, Random } from '@tutela/kernel';
import type { Config } from './config.ts';
import type { ConnectionFacts } from './platform/db/cluster/cluster.ts';
import type { QueueLength } from './platform/jobs/queue.store.ts';
import type { Log } from './platform/log/log.ts';
import type { Keyring } from './platform/vault/keyring.ts';

/** What a node is put together from: everything of the world it touches. */
export interface NodeParts {
  readonly config: Config;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly database: {
    as(role: 'owner' | 'app' | 'worker'): ConnectionFacts;
    intakeAllowed(): Promise<boolean>;
    freeRatio(): Promise<number>;
  };
  /** How much work waits; only the worker may look. */
  readonly queue: () => Promise<QueueLength>;
  /** The built web application. */
  readonly webFolder: string;
}
