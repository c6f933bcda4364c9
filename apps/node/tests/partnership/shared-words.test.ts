import * as contract from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AllianceWorld, bodyOf, openAllianceWorld } from './alliance-world.ts';

let world: AllianceWorld;
beforeAll(async () => {
  world = await openAllianceWorld();
});
afterAll(() => world.node.close());

describe('a recommendation to several', () => {
  const record = (more: object) =>
    world.secretariat.call(contract.recordRecommendationRoute, { body: { ...bodyOf({}), ...more } });

  it('is a record for each, answered by itself, with one text for all', async () => {
    const text = 'Share what you know about missing children.';
    const { recommendations } = await record({ addressees: ['AT', 'DE', 'AT'], text });
    expect(recommendations.map(({ addressee }) => addressee)).toEqual(['AT', 'DE']);
    const [austria, germany] = recommendations.map((each) => each.recommendationId);
    if (austria === undefined || germany === undefined) throw new TypeError('there are two');
    const noted = { answer: 'noted' as const, part: null, reason: 'We share it already' };
    await world.focalPoint.call(contract.respondRoute, {
      params: { recommendationId: austria },
      body: { ...noted, answeredOn: '2026-05-20', language: 'en', source: 'Letter' },
    });
    const word = {
      kind: 'original' as const,
      language: 'en',
      words: `${text} At once.`,
      sourceVersion: null,
    };
    const params = { recommendationId: germany };
    expect(await world.secretariat.call(contract.wordRecommendationRoute, { params, body: word })).toEqual({
      version: 2,
    });
    const read = (recommendationId: string) =>
      world.node.public(contract.readRecommendationRoute, { params: { recommendationId } });
    const shown = await Promise.all([austria, germany].map(read));
    expect(shown.map(({ recommendation }) => [recommendation.text, recommendation.answer])).toEqual([
      [`${text} At once.`, 'noted'],
      [`${text} At once.`, 'pending'],
    ]);
  });

  it('that is restricted is read by each addressee with its words', async () => {
    const { recommendations } = await record({ addressees: ['DE', 'AT'], classification: 'restricted' });
    const [germany, austria] = recommendations.map(({ recommendationId }) => ({ recommendationId }));
    if (austria === undefined || germany === undefined) throw new TypeError('there are two');
    const read = world.focalPoint.call(contract.readRecommendationRoute, { params: austria });
    expect((await read).recommendation.text).toContain('guardian');
    await expect(
      world.focalPoint.call(contract.readRecommendationRoute, { params: germany }),
    ).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
  });

  it('addressed to nobody is refused, says so, and nothing of it is kept', async () => {
    const count = async () =>
      (await world.secretariat.call(contract.listRecommendationsRoute, { query: { limit: 200 } }))
        .recommendations.length;
    const before = await count();
    await expect(record({ addressees: [] })).rejects.toMatchObject({
      problem: {
        code: 'partnership.procedure',
        title: expect.stringContaining('addressed to nobody'),
        details: { because: 'addressee_missing' },
      },
    });
    await expect(record({ addressees: ['AT', 'NOBODY'] })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    expect(await count()).toBe(before);
  });
});
