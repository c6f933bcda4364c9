import * as contract from '@tutela/contract';
import { computeProgress, type Direction } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../src/partnership/import/csv-file.ts';
import { type AllianceWorld, openAllianceWorld, plan, recommend } from './alliance-world.ts';

const secret = 'Kanarya7-nobody-may-read-this';
let world: AllianceWorld;

beforeAll(async () => {
  world = await openAllianceWorld();
  const { secretariat, head, focalPoint } = world;
  for (const [indicatorId, better] of [
    ['guardian-days', 'less'],
    ['guardians', 'more'],
    ['empty', 'more'],
  ] as const) {
    const facts = {
      title: 'A test',
      definition: 'A test',
      unit: 'count' as const,
      source: 'Test',
      verify: false,
    };
    await secretariat.call(contract.addIndicatorRoute, {
      body: { ...facts, indicatorId, better, pillar: 'protection' },
    });
    const aim = { baselinePeriod: '2020', value: 10, duePeriod: '2030', words: 'As the plan says' };
    await head.call(contract.setTargetRoute, { body: { ...aim, indicatorId, partyCode: 'AT' } });
  }
  const measure = (
    indicatorId: string,
    period: string,
    value: number | null,
    [low, high]: [number, number],
  ) =>
    focalPoint.call(contract.recordObservationRoute, {
      body: {
        indicatorId,
        partyCode: 'AT',
        period,
        value,
        low,
        high,
        quality: 'A',
        source: 'Test',
        words: null,
        revises: null,
      },
    });
  const release = (indicatorId: string) =>
    secretariat.call(contract.releaseRoute, { body: { title: 'A release', indicatorId, partyCode: null } });
  await measure('guardian-days', '2020', 50, [50, 50]);
  await measure('guardians', '2020', null, [1, 4]);
  await release('guardian-days');
  await measure('guardian-days', '2025', 20, [20, 20]);
  await measure('guardians', '2025', null, [1, 12]);
  await release('guardians');
  await release('guardian-days');
  // What is not released decides nothing, whoever looks.
  await measure('empty', '2025', 12, [12, 12]);
  const hidden = await recommend(world, { classification: 'restricted', text: secret });
  await plan(world, [await recommend(world)]);
  const say = (by: TestPerson, byParty: string, about: object, words: string) =>
    by.call(contract.makeStatementRoute, {
      body: { partyCode: 'AT', byParty, about: about as never, language: 'en', words, replaces: null },
    });
  const indicator = { kind: 'indicator', indicatorId: 'guardian-days' };
  const explained = await say(head, 'AT', indicator, 'New guardians were trained.');
  const disputed = await say(world.ngo, 'TEST-NGO', indicator, 'In two regions nobody was appointed.');
  await say(world.ngo, 'TEST-NGO', indicator, `${secret}: waits for the check`);
  const onHidden = await say(head, 'AT', { kind: 'recommendation', recommendationId: hidden }, secret);
  for (const { statementId } of [explained, disputed, onHidden]) {
    const params = { statementId };
    await secretariat.call(contract.decideStatementRoute, {
      params,
      body: { outcome: 'published', reason: null },
    });
  }
});
afterAll(() => world.node.close());

async function take(dataset: string, by?: TestPerson, release?: number): Promise<string> {
  const { server, auth } = world.node.app;
  const url = `/api/alliance/open-data/${dataset}${release === undefined ? '' : `?release=${release}`}`;
  const cookies = by === undefined ? {} : { cookies: { [auth.cookieName]: by.token } };
  const response = await server.inject({ url, headers: { host: 'localhost' }, ...cookies });
  expect(response.statusCode).toBe(200);
  return response.body;
}

async function table(dataset: string, release?: number) {
  const file = readCsv(new TextEncoder().encode(await take(dataset, undefined, release)), []);
  if ('faults' in file) throw new Error(file.faults[0]?.reason);
  return file.rows.map(({ cells }) => cells);
}

/** Every status again, from the public tables and the rule, and from nothing else. */
async function recomputed(release?: number) {
  const [targets, indicators, observations] = [
    await table('targets.csv', release),
    await table('indicators.csv', release),
    await table('observations.csv', release),
  ];
  const revised = new Set(observations.map(({ revises }) => revises));
  return targets.map((target) => {
    const indicator = indicators.find(({ indicatorId }) => indicatorId === target.indicatorId);
    const released = observations
      .filter((each) => each.indicatorId === target.indicatorId && each.partyCode === target.partyCode)
      .filter(({ observationId }) => !revised.has(observationId))
      .map((each) => ({
        observationId: String(each.observationId),
        period: String(each.period),
        low: Number(each.low),
        high: Number(each.high),
        suppressed: each.suppressed === 'true',
      }));
    const aim = {
      value: Number(target.value),
      better: indicator?.better as Direction,
      baselinePeriod: String(target.baselinePeriod),
      duePeriod: String(target.duePeriod),
    };
    return { targetId: target.targetId, ...computeProgress(aim, released) };
  });
}

describe('every public status', () => {
  it('is the same when it is computed again from the public export alone: no difference', async () => {
    const { progress } = await world.node.public(contract.listProgressRoute, {});
    const again = await recomputed();
    expect(progress.map(({ targetId, label, trace }) => ({ targetId, label, trace }))).toEqual(again);
    const labels = Object.fromEntries(progress.map(({ indicatorId, label }) => [indicatorId, label]));
    expect(labels).toEqual({
      'guardian-days': 'on_track',
      guardians: 'measured_not_publishable',
      empty: 'no_data',
    });
    const seen = (await world.focalPoint.call(contract.listProgressRoute, {})).progress;
    expect(seen.map(({ label }) => label)).toEqual(progress.map(({ label }) => label));
  });

  it('can be cited as it stood at a release', async () => {
    const then = await table('progress.csv', 1);
    expect(
      then.map(({ targetId, label, trace }) => ({ targetId, label, trace: JSON.parse(String(trace)) })),
    ).toEqual(
      (await recomputed(1)).map(({ targetId, label, trace }) => ({ targetId, label, trace: [...trace] })),
    );
    expect(then.map(({ label }) => label)).toEqual(['no_data', 'no_data', 'no_data']);
  });
});

describe('a statement on what is not for everybody', () => {
  it('is read by nobody who may not read what it is about, published or not', async () => {
    const { server } = world.node.app;
    const page = await server.inject({ url: '/alliance/states/AT', headers: { host: 'localhost' } });
    expect(page.body).toContain('In two regions nobody was appointed.');
    expect(page.body).not.toContain(secret);
    const words = async (person: TestPerson) =>
      (await person.call(contract.listStatementsRoute, { query: {} })).statements
        .filter(({ recommendationId }) => recommendationId !== null)
        .map((each) => each.words);
    expect(await words(world.ngo)).toEqual([]);
    expect(await words(world.focalPoint)).toEqual([secret]);
  });

  it('names who says it and, where it is on a recommendation, that one by its number and words', async () => {
    const recommendationId = await recommend(world);
    const { statementId } = await world.ngo.call(contract.makeStatementRoute, {
      body: {
        ...{ partyCode: 'AT', byParty: 'TEST-NGO', language: 'en', words: 'Nobody was asked.' },
        ...{ about: { kind: 'recommendation', recommendationId }, replaces: null },
      },
    });
    await world.secretariat.call(contract.decideStatementRoute, {
      params: { statementId },
      body: { outcome: 'published', reason: null },
    });
    const { server } = world.node.app;
    const { body } = await server.inject({ url: '/alliance/states/AT', headers: { host: 'localhost' } });
    expect(body).toContain('Nobody was asked.');
    expect(body).not.toContain(recommendationId);
    expect(body).toMatch(/R-\d+: Appoint a guardian within two working days\./);
    expect(body).toContain('Invented Organisation, ');
  });
});

describe('open data', () => {
  it('is the same for whoever asks, and holds nothing that is restricted or waits', async () => {
    for (const dataset of contract.datasets) {
      const open = await take(dataset);
      expect(open).not.toContain(secret);
      expect(await take(dataset, world.secretariat)).toBe(open);
      expect(await take(dataset, world.head)).toBe(open);
    }
  });

  it('is named with its address and its columns', async () => {
    const { datasets, release } = await world.node.public(contract.listOpenDataRoute, {});
    expect(release).toBe(3);
    for (const { dataset, columns } of datasets.filter((each) => each.dataset !== 'record.json')) {
      expect((await take(dataset)).split('\n')[0]).toBe(columns.join(','));
    }
    const record = JSON.parse(await take('record.json'));
    expect(Object.keys(record)).toEqual([
      'licence',
      'release',
      ...contract.datasets.slice(0, -1).map((name) => name.replace('.csv', '')),
    ]);
    expect(record.observations).toHaveLength(4);
    expect(record.commitments).toHaveLength(206);
  });

  it('shows what the State explains and what others say at equal weight', async () => {
    const { progress } = await world.node.public(contract.listProgressRoute, { query: { partyCode: 'AT' } });
    const of = progress.find(({ indicatorId }) => indicatorId === 'guardian-days');
    expect(of?.statements.map(({ kind, byParty }) => [kind, byParty])).toEqual([
      ['explanation', 'AT'],
      ['shadow', 'TEST-NGO'],
    ]);
  });
});
