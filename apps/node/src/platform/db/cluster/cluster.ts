import type { ConnectionOptions } from 'node:tls';

/** Where PostgreSQL comes from: the machine's own, the npm binaries, or a server that somebody else runs. */
export type ClusterKind = 'system' | 'npm' | 'url';

/** The four logins of a node. Only the owner owns anything; none is a superuser or passes row security by. */
export const clusterRoles = ['owner', 'app', 'worker', 'auditor'] as const;
export type ClusterRole = (typeof clusterRoles)[number];

/** The login of a role, such as `tutela_app`. */
export const loginOf = (role: ClusterRole): string => `tutela_${role}`;

/** The one database of a node. */
export const databaseName = 'tutela';

/** Everything a connection needs: `new pg.Pool(facts)`. `host` is a folder when the server listens on a socket. */
export interface ConnectionFacts {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: boolean | ConnectionOptions;
}

/** Told about what an operator should know: event names and plain facts, never personal data. */
export type ClusterLog = (event: string, facts?: Record<string, string | number | boolean>) => void;

/** Room left on the disk of the database: bytes, and their share of the whole (0 to 1). */
export interface FreeSpace {
  readonly freeRatio: number;
  readonly freeBytes: number;
}

/** An open cluster. Processes that share a home share one PostgreSQL; the first of them supervises it. */
export interface Cluster {
  readonly kind: ClusterKind;
  /** The major version of the server. */
  readonly version: number;
  readonly systemIdentifier: string;
  /** A server that its supervisor had left behind was taken over instead of a new one being started. */
  readonly adopted: boolean;
  /** Another process supervises the server; this one is a guest and `stop` leaves the server running. */
  readonly joined: boolean;
  /** The superuser of our own server, or the login of DATABASE_URL. */
  readonly admin: ConnectionFacts;
  /** The connection of one role to the node's database. */
  as(role: ClusterRole): ConnectionFacts;
  /** True once PostgreSQL has found a page whose checksum is wrong: write nothing more, call for help. */
  readOnly(): boolean;
  freeSpace(): Promise<FreeSpace>;
  /** Calls back once when the server is gone for good here: open the cluster again. Returns the way to unsubscribe. */
  onLost(listener: (reason: string) => void): () => void;
  /** Stops what this process runs. May be called more than once. */
  stop(): Promise<void>;
}

export interface OpenOptions {
  /** The node's home folder. */
  readonly home: string;
  /** Used for a new cluster only; an existing one is reopened by what its cluster.json names. */
  readonly databaseUrl?: string;
  readonly log: ClusterLog;
  /** Which PostgreSQL makes a new cluster; without it the machine's own is tried first, then npm's. */
  readonly prefer?: 'system' | 'npm';
  /** Looks only: nothing is made, no role is mended. For `tutela doctor`. */
  readonly inspectOnly?: boolean;
  /** A throw-away cluster without durability, for test runs. No command line or variable leads here. */
  readonly forTests?: boolean;
}
