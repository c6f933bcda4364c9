import {
  appointGuardianRoute,
  changeSafetyPlanRoute,
  decidePhotoRoute,
  describeMissingRoute,
  getFileRoute,
  holdConversationRoute,
  listClocksRoute,
  listNoticesRoute,
  moveStageRoute,
  raiseAlertRoute,
  readHistoryRoute,
  recordConsentRoute,
  recordFoundRoute,
  reportMissingRoute,
  requestGuardianRoute,
  reviewSearchRoute,
  shareFileRoute,
  tellMissingRoute,
} from '@tutela/contract';
import type { TellMissing } from '@tutela/domain';
import { type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consent } from '../platform/guard/procedure-calls.ts';
import { appointment } from './invented-guardian.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const now = testStart.toISOString();
const words = 'For the test';
const base = (fileId: string) => versionOf(world.worker, fileId, 'missing');
const headerOf = async (fileId: string) =>
  (await world.worker.call(getFileRoute, { params: { fileId } })).header;
const kindsOf = async (person: TestPerson, fileId: string) =>
  (await person.call(listNoticesRoute)).notices
    .filter((notice) => notice.fileId === fileId)
    .map(({ kind }) => kind);
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

/** The alarm, as one tap sends it. */
const report = (fileId: string, by = world.worker, key?: string) =>
  by.call(reportMissingRoute, { params: { fileId }, body: {} }, key);

async function missing(): Promise<string> {
  const fileId = await registerFile(world.worker);
  await report(fileId);
  return fileId;
}

async function tell(fileId: string, more: Partial<TellMissing> = {}) {
  const told = { whom: 'police', outcome: 'told', at: now, by: words, to: words, reference: 'M-1' } as const;
  const body = { ...told, reason: '', ...more, baseVersion: await base(fileId) };
  return world.worker.call(tellMissingRoute, { params: { fileId }, body });
}

async function found(fileId: string, which: 'located' | 'returned' = 'returned') {
  const body = { found: which, at: now, by: words, condition: words, baseVersion: await base(fileId) };
  return world.worker.call(recordFoundRoute, { params: { fileId }, body });
}

async function typesIn(person: TestPerson, fileId: string, section: 'missing' | 'notes') {
  const { entries } = await person.call(readHistoryRoute, { params: { fileId }, query: { section } });
  return entries.map(({ type }) => type).reverse();
}

async function photo(fileId: string) {
  const decision = {
    release: true,
    decidedBy: words,
    decidedOn: '2026-06-01',
    reasons: words,
    safety: words,
  };
  const body = { ...decision, baseVersion: await base(fileId) };
  return world.worker.call(decidePhotoRoute, { params: { fileId }, body });
}

describe('a child is missing', () => {
  it('goes from the tap at night to a changed safety plan', async () => {
    const { worker } = world;
    const fileId = await missing();
    const params = { fileId };
    expect(await headerOf(fileId)).toMatchObject({
      flags: ['missing'],
      risk: 'medium',
      nextDue: '2026-06-01',
    });
    await tell(fileId);
    const known = {
      lastSeenAt: null,
      lastSeen: words,
      risks: ['met_online' as const],
      riskWords: '',
      phone: '',
      companions: '',
      destination: '',
      abroad: 'unknown' as const,
    };
    await worker.call(describeMissingRoute, { params, body: { ...known, baseVersion: await base(fileId) } });
    const alert = { kind: 'hotline_116000', at: now, by: words, reference: 'H-1' } as const;
    await worker.call(raiseAlertRoute, { params, body: { ...alert, baseVersion: await base(fileId) } });
    const look = { reviewedOn: '2026-06-01', found: words, nextSteps: words, nextReviewOn: '2026-06-05' };
    await worker.call(reviewSearchRoute, { params, body: { ...look, baseVersion: await base(fileId) } });
    const { clocks } = await worker.call(listClocksRoute, { params });
    expect(clocks.find(({ name }) => name === 'search_review')?.lastDay).toBe('2026-06-05');
    await found(fileId, 'located');
    expect((await headerOf(fileId)).flags).toEqual(['missing']);
    await found(fileId);
    expect((await headerOf(fileId)).flags).toEqual([]);
    const talk = {
      at: now,
      by: words,
      independent: true,
      childView: { kind: 'silence', why: 'child_did_not_wish', words: '' },
      harm: 'none_known',
      whyLeft: '',
      nextSteps: '',
    } as const;
    await worker.call(holdConversationRoute, { params, body: { ...talk, baseVersion: await base(fileId) } });
    const change = { changedOn: '2026-06-01', changes: words, planView: 'agrees' } as const;
    await worker.call(changeSafetyPlanRoute, {
      params,
      body: { ...change, baseVersion: await base(fileId) },
    });
    expect((await typesIn(worker, fileId, 'missing')).map((type) => type.replace('missing.', ''))).toEqual([
      'reported',
      'told',
      'described',
      'alerted',
      'search_reviewed',
      'located',
      'returned',
      'talked',
      'plan_changed',
    ]);
    expect((await headerOf(fileId)).risk).toBe('medium');
  });

  it.each(['the agency in charge', 'a carer who was let in'])(
    'is told to supervisors, to a guardian who acts and to the agencies in the file, when %s reports it',
    async (by) => {
      const { worker, supervisor, guardian, shelterSupervisor, shelter, node } = world;
      const fileId = await registerFile(worker);
      const params = { fileId };
      const reporter =
        by === 'the agency in charge'
          ? world.colleague
          : await node.addPerson(await node.addAgency(`Home ${fileId}`), 'service_provider');
      const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: words, baseVersion: 0 };
      await worker.call(requestGuardianRoute, { params, body: asked });
      const body = { ...appointment, accountId: guardian.accountId, baseVersion: 1 };
      await supervisor.call(appointGuardianRoute, { params, body });
      const subject = { kind: 'agency', agencyId: shelter } as const;
      const share = { subject, sections: ['care' as const], until: '2026-07-01', reason: words };
      await supervisor.call(shareFileRoute, { params, body: share });
      const forReporter = { subject: { kind: 'account', accountId: reporter.accountId } as const };
      await supervisor.call(shareFileRoute, { params, body: { ...share, ...forReporter } });
      await report(fileId, reporter);
      await found(fileId);
      for (const person of [supervisor, guardian, shelterSupervisor]) {
        expect(await kindsOf(person, fileId)).toEqual(
          expect.arrayContaining(['child_missing', 'child_back']),
        );
      }
      expect(await kindsOf(worker, fileId)).toContain('child_missing');
    },
  );

  it('can be reported by whoever is with the child, and by nobody who was not let in', async () => {
    const { worker, supervisor, shelterWorker, node, shelter } = world;
    const fileId = await registerFile(worker);
    const carer = await node.addPerson(shelter, 'service_provider');
    await expect(report(fileId, carer)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    await expect(report(fileId, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const subject = { kind: 'account', accountId: carer.accountId } as const;
    const share = { subject, sections: ['care' as const], until: '2026-07-01', reason: words };
    await supervisor.call(shareFileRoute, { params: { fileId }, body: share });
    await report(fileId, carer);
    expect((await headerOf(fileId)).flags).toEqual(['missing']);
    const { readable } = await carer.call(getFileRoute, { params: { fileId } });
    expect(readable).not.toContain('missing');
  });

  it('is one alarm, though it is tapped twice', async () => {
    const fileId = await registerFile(world.worker);
    const key = crypto.randomUUID();
    const first = await report(fileId, world.worker, key);
    expect(await report(fileId, world.worker, key)).toEqual(first);
    await expect(report(fileId)).rejects.toMatchObject(refusedBecause('already_missing'));
    expect(await typesIn(world.worker, fileId, 'missing')).toEqual(['missing.reported']);
  });

  it('is not overwritten by a stale page', async () => {
    const fileId = await missing();
    await tell(fileId);
    const body = { found: 'returned', at: now, by: words, condition: words, baseVersion: 1 } as const;
    await expect(world.worker.call(recordFoundRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });
});

describe('safeguard 9: a missing child’s file is never closed', () => {
  it('moves no file towards rest, and says why', async () => {
    const { supervisor } = world;
    const fileId = await registerFile(world.worker);
    const move = async (stage: 'screening' | 'not_taken') => {
      const body = { stage, reason: words, baseVersion: await versionOf(supervisor, fileId, 'plan') };
      return supervisor.call(moveStageRoute, { params: { fileId }, body });
    };
    await move('screening');
    await report(fileId);
    await expect(move('not_taken')).rejects.toMatchObject(refusedBecause('child_is_missing'));
    await found(fileId);
    await move('not_taken');
    await report(fileId);
    expect(await headerOf(fileId)).toMatchObject({ stage: 'screening', risk: 'high', flags: ['missing'] });
  });
});

describe('a guardian who may be part of it', () => {
  it('does not read that they were gone round', async () => {
    const { worker, supervisor, guardian } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: words, baseVersion: 0 };
    await worker.call(requestGuardianRoute, { params, body: asked });
    const body = { ...appointment, accountId: guardian.accountId, baseVersion: 1 };
    await supervisor.call(appointGuardianRoute, { params, body });
    await report(fileId);
    await tell(fileId, { whom: 'guardian', outcome: 'gone_round', to: '', reason: 'Named by the child' });
    expect(await typesIn(worker, fileId, 'notes')).toContain('missing.guardian_gone_round');
    const { entries } = await guardian.call(readHistoryRoute, { params });
    expect(JSON.stringify(entries)).not.toMatch(/gone_round|Named by the child/);
    await expect(tell(fileId, { whom: 'police', outcome: 'nobody_there' })).rejects.toMatchObject(
      refusedBecause('police_always_told'),
    );
  });
});

describe('the picture of a missing child', () => {
  it('is not shown against the child’s own no', async () => {
    const fileId = await missing();
    await photo(fileId);
    const body = { ...consent, childOnPublication: 'no' } as const;
    await world.worker.call(recordConsentRoute, { params: { fileId }, body });
    await expect(photo(fileId)).rejects.toMatchObject(refusedBecause('child_said_no'));
  });
});
