import type { Clock } from '@tutela/kernel';
import type { Database } from '../db/acting-as.ts';
import type { FindSession } from './identify.ts';
import type { ServedPage } from './pages.ts';
import type { ServedRoute } from './serve.ts';

/** All that the server needs of the node. */
export interface ServerParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly findSession: FindSession;
  readonly routes: readonly ServedRoute[];
  /** For everybody, rendered here. */
  readonly pages?: readonly ServedPage[];
  /** Keys the idempotency hashes. */
  readonly requestSecret: Uint8Array;
  readonly cookieName: string;
  /** The address that people type, when it is not this machine's own. */
  readonly publicOrigin?: string;
  /** The built web application; a folder without `index.html` serves the API alone. */
  readonly webFolder: string;
  /** Of 1024 × 1024 bytes. */
  readonly mostUploadMegabytes: number;
  readonly log: ServerLog;
}

/** What the server tells the log: coded facts only. */
export interface ServerLog {
  request(line: {
    requestId: string;
    route: string;
    method: string;
    status: number;
    milliseconds: number;
  }): void;
  failure(requestId: string, code: string, error: unknown): void;
}
