import { decideStatusRoute, getFileRoute, gradeRiskRoute, recordResidenceRoute } from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { residenceTitle, statusDecision } from '../platform/guard/procedure-calls.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

/** A file of which a guardian is asked for first, on 2 June. */
async function quietFile(): Promise<{ fileId: string }> {
  const fileId = await registerFile(world.worker);
  const body = { risk: 'low', reason: 'Safe with an aunt', baseVersion: 0 } as const;
  await world.worker.call(gradeRiskRoute, { params: { fileId }, body });
  return { fileId };
}
const dueOf = async (params: { fileId: string }) =>
  (await world.worker.call(getFileRoute, { params })).header.nextDue;

describe('a residence title', () => {
  it('makes the file due sixty days before it ends, when that comes first', async () => {
    const { worker } = world;
    const params = await quietFile();
    expect(await dueOf(params)).toBe('2026-06-02');
    await worker.call(recordResidenceRoute, { params, body: { ...residenceTitle, baseVersion: 0 } });
    expect(await dueOf(params)).toBe('2026-06-02');
    const sooner = { ...residenceTitle, validTo: '2026-07-31', baseVersion: 1 };
    await worker.call(recordResidenceRoute, { params, body: sooner });
    expect(await dueOf(params)).toBe('2026-06-01');
  });

  it('is overdue when less than sixty days are left', async () => {
    const params = await quietFile();
    const body = { ...residenceTitle, validTo: '2026-06-30', baseVersion: 0 };
    await world.worker.call(recordResidenceRoute, { params, body });
    expect(await dueOf(params)).toBe('2026-05-01');
  });

  it('does not end before it begins, nor rest on an older state of the section', async () => {
    const { worker } = world;
    const params = await quietFile();
    const backwards = { ...residenceTitle, validTo: '2026-05-31', baseVersion: 0 };
    await expect(worker.call(recordResidenceRoute, { params, body: backwards })).rejects.toMatchObject({
      problem: { code: 'protection.procedure', details: { because: 'title_ends_before_start' } },
    });
    await worker.call(decideStatusRoute, { params, body: statusDecision });
    const stale = { ...residenceTitle, baseVersion: 0 };
    await expect(worker.call(recordResidenceRoute, { params, body: stale })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('is not for another agency to see or to write', async () => {
    const params = await quietFile();
    const body = { ...residenceTitle, baseVersion: 0 };
    await expect(world.shelterWorker.call(recordResidenceRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
  });
});
