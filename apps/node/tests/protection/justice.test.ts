import {
  appealClaimRoute,
  appointGuardianRoute,
  decideClaimRoute,
  decideStatusRoute,
  endDetentionRoute,
  getFileRoute,
  listNoticesRoute,
  makeClaimRoute,
  readHistoryRoute,
  recordDetentionRoute,
  requestGuardianRoute,
  reviewDetentionRoute,
  shareFileRoute,
} from '@tutela/contract';
import type { MakeClaim } from '@tutela/domain';
import { type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claim, claimRefused, detention } from '../platform/guard/alarm-calls.ts';
import { statusDecision } from '../platform/guard/procedure-calls.ts';
import { newestClaim } from '../platform/guard/ready-justice.ts';
import { appointment } from './invented-guardian.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const words = 'For the test';
const base = (fileId: string) => versionOf(world.worker, fileId, 'justice');
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});
const kindsOf = async (person: TestPerson, fileId: string) =>
  (await person.call(listNoticesRoute)).notices
    .filter((notice) => notice.fileId === fileId)
    .map(({ kind }) => kind);

const hold = async (fileId: string, by = world.worker) =>
  by.call(recordDetentionRoute, { params: { fileId }, body: { ...detention, baseVersion: 0 } });

async function look(fileId: string, reviewedOn = '2026-06-01') {
  const found = { reviewedOn, childSeen: true, lawyerReached: true, stillHeldBecause: words, instead: words };
  const body = { ...found, baseVersion: await base(fileId) };
  return world.worker.call(reviewDetentionRoute, { params: { fileId }, body });
}

describe('safeguard 13: a child who is deprived of liberty', () => {
  it('raises an alarm at once: lawyer, guardian and supervisors are told', async () => {
    const { worker, supervisor, guardian, node, shelter } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: words, baseVersion: 0 };
    await worker.call(requestGuardianRoute, { params, body: asked });
    const appointed = { ...appointment, accountId: guardian.accountId, baseVersion: 1 };
    await supervisor.call(appointGuardianRoute, { params, body: appointed });
    const lawyer = await node.addPerson(shelter, 'lawyer');
    const outsider = await node.addPerson(shelter, 'lawyer');
    const subject = { kind: 'account', accountId: lawyer.accountId } as const;
    const share = { subject, sections: ['justice' as const], until: '2026-07-01', reason: words };
    await supervisor.call(shareFileRoute, { params, body: share });
    await hold(fileId);
    for (const person of [lawyer, guardian, supervisor]) {
      expect(await kindsOf(person, fileId)).toContain('child_detained');
    }
    expect(await kindsOf(outsider, fileId)).toEqual([]);
    const { entries } = await lawyer.call(readHistoryRoute, { params });
    expect(entries.map(({ type }) => type)).toEqual(['detention.recorded']);
  });

  it('is looked at every day until it has ended', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const dueOn = async () => (await worker.call(getFileRoute, { params })).header.nextDue;
    await hold(fileId);
    expect(await dueOn()).toBe('2026-06-02');
    await look(fileId);
    await expect(look(fileId)).rejects.toMatchObject(refusedBecause('detention_reviewed'));
    await expect(
      worker.call(recordDetentionRoute, { params, body: { ...detention, baseVersion: 2 } }),
    ).rejects.toMatchObject(refusedBecause('detention_running'));
    const body = { endedAt: testStart.toISOString(), ending: 'released', words, baseVersion: 2 } as const;
    await worker.call(endDetentionRoute, { params, body });
    await expect(look(fileId)).rejects.toMatchObject(refusedBecause('no_detention'));
  });

  it('is not there for another agency, and one alarm though it is sent twice', async () => {
    const { worker, shelterWorker } = world;
    const fileId = await registerFile(worker);
    await expect(hold(fileId, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const key = crypto.randomUUID();
    const call = { params: { fileId }, body: { ...detention, baseVersion: 0 } };
    const first = await worker.call(recordDetentionRoute, call, key);
    expect(await worker.call(recordDetentionRoute, call, key)).toEqual(first);
    await expect(hold(fileId)).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
  });
});

describe('a claim that the child is not punished', () => {
  const make = async (fileId: string, more: Partial<MakeClaim> = {}) => {
    const body = { ...claim, ...more, baseVersion: await base(fileId) };
    return world.worker.call(makeClaimRoute, { params: { fileId }, body });
  };

  it('is open from suspicion, refused, appealed against and granted', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await expect(make(fileId)).rejects.toMatchObject(refusedBecause('status_not_suspected'));
    await worker.call(decideStatusRoute, { params, body: statusDecision });
    await make(fileId);
    const claimId = await newestClaim(worker, fileId);
    await worker.call(decideClaimRoute, { params, body: { ...claimRefused, claimId, baseVersion: 1 } });
    const appeal = { claimId, appealedOn: '2026-06-01', grounds: words, baseVersion: 2 };
    await worker.call(appealClaimRoute, { params, body: appeal });
    await expect(
      worker.call(appealClaimRoute, { params, body: { ...appeal, baseVersion: 3 } }),
    ).rejects.toMatchObject(refusedBecause('nothing_to_appeal'));
    const granted = { ...claimRefused, outcome: 'granted', decidedOn: '2026-06-01', claimId } as const;
    await worker.call(decideClaimRoute, { params, body: { ...granted, baseVersion: 3 } });
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'justice' } });
    expect(entries.map(({ type }) => type)).toEqual([
      'claim.decided',
      'claim.appealed',
      'claim.decided',
      'claim.made',
    ]);
  });
});
