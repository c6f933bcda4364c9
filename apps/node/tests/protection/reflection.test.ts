import {
  decideStatusRoute,
  endReflectionEarlyRoute,
  extendReflectionRoute,
  getFileRoute,
  gradeRiskRoute,
  notifyStatusRoute,
  readHistoryRoute,
  recordCooperationRoute,
  startReflectionRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reflectionStart, statusDecision } from '../platform/guard/procedure-calls.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

async function suspected(): Promise<{ fileId: string }> {
  const fileId = await registerFile(world.worker);
  await world.worker.call(decideStatusRoute, { params: { fileId }, body: statusDecision });
  return { fileId };
}
/** The child knows, so that nothing but the days of the file is due. */
async function toldSuspected(): Promise<{ fileId: string }> {
  const params = await suspected();
  const told = { toldChild: true, toldGuardian: true, toldOn: '2026-05-20', language: 'en' };
  const body = { ...told, childWords: 'We think that you need help.', baseVersion: 1 };
  await world.worker.call(notifyStatusRoute, { params, body });
  return params;
}
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('the reflection period of a file', () => {
  it('begins, is made longer and ends early, and each is told in the story', async () => {
    const { worker } = world;
    const params = await suspected();
    const start = { ...reflectionStart, baseVersion: 1 };
    await worker.call(startReflectionRoute, { params, body: start });
    const extension = { lastDay: '2026-12-01', reason: 'In hospital', baseVersion: 2 };
    await worker.call(extendReflectionRoute, { params, body: extension });
    const said = { cooperation: 'no', saidOn: '2026-06-01', baseVersion: 3 } as const;
    await worker.call(recordCooperationRoute, { params, body: said });
    const end = { endedOn: '2026-06-01', reason: 'The child asked', guardianToldOn: '2026-06-01' };
    await worker.call(endReflectionEarlyRoute, { params, body: { ...end, baseVersion: 4 } });
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'status' } });
    expect(entries.map(({ type }) => type)).toEqual([
      'reflection.ended',
      'cooperation.recorded',
      'reflection.extended',
      'reflection.started',
      'status.decided',
    ]);
    expect(entries[3]?.payload).toMatchObject({ startsOn: '2026-05-20', lastDay: '2026-08-18' });
  });

  it('makes the file due before it ends, and never later than it was due', async () => {
    const { worker } = world;
    const params = await toldSuspected();
    const dueOf = async () => (await worker.call(getFileRoute, { params })).header.nextDue;
    expect(await dueOf()).toBe('2026-06-02');
    const body = { ...reflectionStart, days: 30, startsOn: '2026-05-04', baseVersion: 2 };
    await worker.call(startReflectionRoute, { params, body });
    expect(await dueOf()).toBe('2026-06-02');
    const soon = await toldSuspected();
    const ending = { ...body, startsOn: '2026-05-02' };
    await worker.call(startReflectionRoute, { params: soon, body: ending });
    expect((await worker.call(getFileRoute, { params: soon })).header.nextDue).toBe('2026-06-01');
    // A low risk gives more time for the rest; what runs out comes first.
    const low = { risk: 'low', reason: 'Safe where she is', baseVersion: 0 } as const;
    await worker.call(gradeRiskRoute, { params: soon, body: low });
    expect((await worker.call(getFileRoute, { params: soon })).header.nextDue).toBe('2026-06-01');
  });

  it('is refused before anybody suspects, while one runs, and without notice to the guardian', async () => {
    const { worker } = world;
    const params = { fileId: await registerFile(worker) };
    const start = (baseVersion: number) =>
      worker.call(startReflectionRoute, { params, body: { ...reflectionStart, baseVersion } });
    await expect(start(0)).rejects.toMatchObject(refusedBecause('status_not_suspected'));
    await worker.call(decideStatusRoute, { params, body: statusDecision });
    await start(1);
    await expect(start(2)).rejects.toMatchObject(refusedBecause('reflection_running'));
    const end = { endedOn: '2026-06-01', reason: 'Asked for', guardianToldOn: null, baseVersion: 2 };
    await expect(worker.call(endReflectionEarlyRoute, { params, body: end })).rejects.toMatchObject(
      refusedBecause('guardian_not_told'),
    );
    await expect(start(1)).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
  });

  it('is never shorter than thirty days', async () => {
    const params = await suspected();
    const body = { ...reflectionStart, days: 29, baseVersion: 1 };
    await expect(world.worker.call(startReflectionRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'platform.request_invalid', fields: [{ path: 'body.days', rule: 'too_small' }] },
    });
  });

  it('does not exist for another agency', async () => {
    const params = await suspected();
    const body = { ...reflectionStart, baseVersion: await versionOf(world.worker, params.fileId, 'status') };
    await expect(world.shelterWorker.call(startReflectionRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
  });
});
