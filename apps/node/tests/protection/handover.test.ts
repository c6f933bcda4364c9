import {
  answerHandoverRoute,
  getFileRoute,
  listGrantsRoute,
  listHandoversRoute,
  listNoticesRoute,
  offerHandoverRoute,
  readHistoryRoute,
  shareFileRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canOpen, openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

async function offer(fileId: string, to: { toAgencyId: number; toCaseworkerId: string | null }) {
  const baseVersion = await versionOf(world.worker, fileId, 'plan');
  const body = { ...to, note: 'Moves to the shelter', baseVersion };
  const { handoverId } = await world.worker.call(offerHandoverRoute, { params: { fileId }, body });
  return handoverId;
}

describe('handing a file over', () => {
  it('to another agency: the offer shows the header and its note, acceptance moves the file whole', async () => {
    const { worker, supervisor, shelterWorker, shelterSupervisor, shelter } = world;
    const fileId = await registerFile(worker);
    expect(await canOpen(shelterWorker, fileId)).toBe(false);
    const handoverId = await offer(fileId, { toAgencyId: shelter, toCaseworkerId: shelterWorker.accountId });
    const { handovers } = await shelterWorker.call(listHandoversRoute);
    expect(handovers).toMatchObject([{ handoverId, fileId, note: 'Moves to the shelter' }]);
    const seen = await shelterWorker.call(readHistoryRoute, { params: { fileId } });
    expect(new Set(seen.entries.map((entry) => entry.section))).toEqual(new Set(['plan']));
    await shelterWorker.call(answerHandoverRoute, {
      params: { handoverId },
      body: { answer: 'accepted', note: '' },
    });
    const { header } = await shelterWorker.call(getFileRoute, { params: { fileId } });
    expect(header).toMatchObject({ agencyId: shelter, caseworkerId: shelterWorker.accountId });
    expect(await canOpen(shelterSupervisor, fileId)).toBe(true);
    expect(await canOpen(worker, fileId)).toBe(false);
    expect(await canOpen(supervisor, fileId)).toBe(false);
    const { notices } = await worker.call(listNoticesRoute);
    expect(notices[0]).toMatchObject({ kind: 'handover_accepted', fileId: null, codeName: null });
  });

  it('leaves a guardian who was let in with what they may read', async () => {
    const { worker, supervisor, shelterSupervisor, guardian, shelter, node } = world;
    const fileId = await registerFile(worker);
    const until = node.clock.now().toISOString().slice(0, 10);
    const body = {
      subject: { kind: 'account', accountId: guardian.accountId },
      sections: ['identity'],
      until,
      reason: 'Appointed',
    } as const;
    await supervisor.call(shareFileRoute, {
      params: { fileId },
      body: { ...body, sections: [...body.sections] },
    });
    const handoverId = await offer(fileId, { toAgencyId: shelter, toCaseworkerId: null });
    await shelterSupervisor.call(answerHandoverRoute, {
      params: { handoverId },
      body: { answer: 'accepted', note: '' },
    });
    expect(await canOpen(guardian, fileId)).toBe(true);
    const { grants } = await shelterSupervisor.call(listGrantsRoute, { params: { fileId } });
    expect(grants.map((grant) => grant.ended)).toContain(false);
    const { header } = await shelterSupervisor.call(getFileRoute, { params: { fileId } });
    expect(header).toMatchObject({ caseworkerId: null, gaps: expect.arrayContaining(['caseworker']) });
  });

  it('declined or withdrawn: everything is as before, and the other agency sees nothing any more', async () => {
    const { worker, colleague, shelterSupervisor, shelterWorker, shelter } = world;
    const fileId = await registerFile(worker);
    const first = await offer(fileId, { toAgencyId: shelter, toCaseworkerId: null });
    await expect(offer(fileId, { toAgencyId: shelter, toCaseworkerId: null })).rejects.toMatchObject({
      problem: { code: 'protection.handover_unsuitable' },
    });
    const decline = { answer: 'declined', note: 'No bed free' } as const;
    await expect(
      shelterWorker.call(answerHandoverRoute, { params: { handoverId: first }, body: decline }),
    ).rejects.toMatchObject({ problem: { code: 'protection.handover_unsuitable' } });
    await shelterSupervisor.call(answerHandoverRoute, { params: { handoverId: first }, body: decline });
    expect(await canOpen(shelterSupervisor, fileId)).toBe(false);
    const second = await offer(fileId, { toAgencyId: world.authority, toCaseworkerId: colleague.accountId });
    const withdraw = { answer: 'withdrawn', note: '' } as const;
    await worker.call(answerHandoverRoute, { params: { handoverId: second }, body: withdraw });
    const { header, handover } = await worker.call(getFileRoute, { params: { fileId } });
    expect(header.caseworkerId).toBe(worker.accountId);
    expect(handover).toBeNull();
  });

  it('is refused towards nobody, oneself as an agency, or someone without a mandate', async () => {
    const { worker, guardian, authority, shelter } = world;
    const fileId = await registerFile(worker);
    const towards = [
      { toAgencyId: authority, toCaseworkerId: null },
      { toAgencyId: 99_999, toCaseworkerId: null },
      { toAgencyId: shelter, toCaseworkerId: guardian.accountId },
    ];
    for (const to of towards)
      await expect(offer(fileId, to)).rejects.toMatchObject({ problem: { status: 409 } });
    expect(await canOpen(worker, fileId)).toBe(true);
  });
});
