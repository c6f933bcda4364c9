import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../../src/platform/db/act.ts';
import { platformJobs } from '../../../src/platform/jobs/clear-platform.ts';
import type { JobWork } from '../../../src/platform/jobs/job-handler.ts';
import { timetable } from '../../../src/platform/jobs/timetable.ts';
import { type JobsWorld, openJobsWorld } from './jobs-world.ts';

const clock = { now: () => new Date('2026-05-10T12:00:00Z') };
let world: JobsWorld;
beforeAll(async () => {
  world = await openJobsWorld(clock);
  await world.look(`
    insert into platform.agency (state, kind, name, created_at) values ('XX', 'ngo', 'Example agency', now());
    insert into platform.account (account_id, name, agency_id, created_at)
      select '0b8f7e52-3c1d-4f6a-8e9b-7a6b5c4d3e2f', 'Example person', agency_id, now() from platform.agency;
    insert into platform.draft
      select account_id, 'old', ''::bytea, '2026-04-10T11:59:59Z'::timestamptz from platform.account
      union all select account_id, 'young', '', '2026-04-10T12:00:01Z' from platform.account;
    insert into platform.request_key
      select account_id, 'old'::bytea, ''::bytea, null::jsonb, '2026-05-08T11:59:59Z'::timestamptz from platform.account
      union all select account_id, 'young', '', null, '2026-05-08T12:00:01Z' from platform.account;`);
});
afterAll(() => world.close());

const work: JobWork = {
  get database() {
    return world.worker;
  },
  act: (purpose, operation) => systemAct(operation, clock.now(), { purpose, audit: 'write' }),
};

describe('what the platform keeps for a while', () => {
  it('is cleared when it is older: drafts after 30 days, request keys after two', async () => {
    const jobs = platformJobs(clock);
    await jobs.clear_drafts?.([], work);
    await jobs.clear_request_keys?.([], work);
    expect(await world.look('select form from platform.draft')).toEqual([{ form: 'young' }]);
    expect(
      await world.look(`select convert_from(key_hash, 'utf8') as key from platform.request_key`),
    ).toEqual([{ key: 'young' }]);
  });

  it('has its times in the timetable, as have the handlers that others bring', () => {
    expect(timetable(platformJobs(clock)).split('\n')).toHaveLength(2);
    expect(timetable({ erase_due: async () => undefined })).toMatch(/^\d+ \d+ \* \* \* erase_due \?fill=1d/);
  });
});
