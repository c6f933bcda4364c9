import {
  decideClosureRoute,
  getFileRoute,
  listNoticesRoute,
  proposeClosureRoute,
  readHistoryRoute,
  recordConferenceRoute,
  reportMissingRoute,
} from '@tutela/contract';
import { Conference } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closureProposal, conference } from '../platform/guard/plan-calls.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const refusedBecause = (because: string, details: object = {}) => ({
  problem: { code: 'protection.procedure', details: { because, ...details } },
});
const planned = async (fileId: string) => ({ baseVersion: await versionOf(world.worker, fileId, 'plan') });
const propose = async (fileId: string) =>
  world.worker.call(proposeClosureRoute, {
    params: { fileId },
    body: { ...closureProposal, ...(await planned(fileId)) },
  });
const noticesOf = async (person: World['worker']) =>
  (await person.call(listNoticesRoute)).notices.map(({ kind, fileId }) => ({ kind, fileId }));

describe('closing a file', () => {
  it('takes two people; each is told what the other did', async () => {
    const { worker, supervisor } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await propose(fileId);
    expect(await noticesOf(supervisor)).toContainEqual({ kind: 'closure_proposed', fileId });
    const decision = { verdict: 'approved', reason: 'Seen', ...(await planned(fileId)) } as const;
    await expect(worker.call(decideClosureRoute, { params, body: decision })).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
    await supervisor.call(decideClosureRoute, { params, body: decision });
    const { header, verdicts } = await worker.call(getFileRoute, { params });
    // A week before the look at how the child is, a month after the closing.
    expect(header).toMatchObject({ stage: 'closed', nextDue: '2026-06-24' });
    expect(verdicts['decide-closure']?.allowed).toBe(false);
    expect(await noticesOf(worker)).toContainEqual({ kind: 'closure_approved', fileId });
  });

  it('is refused while a task is open; the alarm for a missing child takes a proposal back', async () => {
    const { worker, supervisor } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await worker.call(recordConferenceRoute, { params, body: { ...conference, baseVersion: 0 } });
    await expect(propose(fileId)).rejects.toMatchObject(
      refusedBecause('closure_still_open', { open: ['conference_task'] }),
    );
    const other = await registerFile(worker);
    await propose(other);
    await worker.call(reportMissingRoute, { params: { fileId: other }, body: {} });
    const body = { verdict: 'approved', reason: 'Seen', ...(await planned(other)) } as const;
    const missing = { fileId: other };
    await expect(supervisor.call(decideClosureRoute, { params: missing, body })).rejects.toMatchObject(
      refusedBecause('closure_not_proposed'),
    );
    await expect(propose(other)).rejects.toMatchObject(
      refusedBecause('closure_still_open', { open: ['missing'] }),
    );
  });

  it('is not another agency’s to propose', async () => {
    const fileId = await registerFile(world.worker);
    const body = { ...closureProposal, baseVersion: 0 };
    await expect(
      world.shelterWorker.call(proposeClosureRoute, { params: { fileId }, body }),
    ).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
  });
});

describe('a conference', () => {
  it('is done once, also where the same command comes twice', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const call = { params: { fileId }, body: { ...conference, baseVersion: 0 } };
    await worker.call(recordConferenceRoute, call);
    await expect(worker.call(recordConferenceRoute, call)).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
    const { entries } = await worker.call(readHistoryRoute, { params: { fileId } });
    const held = entries.filter(({ type }) => type === 'conference.held');
    expect(held.map(({ payload }) => Conference.parse(payload).tasks.length)).toEqual([1]);
  });
});
