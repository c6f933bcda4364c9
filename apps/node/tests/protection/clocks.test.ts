import {
  appointGuardianRoute,
  askGuardianRoute,
  changeTemplateRoute,
  decideStatusRoute,
  dismissNoticeRoute,
  extendClockRoute,
  getFileRoute,
  gradeRiskRoute,
  listClocksRoute,
  listNoticesRoute,
  markClockRoute,
  pauseClockRoute,
  readDayRoute,
  readHistoryRoute,
  readTemplatesRoute,
  recordConsentRoute,
  recordResidenceRoute,
  registerChildRoute,
  requestGuardianRoute,
  resumeClockRoute,
  shareFileRoute,
  startReflectionRoute,
} from '@tutela/contract';
import { cpDefault } from '@tutela/domain';
import { systemRandom } from '@tutela/kernel';
import { inventedChild, type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { openClockRules, tellClocks } from '../../src/protection/index.ts';
import { consent, reflectionStart, statusDecision } from '../platform/guard/procedure-calls.ts';
import { appointment } from './invented-guardian.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
let administrator: TestPerson;
beforeAll(async () => {
  world = await openWorld();
  administrator = await world.node.addPerson(world.authority, 'node_administrator');
});
beforeEach(() => world.node.clock.set(testStart));
afterAll(() => world.node.close());

const hour = 3_600_000;
const day = 24 * hour;

/** What the timetable does every few minutes. */
function tell(): Promise<number> {
  const { clock, app } = world.node;
  const act = systemAct('protection.tell-clocks', clock.now(), { purpose: 'protection', audit: 'write' });
  const ports = { clock, random: systemRandom, clockRules: openClockRules(clock).read };
  return tellClocks(app.database, act, ports);
}

/** Which clock told somebody of a file how often; sessions do not last so long. */
const toldOf = async (person: TestPerson, fileId: string) => {
  const rows = await world.node.asSystem((tx) =>
    tx
      .selectFrom('platform.notice')
      .select(['kind', 'clock'])
      .where('account_id', '=', person.accountId)
      .where('file_id', '=', fileId)
      .where('clock', 'is not', null)
      .orderBy('at')
      .execute(),
  );
  return rows.map(({ kind, clock }) => `${kind} ${clock}`);
};
const toldClock = async (person: TestPerson, fileId: string, clock: string) =>
  (await toldOf(person, fileId)).filter((text) => text.endsWith(` ${clock}`));
const clocksIn = async (fileId: string, person = world.worker) =>
  (await person.call(listClocksRoute, { params: { fileId } })).clocks;
const find = async (fileId: string, name: string) =>
  (await clocksIn(fileId)).find((clock) => clock.name === name);
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('the clocks of a file', () => {
  it('run from its registration, each with its rule, its end and the version that it counts by', async () => {
    const fileId = await registerFile(world.worker);
    const clocks = await clocksIn(fileId);
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
    expect(await find(params.fileId, 'status_told')).toMatchObject({ section: 'status' });
    expect(await find(params.fileId, 'residence_renewal')).toMatchObject({ lastDay: '2026-10-02' });
    // Fifteen working days from a Monday: three weeks.
    expect(await find(params.fileId, 'guardian_formal')).toMatchObject({ lastDay: '2026-06-22' });
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
    expect((await clocksIn(params.fileId, shelterWorker)).map(({ name }) => name)).toEqual([
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
      (await toldClock(person, params.fileId, 'reflection_end')).length;
    const both = async () => [await of(worker), await of(supervisor)];
    const at = async (moment: string) => {
      node.clock.set(new Date(moment));
      await tell();
      await tell();
      return both();
    };
    expect(await at('2026-06-21T23:59:00Z')).toEqual([0, 0]);
    expect(await at('2026-06-22T00:05:00Z'), 'seven days before').toEqual([1, 0]);
    expect(await at('2026-06-24T12:00:00Z'), 'on day twenty-five').toEqual([1, 0]);
    expect(await at('2026-06-26T00:05:00Z'), 'three days before').toEqual([2, 1]);
    expect(await at('2026-06-28T00:05:00Z'), 'the day before').toEqual([3, 2]);
    expect(await at('2026-06-30T00:05:00Z'), 'when it is over').toEqual([4, 3]);
    expect(await at('2026-07-20T00:05:00Z'), 'and then no more').toEqual([4, 3]);
    expect((await toldClock(worker, params.fileId, 'reflection_end')).at(-1)).toBe(
      'clock_passed reflection_end',
    );
    // That nobody stands for the child was told too, and to the supervisor.
    expect(await toldClock(supervisor, params.fileId, 'guardian_provisional')).toContain(
      'clock_passed guardian_provisional',
    );
  });
});

describe('what a clock tells', () => {
  it('is said in words of code: the file, the clock, and nothing of the child', async () => {
    const fileId = await registerFile(world.worker);
    const { worker, node } = world;
    node.clock.advance(19 * hour);
    await tell();
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
    await tell();
    expect(await toldClock(worker, params.fileId, 'guardian_answer')).toEqual([
      'clock_passed guardian_answer',
    ]);
    expect(await toldClock(supervisor, params.fileId, 'guardian_answer')).toHaveLength(1);
    node.clock.set(new Date('2026-06-21T00:10:00Z'));
    await tell();
    expect(await toldClock(worker, params.fileId, 'consent_expiry')).toContain('clock_passed consent_expiry');
    expect(await toldClock(worker, params.fileId, 'residence_renewal')).toContain(
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
    await tell();
    expect(await toldClock(supervisor, fileId, 'first_contact')).toHaveLength(1);
    expect(await toldOf(colleague, fileId)).toEqual([]);
    expect(await toldOf(supervisor, hidden)).toEqual([]);
  });

  it('comes once, also when two processes look at the same time', async () => {
    const fileId = await registerFile(world.worker);
    world.node.clock.advance(30 * hour);
    await Promise.all([tell(), tell(), tell()]);
    expect(await toldClock(world.worker, fileId, 'registration')).toEqual(['clock_passed registration']);
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
    await tell();
    expect(await toldClock(worker, params.fileId, 'first_contact')).toEqual([]);
    node.clock.set(new Date(testStart.getTime() + 10 * 60_000));
    await worker.call(resumeClockRoute, { params, body: { ...which, reason: 'Back', baseVersion: 1 } });
    expect(await find(params.fileId, 'first_contact')).toMatchObject({
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
    expect(await find(params.fileId, 'first_contact')).toMatchObject({ lastDay: '2026-06-04' });
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
    expect(await find(params.fileId, 'first_contact')).toBeUndefined();
  });
});

describe('the day', () => {
  it('shows a caseworker their own files and a supervisor the team’s, the most urgent first', async () => {
    const { colleague, supervisor, shelterWorker, worker } = world;
    const own = await registerFile(colleague);
    await colleague.call(gradeRiskRoute, {
      params: { fileId: own },
      body: { risk: 'low', reason: 'With her aunt', baseVersion: 0 },
    });
    const theirs = await registerFile(worker);
    const mine = await colleague.call(readDayRoute, { query: { whose: 'mine' } });
    expect(new Set(mine.clocks.map(({ fileId }) => fileId))).toEqual(new Set([own]));
    expect(mine.clocks.map(({ due }) => due)).toEqual(mine.clocks.map(({ due }) => due).sort());
    expect(mine.clocks[0]).toMatchObject({ name: 'guardian_provisional', risk: 'low' });
    const team = await supervisor.call(readDayRoute, { query: { whose: 'team' } });
    expect(team.clocks.map(({ fileId }) => fileId)).toEqual(expect.arrayContaining([own, theirs]));
    const other = await shelterWorker.call(readDayRoute, { query: { whose: 'team' } });
    expect(other.clocks.map(({ fileId }) => fileId)).not.toContain(own);
  });
});

describe('the country template', () => {
  const changed = {
    ...cpDefault,
    clocks: { ...cpDefault.clocks, first_contact: { ...cpDefault.clocks.first_contact } },
  };

  it('gets a new version, and what runs already keeps the one it has', async () => {
    const { worker, node } = world;
    const before = await registerFile(worker);
    node.clock.advance(60_000);
    const template = {
      ...changed,
      state: 'AT' as const,
      clocks: {
        ...changed.clocks,
        first_contact: { ...changed.clocks.first_contact, length: { high: 12, medium: 48, low: 96 } },
      },
    };
    const body = { template, reason: 'Act of parliament 7 of 2026', baseVersion: 1 };
    await administrator.call(changeTemplateRoute, { body });
    node.clock.advance(60_000);
    const after = await registerFile(worker);
    expect(await find(before, 'first_contact')).toMatchObject({ templateVersion: 1 });
    expect(await find(after, 'first_contact')).toMatchObject({
      templateVersion: 2,
      due: '2026-06-01T21:02:00.000Z',
    });
    await worker.call(gradeRiskRoute, {
      params: { fileId: before },
      body: { risk: 'high', reason: 'In danger', baseVersion: 0 },
    });
    expect(await find(before, 'first_contact')).toMatchObject({ templateVersion: 1 });
    // Corpus Christi, 4 June 2026, is a holiday in Austria.
    const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'Alone', baseVersion: 0 };
    await worker.call(requestGuardianRoute, { params: { fileId: after }, body: asked });
    expect(await find(after, 'guardian_formal')).toMatchObject({ lastDay: '2026-06-23' });
    const { versions, states } = await administrator.call(readTemplatesRoute);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions[1]).toMatchObject({
      reason: 'Act of parliament 7 of 2026',
      since: '2026-06-01T09:01:00.000Z',
    });
    expect(states).toContain('AT');
  });

  it('is refused with values that cannot be, from a page that is old, and to whoever does not administer', async () => {
    const send = (person: TestPerson, more: object, baseVersion: number) =>
      person.call(changeTemplateRoute, {
        body: { template: { ...changed, ...more }, reason: 'A try', baseVersion },
      });
    const { versions } = await administrator.call(readTemplatesRoute);
    const now = versions.length;
    await expect(send(administrator, { restDays: [0, 1, 2, 3, 4, 5] }, now - 1)).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
    const late = { ...changed.clocks.first_contact, warnings: [300] };
    await expect(
      send(administrator, { clocks: { ...changed.clocks, first_contact: late } }, now),
    ).rejects.toMatchObject(refusedBecause('template_warning_too_early'));
    await expect(send(world.supervisor, {}, now)).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
  });
});
