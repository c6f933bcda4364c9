import type { Clock } from '@tutela/kernel';
import type { JobHandler, JobHandlers } from './job-handler.ts';

const hour = 60 * 60 * 1000;
/** A request is repeated within minutes, or after a night in a tent; not after two days. */
const requestKeyAge = 48 * hour;
const draftAge = 30 * 24 * hour;

/** The jobs that clear what the platform keeps for a while only. */
export function platformJobs(clock: Clock): JobHandlers {
  const before = (age: number): Date => new Date(clock.now().getTime() - age);
  const clearRequestKeys: JobHandler = (_ids, { database, act }) =>
    database.actingAs(act('system', 'platform.clear-request-keys'), 'platform', async (tx) => {
      await tx.deleteFrom('platform.request_key').where('at', '<', before(requestKeyAge)).execute();
    });
  const clearDrafts: JobHandler = (_ids, { database, act }) =>
    database.actingAs(act('system', 'platform.clear-drafts'), 'platform', async (tx) => {
      await tx.deleteFrom('platform.draft').where('saved_at', '<', before(draftAge)).execute();
    });
  return { clear_request_keys: clearRequestKeys, clear_drafts: clearDrafts };
}
