import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { enqueue } from '../../../src/platform/jobs/enqueue.store.ts';
import { jobNames } from '../../../src/platform/jobs/job-names.ts';
import { queueLength } from '../../../src/platform/jobs/queue.store.ts';
import { type JobsWorld, openJobsWorld } from './jobs-world.ts';

let world: JobsWorld;
beforeAll(async () => {
  // What ends a worker the queue traces on the console, past any logger.
  vi.spyOn(console, 'trace').mockImplementation(() => undefined);
  world = await openJobsWorld();
});
afterEach(() => world.look('delete from graphile_worker._private_jobs'));
afterAll(() => world.close());

const ids = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());
const queued = () => world.worker.actingAs(world.act('test.count'), 'platform', queueLength);

describe('the queue', () => {
  it('takes a job in the transaction that asks for it, and loses it with that transaction', async () => {
    const asked = world.app.actingAs(world.act('test.fail'), 'platform', async (tx) => {
      await enqueue(tx, 'rewrap_keys', ids(1));
      throw new Error('the work failed');
    });
    await expect(asked).rejects.toThrow('the work failed');
    expect(await queued()).toEqual({ waiting: 0, givenUp: 0 });
    await world.app.actingAs(world.act('test.work'), 'platform', (tx) => enqueue(tx, 'rewrap_keys', ids(1)));
    expect(await queued()).toEqual({ waiting: 1, givenUp: 0 });
  });

  it('does a job soon after the commit, as the node itself, and audits it', async () => {
    const given = ids(2);
    const done: (readonly string[])[] = [];
    const jobs = await world.start({
      rewrap_keys: (some, { database, act }) =>
        database.actingAs(act('protection', 'test.rewrap'), 'platform', async () => void done.push(some)),
    });
    await world.app.actingAs(world.act('test.work'), 'platform', (tx) => enqueue(tx, 'rewrap_keys', given));
    await expect.poll(() => done, { timeout: 20_000, interval: 10 }).toEqual([given]);
    await jobs.stop();
    expect(await queued()).toEqual({ waiting: 0, givenUp: 0 });
    expect(
      await world.look(
        `select role, purpose, class, outcome from platform.audit where operation = 'test.rewrap'`,
      ),
    ).toEqual([{ role: 'system', purpose: 'protection', class: 'write', outcome: 'done' }]);
  });

  it('is shared by two workers: each job is done once', async () => {
    const done: string[][] = [[], []];
    const workers = await Promise.all(
      done.map((mine) =>
        world.start({
          erase_due: async ([id = '']) => {
            mine.push(id);
            await new Promise((resolve) => setTimeout(resolve, 5));
          },
        }),
      ),
    );
    const given = ids(60);
    await world.app.actingAs(world.act('test.work'), 'platform', async (tx) => {
      for (const id of given) await enqueue(tx, 'erase_due', [id]);
    });
    await expect.poll(() => done.flat().length, { timeout: 10_000 }).toBe(60);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(done.flat().sort()).toEqual([...given].sort());
    expect(done.every((mine) => mine.length > 0)).toBe(true);
  });

  it('tries a failed job again, and keeps no word of what went wrong', async () => {
    let tries = 0;
    const jobs = await world.start({
      clear_sessions: async () => {
        tries += 1;
        throw Object.assign(new Error('Amina from the canary village'), { code: '23505' });
      },
    });
    await world.app.actingAs(world.act('test.work'), 'platform', (tx) => enqueue(tx, 'clear_sessions', []));
    await expect.poll(() => tries, { timeout: 3_000 }).toBe(1);
    await jobs.stop();
    const [job] = await world.look(
      'select attempts, last_error, run_at > now() as later from graphile_worker.jobs',
    );
    expect(job).toEqual({ attempts: 1, last_error: 'Error 23505', later: true });
    expect(world.told).toContainEqual([
      'jobs.failed',
      { job: 'clear_sessions', attempt: 1 },
      expect.anything(),
    ]);
  });

  it('leaves a job to others when there is no handler for it here', async () => {
    const jobs = await world.start({ clear_drafts: async () => undefined });
    await world.app.actingAs(world.act('test.work'), 'platform', (tx) => enqueue(tx, 'erase_due', ids(1)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await jobs.stop();
    expect(await queued()).toEqual({ waiting: 1, givenUp: 0 });
  });

  it.each([0, 300])(
    'goes on when the database goes away %i ms after the start',
    async (milliseconds) => {
      const done: unknown[] = [];
      const jobs = await world.start({ erase_due: async (some) => void done.push(some) });
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await world.look(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tutela_worker' and datname = current_database()`,
      );
      await world.app.actingAs(world.act('test.work'), 'platform', (tx) => enqueue(tx, 'erase_due', []));
      await expect.poll(() => done.length, { timeout: 25_000 }).toBe(1);
      await jobs.stop();
    },
    40_000,
  );
});

describe('a worker whose first look at the queue fails', () => {
  it('begins anew', async () => {
    const done: unknown[] = [];
    await world.look('revoke insert on graphile_worker._private_tasks from tutela_worker');
    const jobs = await world.start({ erase_due: async (some) => void done.push(some) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await world.look('grant insert on graphile_worker._private_tasks to tutela_worker');
    await world.app.actingAs(world.act('test.work'), 'platform', (tx) => enqueue(tx, 'erase_due', []));
    await expect.poll(() => done.length, { timeout: 25_000 }).toBe(1);
    await jobs.stop();
  }, 40_000);
});

describe('the door to the queue', () => {
  const asApp = (sql: string) =>
    world.asRole('app', `begin; select set_config('app.role', 'caseworker', true); ${sql}; commit`);

  it('knows the same jobs as the program', async () => {
    for (const job of jobNames) await asApp(`select platform.enqueue('${job}', '{}')`);
    expect(await queued()).toEqual({ waiting: jobNames.length, givenUp: 0 });
  });

  it.each([
    ['another job', `select platform.enqueue('drop_everything', '{}')`],
    ['no job', `select platform.enqueue(null, '{}')`],
    ['no list', `select platform.enqueue('erase_due', null)`],
    ['a hole in the list', `select platform.enqueue('erase_due', array[null]::uuid[])`],
    ['what is no id', `select platform.enqueue('erase_due', array['Amina']::uuid[])`],
    ['too many', `select platform.enqueue('erase_due', array_fill(gen_random_uuid(), array[1001]))`],
  ])('refuses %s', async (_what, sql) => {
    await expect(asApp(sql)).rejects.toThrow();
    expect(await queued()).toEqual({ waiting: 0, givenUp: 0 });
  });

  it('refuses whoever does not act as anybody', async () => {
    await expect(world.asRole('app', `select platform.enqueue('erase_due', '{}')`)).rejects.toThrow(
      'nobody acts',
    );
  });

  it('is the only one', async () => {
    for (const role of ['app', 'auditor'] as const) {
      for (const sql of [
        'select from graphile_worker._private_jobs',
        'select from graphile_worker.jobs',
        `select graphile_worker.add_job('erase_due')`,
      ]) {
        await expect(world.asRole(role, sql)).rejects.toThrow('permission denied');
      }
    }
    await expect(world.asRole('auditor', `select platform.enqueue('erase_due', '{}')`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('is the only function that acts with the rights of its owner, and its search path is fixed', async () => {
    expect(
      await world.look(`
        select p.oid::regprocedure::text as name, p.proconfig as config, pg_get_userbyid(p.proowner) as owner
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`),
    ).toEqual([
      {
        name: 'platform.enqueue(text,uuid[])',
        config: ['search_path=pg_catalog, pg_temp'],
        owner: 'tutela_owner',
      },
    ]);
  });

  it('leads to tables with forced row security that belong to the owner, and the public has no right to', async () => {
    const tables = await world.look(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner
      from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r'`);
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.filter(({ forced, owner }) => !forced || owner !== 'tutela_owner')).toEqual([]);
    const functions = await world.look(`
      select p.proname from pg_proc p where p.pronamespace = 'graphile_worker'::regnamespace
        and (p.proacl is null or p.proacl::text like '%{=X%' or p.proacl::text like '%,=X%')`);
    expect(functions).toEqual([]);
  });
});
