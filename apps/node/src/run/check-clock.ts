import { type Clock, Refusal } from '@tutela/kernel';
import { systemAct } from '../platform/db/act.ts';
import type { Database } from '../platform/db/acting-as.ts';
import { clockBehind } from '../platform/db/cluster/checks/clock-behind.ts';
import { homeFolders } from '../platform/db/cluster/home-folders.ts';

/** A clock that is a little behind is corrected by a time server; one that is a day behind was set wrongly. */
const tolerance = 24 * 60 * 60_000;

/** Refuses when the database is known to have run more than a day after what the clock says now. */
export async function requireClockAfterLastRun(home: string, clock: Clock): Promise<void> {
  const now = clock.now();
  refuseIfBehind(now, await clockBehind(homeFolders(home), now));
}

/** Refuses when the newest row of the audit was written more than a day after what the clock says now. */
export async function requireClockAfterAudit(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const act = systemAct('platform.open-node', now, { purpose: 'system', audit: 'quiet' });
  const newest = await database.actingAs(act, 'platform', (tx) =>
    tx.selectFrom('platform.audit').select('at').orderBy('audit_id', 'desc').limit(1).executeTakeFirst(),
  );
  refuseIfBehind(now, newest === undefined ? 0 : newest.at.getTime() - now.getTime());
}

function refuseIfBehind(now: Date, behind: number): void {
  if (behind <= tolerance) return;
  const seen = new Date(now.getTime() + behind).toISOString();
  throw new Refusal(
    'platform.configuration_invalid',
    `The clock of this machine says ${now.toISOString()}, but this node has worked at ${seen}. With a wrong clock, ` +
      'times in files would be false and one-time codes would not fit. Set the clock right (and let a time server ' +
      'keep it). If the clock is right and the earlier time was the wrong one, start with --accept-clock.',
    { setting: 'clock' },
  );
}
