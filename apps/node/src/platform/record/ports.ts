import type { ClockRules } from '@tutela/domain';
import type { Clock, Random } from '@tutela/kernel';
import type { Tx } from '../db/tx.ts';
import type { Vault } from '../vault/vault.ts';

/** What writing to a record needs of the world. */
export interface RecordPorts {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly random: Random;
  /** By what the clocks of files run, as this node set it. */
  clockRules(tx: Tx<'protection'>): Promise<ClockRules>;
}

/** Where a file's data key belongs; the vault refuses the key anywhere else. */
export const fileKeyContext = (fileId: string): string => `file ${fileId}`;

/** Where an entry's payload belongs. */
export const entryContext = (fileId: string, seq: number, type: string): string =>
  `entry ${fileId} ${seq} ${type}`;
