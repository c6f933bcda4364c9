import {
  appointGuardianRoute,
  listClocksRoute,
  readDayRoute,
  readHistoryRoute,
  recordGuardianDutyRoute,
  requestGuardianRoute,
  suspendGuardianRoute,
} from '@tutela/contract';
import type { RecordGuardianDuty } from '@tutela/domain';
import { type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClockWorld, openClockWorld } from './clock-world.ts';
import { appointment } from './invented-guardian.ts';
import { registerFile, versionOf } from './world.ts';

let world: ClockWorld;
beforeAll(async () => {
  world = await openClockWorld();
});
afterAll(() => world.node.close());

const words = 'For the test';
const base = (fileId: string) => versionOf(world.worker, fileId, 'guardian');

/** A file whose guardian has an account, from today on. */
async function guarded(): Promise<string> {
  const fileId = await registerFile(world.worker);
  const params = { fileId };
  const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: words, baseVersion: 0 };
  await world.worker.call(requestGuardianRoute, { params, body: asked });
  const body = { ...appointment, accountId: world.guardian.accountId, baseVersion: 1 };
  await world.supervisor.call(appointGuardianRoute, { params, body });
  return fileId;
}

const met: RecordGuardianDuty = {
  duty: 'meet_child',
  askId: '',
  doneOn: '2026-06-01',
  words,
  childView: { kind: 'words', words: 'I like her.', howAsked: '', mayShow: [] },
};
const record = (person: TestPerson, fileId: string) =>
  person.call(recordGuardianDutyRoute, { params: { fileId }, body: met });
const clocksOf = async (person: TestPerson, fileId: string) =>
  (await person.call(listClocksRoute, { params: { fileId } })).clocks
    .map(({ name }) => name)
    .filter((name) => /^guardian_(meeting|care_check|report)$/.test(name));
const meetingTold = (person: TestPerson, fileId: string) =>
  world.toldClock(person, fileId, 'guardian_meeting');
/** As the timetable does, some days after the start of the tests. */
async function tellAfter(days: number): Promise<void> {
  world.node.clock.set(new Date(testStart.getTime() + days * 86_400_000));
  await world.tell();
  world.node.clock.set(testStart);
}

describe('the duties of a guardian', () => {
  it('stand in the guardian’s own day, and are recorded by the guardian in person', async () => {
    const { guardian, worker } = world;
    const fileId = await guarded();
    expect(await clocksOf(guardian, fileId)).toEqual([
      'guardian_meeting',
      'guardian_care_check',
      'guardian_report',
    ]);
    const { clocks } = await guardian.call(readDayRoute, { query: { whose: 'team' } });
    const asked = clocks.filter((clock) => clock.fileId === fileId).map(({ name }) => name);
    expect(asked).toContain('guardian_meeting');
    expect(asked).not.toContain('guardian_report');
    await record(guardian, fileId);
    expect(await clocksOf(worker, fileId)).toEqual(['guardian_care_check', 'guardian_report']);
    const query = { section: 'guardian' } as const;
    const { entries } = await worker.call(readHistoryRoute, { params: { fileId }, query });
    expect(entries[0]).toMatchObject({ type: 'guardian.duty_done', payload: { inPerson: true } });
    const own = await guardian.call(readHistoryRoute, { params: { fileId }, query });
    expect(own.entries[0]?.payload).toMatchObject({ childView: { kind: 'withheld' } });
  });

  it('are recorded for no child whose guardian one is not', async () => {
    const { node, shelter, worker } = world;
    const fileId = await guarded();
    const stranger = await node.addPerson(shelter, 'guardian');
    await expect(record(stranger, fileId)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    await record(worker, fileId);
    await expect(record(world.shelterWorker, fileId)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
  });

  it('not done, are told to the guardian, then to the caseworker, then to the supervisors', async () => {
    const { guardian, worker, supervisor } = world;
    const fileId = await guarded();
    const [near, passed] = ['clock_near guardian_meeting', 'clock_passed guardian_meeting'];
    await tellAfter(2.5);
    expect(await meetingTold(guardian, fileId)).toEqual([near]);
    expect(await meetingTold(worker, fileId)).toEqual([]);
    await tellAfter(4);
    expect(await meetingTold(worker, fileId)).toEqual([passed]);
    expect(await meetingTold(supervisor, fileId)).toEqual([]);
    await tellAfter(5);
    expect(await meetingTold(supervisor, fileId)).toEqual([passed]);
  });

  it('are asked of nobody who is suspended', async () => {
    const { guardian, worker } = world;
    const fileId = await guarded();
    const body = { suspendedOn: '2026-06-01', reason: words, baseVersion: await base(fileId) };
    await worker.call(suspendGuardianRoute, { params: { fileId }, body });
    expect(await clocksOf(worker, fileId)).toEqual([]);
    await tellAfter(10);
    expect(await meetingTold(guardian, fileId)).toEqual([]);
    await expect(record(guardian, fileId)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
  });
});
