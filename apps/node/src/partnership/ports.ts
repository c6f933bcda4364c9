import type { Clock, Random } from '@tutela/kernel';
import type { Vault } from '../platform/vault/vault.ts';
import type { StudySources } from './case-study/study-ports.ts';

/** What the registry of the alliance needs of the node. */
export interface PartnershipPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly vault: Vault;
  readonly mostUploadMegabytes: number;
  readonly studySources: StudySources;
}
