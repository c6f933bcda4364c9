import type { RolePasswords } from './access/role-passwords.ts';
import { type Cluster, type ConnectionFacts, databaseName, loginOf } from './cluster.ts';
import type { ClusterRecord } from './cluster-record.ts';
import { watchFreeSpace } from './free-space.ts';
import type { HealthWatch } from './watch-health.ts';

interface ClusterParts {
  readonly record: ClusterRecord;
  readonly admin: ConnectionFacts;
  readonly passwords: RolePasswords;
  readonly adopted: boolean;
  readonly joined: boolean;
  /** The folder whose disk is watched. */
  readonly storage: string;
  readonly health: HealthWatch;
  readonly losses: Losses;
  /** Ends what this process runs beside the health watch. */
  readonly end: () => Promise<void>;
}

/** Puts the parts of an opened cluster together. */
export function assembleCluster(parts: ClusterParts): Cluster {
  const { record, admin, passwords, health, losses } = parts;
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    losses.close();
    await health.stop();
    await parts.end();
  };
  return {
    kind: record.kind,
    version: record.version,
    systemIdentifier: record.systemIdentifier,
    adopted: parts.adopted,
    joined: parts.joined,
    admin,
    as: (role) => ({ ...admin, user: loginOf(role), password: passwords[role], database: databaseName }),
    readOnly: () => health.readOnly(),
    freeSpace: watchFreeSpace(parts.storage),
    onLost: (listener) => losses.listen(listener),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Tells once that the server is gone for good; a listener that comes late is told at once. */
export interface Losses {
  tell(reason: string): void;
  listen(listener: (reason: string) => void): () => void;
  /** From now on nothing is told: we are stopping ourselves. */
  close(): void;
}

export function makeLosses(): Losses {
  const listeners = new Set<(reason: string) => void>();
  let lost: string | undefined;
  let closed = false;
  return {
    tell(reason) {
      if (closed || lost !== undefined) return;
      lost = reason;
      for (const listener of listeners) listener(reason);
    },
    listen(listener) {
      if (lost === undefined) listeners.add(listener);
      else listener(lost);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
    },
  };
}
