import { getFileRoute, readHistoryRoute, recordReturnRiskRoute, shareFileRoute } from '@tutela/contract';
import type { RecordReturnRisk } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnRisk } from '../platform/guard/alarm-calls.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const assess = (fileId: string, more: Partial<RecordReturnRisk> = {}, by = world.worker) =>
  by.call(recordReturnRiskRoute, { params: { fileId }, body: { ...returnRisk, baseVersion: 0, ...more } });
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('what a return would mean', () => {
  it('is recorded, and not overwritten by a stale page', async () => {
    const fileId = await registerFile(world.worker);
    expect(await assess(fileId)).toEqual({ sectionVersion: 1 });
    await expect(assess(fileId)).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
    const { versions } = await world.worker.call(getFileRoute, { params: { fileId } });
    expect(versions.assessment).toBe(1);
  });

  it('is not called safe over a danger that nobody knows, or before all is ready', async () => {
    const fileId = await registerFile(world.worker);
    await expect(assess(fileId, { family: 'unknown' })).rejects.toMatchObject(
      refusedBecause('return_danger_too_great'),
    );
    await expect(assess(fileId, { guardianThere: 'promised' })).rejects.toMatchObject(
      refusedBecause('return_not_prepared'),
    );
  });

  it('is not there for another agency, and the child’s words only for whom the child named', async () => {
    const { worker, supervisor, shelterWorker, node, shelter } = world;
    const fileId = await registerFile(worker);
    await expect(assess(fileId, {}, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const said = { kind: 'words', words: 'I am afraid of him', howAsked: '', mayShow: [] } as const;
    await assess(fileId, { childView: { ...said, mayShow: [] } });
    const lawyer = await node.addPerson(shelter, 'lawyer');
    const subject = { kind: 'account', accountId: lawyer.accountId } as const;
    const share = { subject, sections: ['assessment' as const], until: '2026-07-01', reason: 'For the test' };
    await supervisor.call(shareFileRoute, { params: { fileId }, body: share });
    const { entries } = await lawyer.call(readHistoryRoute, { params: { fileId } });
    expect(entries.map(({ type }) => type)).toEqual(['return.risk_assessed']);
    expect(JSON.stringify(entries)).not.toContain('I am afraid of him');
  });
});
