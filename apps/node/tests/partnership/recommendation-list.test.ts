import type { RouteInput } from '@tutela/contract';
import * as contract from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeIntoSearch } from '../../src/partnership/index.ts';
import { type AllianceWorld, openAllianceWorld, plan, recommend } from './alliance-world.ts';

type Query = Partial<RouteInput<typeof contract.listRecommendationsRoute>['query']>;

let world: AllianceWorld;
let ids: Record<'guardian' | 'labour' | 'members' | 'german' | 'done' | 'noted', string>;

beforeAll(async () => {
  world = await openAllianceWorld();
  const other = 'Inspect workplaces twice a year.';
  ids = {
    guardian: await recommend(world),
    labour: await recommend(world, { text: other }),
    members: await recommend(world, { text: other, classification: 'members' }),
    german: await recommend(world, { text: other, addressee: 'DE' }),
    done: await recommend(world, { text: other }),
    noted: await recommend(world, { text: other }),
  };
  await answer(ids.done, 'supported', null);
  await answer(ids.noted, 'noted', 'Our law is as it is');
  const { actionId } = await plan(world, [ids.done]);
  await world.focalPoint.call(contract.moveActionRoute, {
    params: { actionId },
    body: { move: 'finish', words: null, dueOn: null, version: 1 },
  });
  await world.asSystem((tx) => takeIntoSearch(tx, world.node.clock.now()));
});
afterAll(() => world.node.close());

const answer = (recommendationId: string, given: 'supported' | 'noted', reason: string | null) =>
  world.focalPoint.call(contract.respondRoute, {
    params: { recommendationId },
    body: { answer: given, part: null, reason, answeredOn: '2026-05-20', language: 'en', source: 'Letter' },
  });

const found = async (query: Query, call = world.focalPoint.call) => {
  const { recommendations } = await call(contract.listRecommendationsRoute, { query });
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  return recommendations.map(({ recommendationId }) => names.get(recommendationId));
};

describe('the list of recommendations', () => {
  it('is narrowed to a topic by words, and by its theme where it is not public', async () => {
    expect(await found({ topic: 'guardianship' })).toEqual(['members', 'guardian']);
    expect(await found({ topic: 'guardianship' }, world.node.public)).toEqual(['guardian']);
    await expect(found({ topic: 'gardening' })).rejects.toMatchObject({
      problem: { code: 'platform.request_invalid' },
    });
  });

  it('shows what is open: unanswered, or supported and not all done; what is noted is no open work', async () => {
    expect(await found({ open: 'yes' })).toEqual(['german', 'members', 'labour', 'guardian']);
    await answer(ids.labour, 'supported', null);
    const { actionId } = await plan(world, [ids.labour, ids.done]);
    expect(await found({ open: 'yes' })).toEqual(['done', 'german', 'members', 'labour', 'guardian']);
    await world.focalPoint.call(contract.moveActionRoute, {
      params: { actionId },
      body: { move: 'finish', words: null, dueOn: null, version: 1 },
    });
    expect(await found({ open: 'yes' })).toEqual(['german', 'members', 'guardian']);
  });

  it('shows what is mine by the seats that are held now, and nothing to whoever sits for nobody', async () => {
    expect(await found({ mine: 'yes' })).toEqual(['noted', 'done', 'members', 'labour', 'guardian']);
    expect(await found({ mine: 'yes' }, world.secretariat.call)).toEqual([]);
    expect(await found({ mine: 'yes' }, world.node.public)).toEqual([]);
  });

  it('is paged in every order without leaving one out or showing one twice', async () => {
    for (const sort of contract.recommendationSorts)
      for (const order of ['ascending', 'descending'] as const) {
        const whole = await found({ sort, order });
        expect(whole).toHaveLength(6);
        const paged: (string | undefined)[] = [];
        let before: number | undefined;
        do {
          const query: Query = { sort, order, limit: 2, ...(before !== undefined && { before }) };
          const page = await world.focalPoint.call(contract.listRecommendationsRoute, { query });
          paged.push(...(await found(query)));
          before = page.next ?? undefined;
        } while (before !== undefined);
        expect(paged, `${sort} ${order}`).toEqual(whole);
      }
    expect((await found({ sort: 'addressee', order: 'descending' }))[0]).toBe('german');
  });

  it('says how far the addressee is by the indicator of an action, and is narrowed by that', async () => {
    const indicatorId = 'days-to-guardian';
    await world.secretariat.call(contract.addIndicatorRoute, {
      body: {
        ...{ indicatorId, title: 'Days to a guardian', definition: 'From report to appointment' },
        ...{ unit: 'days', better: 'less', source: 'Invented', pillar: 'protection', verify: false },
      },
    });
    await world.head.call(contract.setTargetRoute, {
      body: {
        ...{ indicatorId, partyCode: 'AT', baselinePeriod: '2024', value: 2, duePeriod: '2028' },
        words: 'Two days',
      },
    });
    await world.head.call(contract.planActionRoute, {
      body: {
        ...{ partyCode: 'AT', title: 'Appoint sooner', words: null, institution: 'Ministry', indicatorId },
        ...{ ownerSeatId: world.focalPoint.seatId, dueOn: '2026-12-01', classification: 'public' },
        recommendationIds: [ids.guardian],
      },
    });
    expect(await found({ progress: 'no_data' })).toEqual(['guardian']);
    expect(await found({ progress: 'achieved' })).toEqual([]);
    const { recommendations } = await world.node.public(contract.listRecommendationsRoute, {
      query: { topic: 'guardianship' },
    });
    expect(recommendations.map(({ progress, actions }) => [progress, actions])).toEqual([[['no_data'], 1]]);
  });
});
