import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readHighWater, setAsideHighWater, writeHighWater } from '../../../src/platform/audit/high-water.ts';
import { type AuditWorld, actOf, openAuditWorld } from './audit-world.ts';

let world: AuditWorld;
beforeAll(async () => {
  world = await openAuditWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

describe('the sealer', () => {
  it('leaves a transaction that is still running, and what came after it, for later', async () => {
    await world.write('test.before');
    await world.sealAll();
    let commit: () => void = () => undefined;
    const late = new Promise<void>((written) => {
      void world.app
        .actingAs({ ...actOf('test.late'), audit: 'quiet' }, 'platform', async (tx) => {
          await tx.executeQuery(world.writeAudit(actOf('test.late'), { outcome: 'done', code: null }));
          await new Promise<void>((resolve) => {
            commit = resolve;
            written();
          });
        })
        .then(() => committed());
    });
    let committed: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      committed = resolve;
    });
    await late;
    await world.write('test.after');
    await world.seal();
    expect(await world.verify()).toMatchObject({ rows: 2, seals: 1, unsealed: 1, problems: [] });
    commit();
    await end;
    await world.sealAll();
    expect(await world.verify()).toMatchObject({ rows: 3, unsealed: 0, problems: [] });
  });

  it('shares the work with a sealer of another process: each row is sealed once', async () => {
    const sealers = await Promise.all([world.sealer(), world.sealer()]);
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(Array.from({ length: 25 }, (_, index) => world.write(`test.row-${index}`)));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await Promise.all(sealers.map((sealer) => sealer.stop()));
    await world.sealAll();
    expect(await world.verify()).toMatchObject({ rows: 200, unsealed: 0, problems: [] });
    const [{ rows, seals }] = await world.harm(
      'select sum(row_count)::integer as rows, count(*)::integer as seals from platform.audit_seal',
    );
    expect(rows).toBe(200);
    expect(seals).toBeGreaterThan(1);
    expect(world.errors).toEqual([]);
  });

  it('lets only one seal at a time', async () => {
    await world.write('test.row');
    await world.harm('select pg_advisory_lock(7483902)');
    await world.seal();
    expect(await world.verify()).toMatchObject({ unsealed: 1, seals: 0 });
    await world.harm('select pg_advisory_unlock(7483902)');
    await world.sealAll();
    expect(await world.verify()).toMatchObject({ unsealed: 0, seals: 1 });
  });

  it('goes on after the database was away', async () => {
    const sealer = await world.sealer();
    await world.harm(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'tutela_worker' and datname = current_database()`,
    );
    await world.write('test.row');
    await expect.poll(async () => (await world.verify()).unsealed, { timeout: 10_000 }).toBe(0);
    await sealer.stop();
  });
});

describe('a seal', () => {
  const broken = async () =>
    (await world.verify()).problems
      .filter(({ what }) => what === 'seal_broken')
      .map(({ sentence }) => sentence);

  async function fourSeals(): Promise<void> {
    for (const operation of ['test.first', 'test.second', 'test.third', 'test.fourth']) {
      await world.write(operation);
      await world.sealAll();
    }
    expect(await world.verify()).toMatchObject({ rows: 4, seals: 4, problems: [] });
  }

  it('that is gone from the middle is missed', async () => {
    await fourSeals();
    await world.harm('delete from platform.audit_seal where seal_no in (2, 3)');
    expect(await broken()).toEqual(['Seals 2 to 3 are no longer there.']);
  });

  it('that was the newest is missed, together with its rows, by what was noted outside the database', async () => {
    await fourSeals();
    await world.harm('delete from platform.audit_seal where seal_no = 4');
    await world.harm(`delete from platform.audit where operation = 'test.fourth'`);
    expect(await broken()).toEqual([expect.stringMatching(/^Seal 4 is the newest this machine knows of/)]);
  });

  it('that was the newest stays missed when sealing goes on', async () => {
    await fourSeals();
    await world.harm('delete from platform.audit_seal where seal_no = 4');
    await world.sealAll();
    await world.write('test.fifth');
    await world.sealAll();
    const { problems, seals } = await world.verify();
    expect(seals).toBe(5);
    expect(problems).toMatchObject([
      { what: 'seal_broken', sentence: expect.stringMatching(/^Seal 4, made at /) },
    ]);
  });

  it('is missed when the whole audit was emptied', async () => {
    await fourSeals();
    await world.harm('truncate platform.audit, platform.audit_seal');
    await world.sealAll();
    expect(await broken()).toEqual([expect.stringMatching(/^Seal 4, made at /)]);
  });

  it.each([
    ['at', `at = at + interval '1 microsecond'`],
    ['first', `first = (first::text::bigint + 1)::text::xid8`],
    ['below', `below = (below::text::bigint + 1)::text::xid8`],
    ['rows', 'rows = set_byte(rows, 30, get_byte(rows, 30) # 1)'],
    ['previous', 'previous = set_byte(previous, 0, get_byte(previous, 0) # 1)'],
    ['hash', 'hash = set_byte(hash, 0, get_byte(hash, 0) # 1)'],
    ['signature', 'signature = set_byte(signature, 0, get_byte(signature, 0) # 1)'],
  ])('with one changed byte is named: %s', async (_column, change) => {
    await fourSeals();
    await world.harm(`update platform.audit_seal set ${change} where seal_no = 3`);
    const { problems } = await world.verify();
    expect(problems.map(({ sentence }) => sentence)).toContain('Seal 3 is not as this node made it.');
    expect(problems.every(({ what }) => what === 'seal_broken')).toBe(true);
  });

  it('is checked from the newest rows back when only those are asked for', async () => {
    await fourSeals();
    await world.harm(`update platform.audit set code = 'x' where operation = 'test.first'`);
    expect(await world.verify(2)).toMatchObject({ rows: 2, seals: 2, problems: [] });
    expect((await world.verify(4)).problems).toHaveLength(1);
  });
});

describe('the note of the newest seal', () => {
  it('survives two processes that write it at once', async () => {
    const mark = (sealNo: number) => ({
      sealNo: String(sealNo),
      hash: 'a'.repeat(64),
      at: '2026-05-01T08:00:00Z',
      lost: [],
    });
    for (let round = 0; round < 20; round += 1) {
      await Promise.all([1, 2, 3].map((each) => writeHighWater(world.home, mark(round * 3 + each))));
      expect((await readHighWater(world.home))?.hash).toBe('a'.repeat(64));
    }
    expect(await readdir(join(world.home, 'keys'))).toEqual(['audit-high-water.json', 'node-keys.json']);
  });

  it('keeps the higher number, and the losses of both', async () => {
    const lost = (hash: string) => ({
      sealNo: '7',
      hash: hash.repeat(64),
      at: '2026-05-01T08:00:00Z',
      foundAt: '2026-05-01T08:01:00Z',
    });
    const mark = { hash: 'a'.repeat(64), at: '2026-05-01T08:00:00Z' };
    await writeHighWater(world.home, { ...mark, sealNo: '12', lost: [lost('b')] });
    await writeHighWater(world.home, { ...mark, sealNo: '9', lost: [lost('c')] });
    expect(await readHighWater(world.home)).toEqual({ ...mark, sealNo: '12', lost: [lost('b'), lost('c')] });
  });

  it('is set aside by a restore, not destroyed', async () => {
    await world.write('test.first');
    await world.sealAll();
    await setAsideHighWater(world.home, { now: () => new Date('2026-05-01T08:00:00Z') });
    expect(await readHighWater(world.home)).toBeNull();
    expect(await readdir(join(world.home, 'keys'))).toContain('audit-high-water-2026-05-01T080000.000Z.json');
  });
});
