import type { Random } from '@tutela/kernel';
import type { Vault } from '../vault/vault.ts';
import type { SingleSignOn } from './oidc/providers.ts';
import type { SessionLimits } from './session/session-rules.ts';

/** All that sign-in needs of the node. The time comes with each act. */
export interface AuthParts {
  readonly random: Random;
  readonly vault: Vault;
  /** `__Host-tutela-<nodeId>`: several nodes on one host must not collide. */
  readonly cookieName: string;
  readonly node: {
    readonly nodeId: string;
    readonly name: string;
    readonly demo: boolean;
    readonly mostUploadMegabytes: number;
  };
  readonly sessionLimits: SessionLimits;
  /** Keys the hashes of usernames and addresses in the counts of attempts (32 bytes). */
  readonly limitSecret: Uint8Array;
  readonly singleSignOn: SingleSignOn;
}
