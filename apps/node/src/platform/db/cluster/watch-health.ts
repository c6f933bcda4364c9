import type pg from 'pg';
import { connect } from './access/with-client.ts';
import type { ClusterLog, ConnectionFacts } from './cluster.ts';

/** One connection that looks after the server while it is open. */
export interface HealthWatch {
  /** Whether a damaged page was found. It stays true. */
  readOnly(): boolean;
  stop(): Promise<void>;
}

interface WatchOptions {
  readonly admin: ConnectionFacts;
  readonly log: ClusterLog;
  /** Called at each look, every few seconds. */
  readonly onLook?: () => Promise<void>;
  /** Called when the connection ended unasked; without it the watch connects again. */
  readonly onEnd?: () => void;
}

const pause = 2_000;

/** Connects and looks at once, then every two seconds. Rejects when the first look fails. */
export async function watchHealth(options: WatchOptions): Promise<HealthWatch> {
  const state = { damaged: false, stopped: false };
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const reconnect = async () => {
    const fresh = await connect(options.admin);
    client = fresh;
    fresh.once('end', () => {
      client = undefined;
      if (!state.stopped) options.onEnd?.();
    });
    return fresh;
  };
  const look = async () => {
    await options.onLook?.();
    const failures = await countDamage(client ?? (await reconnect()));
    if (failures === 0 || state.damaged) return;
    state.damaged = true;
    options.log('db.checksum_failed', { failures });
  };
  let looking = look();
  await looking;
  const again = () => {
    timer = setTimeout(() => {
      // A server that is away at this moment is looked at again later.
      looking = look().catch(() => undefined);
      void looking.then(() => (state.stopped ? undefined : again()));
    }, pause).unref();
  };
  again();
  return {
    readOnly: () => state.damaged,
    async stop() {
      state.stopped = true;
      clearTimeout(timer);
      await looking.catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}

/** PostgreSQL counts each page that it read and whose checksum was wrong, in whatever session. */
async function countDamage(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ failures: string }>(
    'select coalesce(sum(checksum_failures), 0) as failures from pg_stat_database',
  );
  return Number(rows[0]?.failures ?? 0);
}
