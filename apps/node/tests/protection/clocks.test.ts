import {
  appointGuardianRoute,
  askGuardianRoute,
  decideStatusRoute,
  dismissNoticeRoute,
  extendClockRoute,
  getFileRoute,
  listClocksRoute,
  listNoticesRoute,
  markClockRoute,
  pauseClockRoute,
  readHistoryRoute,
  recordConsentRoute,
  recordResidenceRoute,
  registerChildRoute,
  requestGuardianRoute,
  resumeClockRoute,
  shareFileRoute,
  startReflectionRoute,
} from '@tutela/contract';
import { inventedChild, type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consent, reflectionStart, statusDecision } from '../platform/guard/procedure-calls.ts';
import { type ClockWorld, openClockWorld, refusedBecause } from './clock-world.ts';
import { appointment } from './invented-guardian.ts';
import { registerFile } from './world.ts';

let world: ClockWorld;
beforeAll(async () => {
  world = await openClockWorld();
});
beforeEach(() => world.node.clock.set(testStart));
afterAll(() => world.node.close());

const hour = 3_600_000;
const day = 24 * hour;

describe('the clocks of a file', () => {
  it('run from its registration, each with its rule, its end and the version that it counts by', async () => {
    const fileId = await registerFile(world.worker);
    const clocks = await world.clocksIn(fileId);
    expect(clocks.map(({ name }) => name).sort()).toEqual([
      'first_contact',
      'guardian_provisional',
      'registration',
    ]);
    expect(clocks[0]).toMatchObject({
      due: '2026-06-02T09:00:00.000Z',
      warnings: ['2026-06-02T03:00:00.000Z'],
      lastDay: null,
      templateVersion: 1,
    });
    const { header } = await world.worker.call(getFileRoute, { params: { fileId } });
    expect(header.nextDue).toBe('2026-06-02');
  });

  it('follow what the file tells: a consent, a title, a question, a status that the child does not know', async () => {
    const { worker } = world;
    const params = { fileId: await registerFile(worker) };
    await worker.call(decideStatusRoute, { params, body: statusDecision });
    const title = {
      ground: 'asylum' as const,
      validFrom: '2026-06-01',
      validTo: '2026-12-01',
      authority: 'Invented office',
    };
    const body = { ...title, appeal: '', atEighteen: '', baseVersion: 1 } as const;
    await worker.call(recordResidenceRoute, { params, body });
    const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'Alone', baseVersion: 0 };
    await worker.call(requestGuardianRoute, { params, body: asked });
    expect(await world.find(params.fileId, 'status_told')).toMatchObject({ section: 'status' });
    expect(await world.find(params.fileId, 'residence_renewal')).toMatchObject({ lastDay: '2026-10-02' });
    // Fifteen working days from a Monday: three weeks.
    expect(await world.find(params.fileId, 'guardian_formal')).toMatchObject({ lastDay: '2026-06-22' });
  });

  it('show nobody what stands in a section that is not theirs', async () => {
    const { worker, supervisor, shelter, shelterWorker } = world;
    const params = { fileId: await registerFile(worker) };
    await expect(shelterWorker.call(listClocksRoute, { params })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const subject = { kind: 'agency', agencyId: shelter } as const;
    const body = { subject, sections: ['guardian' as const], until: '2026-07-01', reason: 'Takes part' };
    await supervisor.call(shareFileRoute, { params, body });
    expect((await world.clocksIn(params.fileId, shelterWorker)).map(({ name }) => name)).toEqual([
      'guardian_provisional',
    ]);
  });
});

describe('a reflection period of thirty days without a guardian', () => {
  it('tells at seven, three days and one day before its end, and at its end, each once', async () => {
    const { worker, supervisor, node } = world;
    const params = { fileId: await registerFile(worker) };
    await worker.call(decideStatusRoute, { params, body: statusDecision });
    const body = { ...reflectionStart, startsOn: '2026-05-30', days: 30, baseVersion: 1 };
    await worker.call(startReflectionRoute, { params, body });
    const of = async (person: TestPerson) =>
      (await world.toldClock(person, params.fileId, 'reflection_end')).length;
    const both = async () => [await of(worker), await of(supervisor)];
    const at = async (moment: string) => {
      node.clock.set(new Date(moment));
      await world.tell();
      await world.tell();
      return both();
    };
    expect(await at('2026-06-21T23:59:00Z')).toEqual([0, 0]);
    expect(await at('2026-06-22T00:05:00Z'), 'seven days before').toEqual([1, 0]);
    expect(await at('2026-06-24T12:00:00Z'), 'on day twenty-five').toEqual([1, 0]);
    expect(await at('2026-06-26T00:05:00Z'), 'three days before').toEqual([2, 1]);
    expect(await at('2026-06-28T00:05:00Z'), 'the day before').toEqual([3, 2]);
    expect(await at('2026-06-30T00:05:00Z'), 'when it is over').toEqual([4, 3]);
    expect(await at('2026-07-20T00:05:00Z'), 'and then no more').toEqual([4, 3]);
    expect((await world.toldClock(worker, params.fileId, 'reflection_end')).at(-1)).toBe(
      'clock_passed reflection_end',
    );
    // That nobody stands for the child was told too, and to the supervisor.
    expect(await world.toldClock(supervisor, params.fileId, 'guardian_provisional')).toContain(
      'clock_passed guardian_provisional',
    );
  });
});

describe('what a clock tells', () => {
  it('is said in words of code: the file, the clock, and nothing of the child', async () => {
    const fileId = await registerFile(world.worker);
    const { worker, node } = world;
    node.clock.advance(19 * hour);
    await world.tell();
    node.clock.set(testStart);
    const { notices } = await worker.call(listNoticesRoute);
    const mine = notices.filter((notice) => notice.fileId === fileId);
    expect(mine).toContainEqual(expect.objectContaining({ kind: 'clock_near', clock: 'first_contact' }));
    for (const { noticeId } of mine) await worker.call(dismissNoticeRoute, { params: { noticeId } });
  });

  it('reaches somebody when a consent ends, a guardian does not answer, a title is to be renewed', async () => {
    const { worker, guardian, supervisor, node } = world;
    const params = { fileId: await registerFile(worker) };
    await worker.call(recordConsentRoute, { params, body: { ...consent, validUntil: '2026-06-20' } });
    const request = {
      authority: 'Invented court',
      requestedOn: '2026-06-01',
      reason: 'Alone',
      baseVersion: 0,
    };
    await worker.call(requestGuardianRoute, { params, body: request });
    const appointed = { ...appointment, accountId: guardian.accountId, baseVersion: 1 };
    await supervisor.call(appointGuardianRoute, { params, body: appointed });
    const ask = {
      act: 'return',
      question: 'May she return?',
      answerBy: '2026-06-05',
      baseVersion: 2,
    } as const;
    await worker.call(askGuardianRoute, { params, body: ask });
    await worker.call(recordResidenceRoute, {
      params,
      body: {
        ground: 'asylum',
        validFrom: '2026-05-01',
        validTo: '2026-08-15',
        authority: 'Invented office',
        appeal: '',
        atEighteen: '',
        baseVersion: 0,
      },
    });
    node.clock.set(new Date('2026-06-06T00:10:00Z'));
    await world.tell();
    expect(await world.toldClock(worker, params.fileId, 'guardian_answer')).toEqual([
      'clock_passed guardian_answer',
    ]);
    expect(await world.toldClock(supervisor, params.fileId, 'guardian_answer')).toHaveLength(1);
    node.clock.set(new Date('2026-06-21T00:10:00Z'));
    await world.tell();
    expect(await world.toldClock(worker, params.fileId, 'consent_expiry')).toContain(
      'clock_passed consent_expiry',
    );
    expect(await world.toldClock(worker, params.fileId, 'residence_renewal')).toContain(
      'clock_passed residence_renewal',
    );
    const kept = await node.asSystem((tx) =>
      tx.selectFrom('protection.clock').select('name').where('file_id', '=', params.fileId).execute(),
    );
    expect(kept.map(({ name }) => name)).not.toContain('consent_expiry');
    expect(kept.map(({ name }) => name)).toContain('guardian_answer');
  });

  it('goes to supervisors where nobody is responsible yet, and of a hidden file only to those let in', async () => {
    const { node, authority, supervisor, worker, colleague } = world;
    const intake = await node.addPerson(authority, 'intake_worker');
    const { fileId } = await intake.call(registerChildRoute, { body: inventedChild() });
    const hidden = await registerFile(worker);
    await node.asSystem((tx) =>
      tx.updateTable('protection.file').set({ hidden: true }).where('file_id', '=', hidden).execute(),
    );
    node.clock.advance(25 * hour);
    await world.tell();
    expect(await world.toldClock(supervisor, fileId, 'first_contact')).toHaveLength(1);
    expect(await world.toldOf(colleague, fileId)).toEqual([]);
    expect(await world.toldOf(supervisor, hidden)).toEqual([]);
  });

  it('comes once, also when two processes look at the same time', async () => {
    const fileId = await registerFile(world.worker);
    world.node.clock.advance(30 * hour);
    await Promise.all([world.tell(), world.tell(), world.tell()]);
    expect(await world.toldClock(world.worker, fileId, 'registration')).toEqual([
      'clock_passed registration',
    ]);
  });
});

describe('a clock that is paused', () => {
  const which = { clock: 'first_contact', subject: '' } as const;

  it('tells nobody until it goes on, and then ends as much later', async () => {
    const { worker, node } = world;
    const params = { fileId: await registerFile(worker) };
    const paused = { ...which, reason: 'In hospital', baseVersion: 0 };
    await worker.call(pauseClockRoute, { params, body: paused });
    await expect(
      worker.call(pauseClockRoute, { params, body: { ...paused, baseVersion: 1 } }),
    ).rejects.toMatchObject(refusedBecause('clock_paused'));
    node.clock.advance(40 * day);
    await world.tell();
    expect(await world.toldClock(worker, params.fileId, 'first_contact')).toEqual([]);
    node.clock.set(new Date(testStart.getTime() + 10 * 60_000));
    await worker.call(resumeClockRoute, { params, body: { ...which, reason: 'Back', baseVersion: 1 } });
    expect(await world.find(params.fileId, 'first_contact')).toMatchObject({
      due: '2026-06-02T09:10:00.000Z',
      pausedSince: null,
    });
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'plan' } });
    expect(entries.map(({ type }) => type)).toEqual(['clock.resumed', 'clock.paused']);
  });

  it('is only ever extended to later, and a date of the file is changed where it stands', async () => {
    const { worker } = world;
    const params = { fileId: await registerFile(worker) };
    const extend = (lastDay: string, clock: 'first_contact' | 'residence_renewal', baseVersion: number) =>
      worker.call(extendClockRoute, {
        params,
        body: { clock, subject: '', lastDay, reason: 'Snow', baseVersion },
      });
    await expect(extend('2026-06-01', 'first_contact', 0)).rejects.toMatchObject(
      refusedBecause('extension_not_later'),
    );
    await expect(extend('2026-06-09', 'residence_renewal', 0)).rejects.toMatchObject(
      refusedBecause('clock_not_running'),
    );
    await extend('2026-06-04', 'first_contact', 0);
    expect(await world.find(params.fileId, 'first_contact')).toMatchObject({ lastDay: '2026-06-04' });
    await expect(extend('2026-06-09', 'first_contact', 0)).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('and one whose work is done is marked', async () => {
    const { worker, shelterWorker } = world;
    const params = { fileId: await registerFile(worker) };
    const body = { ...which, doneOn: '2026-06-01', words: 'Met her, she is safe', baseVersion: 0 };
    await expect(shelterWorker.call(markClockRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await worker.call(markClockRoute, { params, body });
    expect(await world.find(params.fileId, 'first_contact')).toBeUndefined();
  });
});
