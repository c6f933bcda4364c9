import {
  addPlanActionRoute,
  finishPlanActionRoute,
  getFileRoute,
  readHistoryRoute,
  reviewPlanRoute,
  shareFileRoute,
  writePlanRoute,
} from '@tutela/contract';
import type { WritePlan } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const words = 'I want to go to school with my friend.';
const childView = { kind: 'words', words, howAsked: '', mayShow: [] as 'guardian'[] } as const;
const base = async (fileId: string) => ({ baseVersion: await versionOf(world.worker, fileId, 'plan') });
const write = async (fileId: string, some: Partial<WritePlan> = {}) =>
  world.worker.call(writePlanRoute, {
    params: { fileId },
    body: {
      goals: [{ need: 'education', goal: 'Goes to school' }],
      childView,
      reviewOn: '2026-07-01',
      ...(await base(fileId)),
      ...some,
    },
  });
const add = async (fileId: string, by: string) => {
  const action = { need: 'education', what: 'Enrol at the invented school', by, childView } as const;
  const body = { ...action, who: { kind: 'role', role: 'caseworker' } as const, ...(await base(fileId)) };
  await world.worker.call(addPlanActionRoute, { params: { fileId }, body });
  const { entries } = await world.worker.call(readHistoryRoute, {
    params: { fileId },
    query: { section: 'plan' },
  });
  return entries[0]?.entryId ?? '';
};
const headerOf = async (fileId: string) =>
  (await world.worker.call(getFileRoute, { params: { fileId } })).header;
const refusal = (because: string) => ({ problem: { code: 'protection.procedure', details: { because } } });

describe('the plan', () => {
  it('is written, worked on, reviewed; the file says what is due', async () => {
    const fileId = await registerFile(world.worker);
    const params = { fileId };
    expect((await headerOf(fileId)).gaps).toContain('plan');
    await write(fileId);
    expect((await headerOf(fileId)).gaps).not.toContain('plan');
    const actionId = await add(fileId, '2026-06-01');
    expect((await headerOf(fileId)).nextDue).toBe('2026-06-01');
    const finished = { actionId, outcome: 'done', finishedOn: '2026-06-01', reason: '' } as const;
    await world.worker.call(finishPlanActionRoute, {
      params,
      body: { ...finished, ...(await base(fileId)) },
    });
    expect((await headerOf(fileId)).nextDue).toBe('2026-06-02');
    await expect(
      world.worker.call(finishPlanActionRoute, { params, body: { ...finished, ...(await base(fileId)) } }),
    ).rejects.toMatchObject(refusal('action_not_open'));
    const review = { reviewedOn: '2026-06-01', finding: 'on_the_way', words: 'It goes well' } as const;
    const body = { ...review, childView, nextReviewOn: '2026-08-01', ...(await base(fileId)) };
    await world.worker.call(reviewPlanRoute, { params, body });
  });

  it('rests on the newest version, and is not for a second agency', async () => {
    const fileId = await registerFile(world.worker);
    await write(fileId);
    await expect(write(fileId, { baseVersion: 0 })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
    const body = { childView, goals: [{ need: 'safety' as const, goal: 'Is safe' }], reviewOn: '2026-07-01' };
    await expect(
      world.shelterWorker.call(writePlanRoute, { params: { fileId }, body: { ...body, baseVersion: 1 } }),
    ).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
  });

  it('keeps the child’s wish from whoever was let in but does no casework (safeguard 5)', async () => {
    const fileId = await registerFile(world.worker);
    await write(fileId);
    await add(fileId, '2026-06-20');
    const subject = { kind: 'account', accountId: world.guardian.accountId } as const;
    await world.supervisor.call(shareFileRoute, {
      params: { fileId },
      body: { subject, sections: ['plan'], until: '2026-06-30', reason: 'For the test' },
    });
    const read = async (person: typeof world.guardian) =>
      JSON.stringify(await person.call(readHistoryRoute, { params: { fileId }, query: {} }));
    expect(await read(world.worker)).toContain('school with my friend');
    expect(await read(world.guardian)).toContain('Goes to school');
    expect(await read(world.guardian)).not.toContain('school with my friend');
  });
});
