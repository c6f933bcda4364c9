import type { NodeApp } from '../app.ts';
import { sendReminders, takeIntoSearch, watchStudies } from '../partnership/index.ts';
import { sweepAuth } from '../platform/auth/sweep.store.ts';
import type { Database } from '../platform/db/acting-as.ts';
import { platformJobs } from '../platform/jobs/clear-platform.ts';
import type { JobHandlers } from '../platform/jobs/job-handler.ts';
import { tellRole } from '../platform/people/tell-role.ts';
import {
  clearUploads,
  codeNames,
  findLeads,
  openPace,
  seekCallbacks,
  tellClocks,
  tellComplaints,
  tellReferrals,
  tellRetentionOver,
} from '../protection/index.ts';
import { backupDays, destroyOldEpochs } from './keys/destroy-old-epochs.ts';
import { beginEpoch, finishEpoch, rotation } from './keys/rotate-keys.ts';
import type { OpenNode } from './opened-node.ts';

/** Days after which a node takes new keys by itself. */
const epochDays = 30;
const day = 24 * 60 * 60_000;

/** Everything that a node does by itself, at night or after something was asked for. */
export function jobHandlers(node: OpenNode, app: NodeApp): JobHandlers {
  const { clock, config, keyring, log } = node;
  return {
    ...platformJobs(clock),
    clear_sessions: (_ids, { database, act }) =>
      database.actingAs(act('system', 'platform.clear-sessions'), 'platform', (tx) =>
        sweepAuth(tx, clock.now()),
      ),
    clear_uploads: async (_ids, { database, act }) => {
      const count = await clearUploads(database, act('system', 'protection.clear-uploads'), app.protection);
      if (count > 0) log.info('blobs.cleared', { count });
    },
    erase_due: async (_ids, { database, act }) => {
      const ports = { ...app.protection, retentionYears: config.retentionYears };
      const count = await tellRetentionOver(database, act('system', 'protection.tell-retention-over'), ports);
      if (count > 0) log.info('erasure.retention_over', { count });
    },
    tell_clocks: async (_ids, { database, act }) => {
      const count = await tellClocks(database, act('protection', 'protection.tell-clocks'), app.protection);
      if (count > 0) log.info('clocks.told', { count });
      // Not counted in the log: whoever reads it must not see that somebody complained.
      const quiet = { ...act('supervision', 'protection.tell-complaints'), audit: 'complaint' } as const;
      await tellComplaints(database, quiet, app.protection);
    },
    code_names: async (fileIds, { database, act }) => {
      const ports = { ...app.protection, pace: openPace(AbortSignal.timeout(10 * 60_000)) };
      const count = await codeNames(database, act('protection', 'protection.code-names'), fileIds, ports);
      if (count > 0) log.info('names.coded', { count });
      const leads = await findLeads(database, act('protection', 'protection.find-leads'), ports);
      if (leads > 0) log.info('leads.found', { count: leads });
    },
    seek_callbacks: async (_ids, { database, act }) => {
      const count = await seekCallbacks(
        database,
        act('protection', 'protection.seek-callbacks'),
        app.protection,
      );
      if (count > 0) log.info('callbacks.sought', { count });
    },
    watch_referrals: async (_ids, { database, act }) => {
      const count = await tellReferrals(database, act('system', 'protection.tell-referrals'), app.protection);
      if (count > 0) log.info('referral.late', { count });
    },
    watch_case_studies: async (_ids, { database, act }) => {
      const count = await watchStudies(database, act('system', 'partnership.watch-studies'), app.partnership);
      if (count > 0) log.info('case_studies.withdrawn', { count });
    },
    index_search: async (_ids, { database, act }) => {
      const count = await database.actingAs(act('system', 'partnership.index-search'), 'partnership', (tx) =>
        takeIntoSearch(tx, clock.now()),
      );
      if (count > 0) log.info('search.taken_in', { count });
    },
    send_reminders: async (_ids, { database, act }) => {
      const count = await sendReminders(
        database,
        act('cooperation', 'partnership.send-reminders'),
        app.partnership,
      );
      if (count > 0) log.info('reminders.sent', { count });
    },
    rewrap_keys: async (_ids, { database }) => {
      const parts = { database, keyring, vault: app.protection.vault, clock };
      if (isDue(node)) {
        await beginEpoch(parts);
        log.warn('keys.epoch_begun');
        await tellAdministrators(node, database);
      }
      const count = await finishEpoch(parts);
      const destroyed = await destroyOldEpochs({ ...parts, home: config.home, keepDays: backupDays });
      if (count > 0 || destroyed.length > 0) log.info('keys.rewrapped', { count });
    },
  };
}

/** A copy of the keys that lacks the newest epoch does not open the backups made from now on. */
function tellAdministrators({ clock, random }: OpenNode, database: Database): Promise<void> {
  const notice = { kind: 'keys_changed', role: 'node_administrator', agencyId: null } as const;
  return database.actingAs(rotation(clock, 'quiet'), 'platform', (tx) =>
    tellRole(tx, notice, { clock, random }),
  );
}

/** Whether the current epoch has lasted its thirty days. */
function isDue({ keyring, clock }: OpenNode): boolean {
  const current = keyring.epochs().at(-1);
  return current !== undefined && clock.now().getTime() - Date.parse(current.createdAt) > epochDays * day;
}
