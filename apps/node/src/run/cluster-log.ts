import type { ClusterLog } from '../platform/db/cluster/cluster.ts';
import type { Log } from '../platform/log/log.ts';

/** What somebody should look at, now or on Monday. */
const warnings = new Set([
  'db.account_made',
  'db.checksum_failed',
  'db.clock_in_past',
  'db.orphan_stopped',
  'db.passwords_reset',
  'db.restart_failed',
  'db.server_died',
  'db.stop_failed',
  'db.storage_unsafe_allowed',
  'db.system_too_old',
  'db.url_ignored',
  'db.watchdog_failed',
  'db.watchdog_replaced',
]);

/** The database's supervisor tells the node's log. */
export const clusterLog =
  (log: Log): ClusterLog =>
  (event, facts = {}) =>
    log[warnings.has(event) ? 'warn' : 'info'](event, facts);
