import {
  changeTemplateRoute,
  gradeRiskRoute,
  readDayRoute,
  readTemplatesRoute,
  requestGuardianRoute,
} from '@tutela/contract';
import { cpDefault } from '@tutela/domain';
import { type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ClockWorld, openClockWorld, refusedBecause } from './clock-world.ts';
import { registerFile } from './world.ts';

let world: ClockWorld;
beforeAll(async () => {
  world = await openClockWorld();
});
beforeEach(() => world.node.clock.set(testStart));
afterAll(() => world.node.close());

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
    await world.administrator.call(changeTemplateRoute, { body });
    node.clock.advance(60_000);
    const after = await registerFile(worker);
    expect(await world.find(before, 'first_contact')).toMatchObject({ templateVersion: 1 });
    expect(await world.find(after, 'first_contact')).toMatchObject({
      templateVersion: 2,
      due: '2026-06-01T21:02:00.000Z',
    });
    await worker.call(gradeRiskRoute, {
      params: { fileId: before },
      body: { risk: 'high', reason: 'In danger', baseVersion: 0 },
    });
    expect(await world.find(before, 'first_contact')).toMatchObject({ templateVersion: 1 });
    // Corpus Christi, 4 June 2026, is a holiday in Austria.
    const asked = { authority: 'Invented court', requestedOn: '2026-06-01', reason: 'Alone', baseVersion: 0 };
    await worker.call(requestGuardianRoute, { params: { fileId: after }, body: asked });
    expect(await world.find(after, 'guardian_formal')).toMatchObject({ lastDay: '2026-06-23' });
    const { versions, states } = await world.administrator.call(readTemplatesRoute);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions[1]).toMatchObject({
      reason: 'Act of parliament 7 of 2026',
      since: '2026-06-01T09:01:00.000Z',
    });
    expect(states).toContain('AT');
  });

  it('counts the holidays of a region of the State, and takes no region that nobody knows', async () => {
    const { administrator, worker } = world;
    const { versions, regions } = await administrator.call(readTemplatesRoute);
    expect(regions).toContainEqual({ state: 'DE', region: 'BY', name: 'Bayern' });
    const send = (region: string | null, baseVersion: number) =>
      administrator.call(changeTemplateRoute, {
        body: {
          template: { ...changed, state: 'DE', region },
          reason: 'The office is in Bavaria',
          baseVersion,
        },
      });
    const dueAfter = async () => {
      const fileId = await registerFile(worker);
      const asked = { authority: 'Court', requestedOn: '2026-06-01', reason: 'No parent', baseVersion: 0 };
      await worker.call(requestGuardianRoute, { params: { fileId }, body: asked });
      return (await world.find(fileId, 'guardian_formal'))?.lastDay;
    };
    await expect(send('XX', versions.length)).rejects.toMatchObject(
      refusedBecause('template_region_unknown'),
    );
    await send(null, versions.length);
    world.node.clock.advance(60_000);
    const ofState = await dueAfter();
    await send('BY', versions.length + 1);
    world.node.clock.advance(60_000);
    // Corpus Christi, 4 June 2026, is a holiday in Bavaria.
    expect(await dueAfter()).not.toBe(ofState);
  });

  it('is refused with values that cannot be, from a page that is old, and to whoever does not administer', async () => {
    const send = (person: TestPerson, more: object, baseVersion: number) =>
      person.call(changeTemplateRoute, {
        body: { template: { ...changed, ...more }, reason: 'A try', baseVersion },
      });
    const { versions } = await world.administrator.call(readTemplatesRoute);
    const now = versions.length;
    await expect(send(world.administrator, { restDays: [0, 1, 2, 3, 4, 5] }, now - 1)).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
    const late = { ...changed.clocks.first_contact, warnings: [300] };
    await expect(
      send(world.administrator, { clocks: { ...changed.clocks, first_contact: late } }, now),
    ).rejects.toMatchObject(refusedBecause('template_warning_too_early'));
    await expect(send(world.supervisor, {}, now)).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
  });
});
