import * as contract from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AllianceWorld, openAllianceWorld, plan, recommend } from './alliance-world.ts';

let world: AllianceWorld;
beforeAll(async () => {
  world = await openAllianceWorld();
});
afterAll(() => world.node.close());

const respond = (recommendationId: string, body: object) =>
  world.focalPoint.call(contract.respondRoute, {
    params: { recommendationId },
    body: {
      answer: 'supported',
      part: null,
      reason: null,
      answeredOn: '2026-05-20',
      language: 'en',
      source: 'Letter',
      ...body,
    },
  });

describe('the directory', () => {
  it('has 57 States, 11 Partners and organisations, and names no person to the public', async () => {
    const { parties } = await world.node.public(contract.listPartiesRoute, {});
    const count = (kind: string) => parties.filter((each) => each.kind === kind).length;
    expect([count('participating_state'), count('partner_for_cooperation'), count('ngo')]).toEqual([
      57, 11, 1,
    ]);
    await expect(world.node.public(contract.listSeatsRoute, {})).rejects.toMatchObject({
      problem: { status: 401 },
    });
  });

  it('opens a seat for a nomination with its note, all comparisons, and by somebody else', async () => {
    const { secretariat, head } = world;
    const body = {
      ...{
        partyCode: 'AT',
        role: 'expert' as const,
        person: 'Invented',
        office: 'Office',
        mailDomain: 'example.org',
      },
      ...{ noteSymbol: 'NV 2/26', noteOn: '2026-05-20', until: null },
    };
    const { nominationId } = await head.call(contract.nominateRoute, { body });
    const params = { nominationId };
    const verify = (checks: ('name_matches' | 'office_matches' | 'mail_domain_matches')[]) =>
      secretariat.call(contract.decideNominationRoute, {
        params,
        body: { outcome: 'verified', accountId: head.accountId, checks },
      });
    const all = ['name_matches', 'office_matches', 'mail_domain_matches'] as const;
    await expect(verify([...all])).rejects.toMatchObject({
      problem: { details: { because: 'note_missing' } },
    });
    await head.call(contract.attachNoteRoute, { params, body: new TextEncoder().encode('Note verbale') });
    await expect(verify(['name_matches'])).rejects.toMatchObject({
      problem: { details: { because: 'check_failed' } },
    });
    expect((await verify([...all])).seatId).not.toBeNull();
    await expect(verify([...all])).rejects.toMatchObject({ problem: { details: { because: 'not_open' } } });
  });
});

describe('a recommendation', () => {
  it('is answered by whoever sits for its addressee, and stays tracked when it is noted', async () => {
    const id = await recommend(world);
    await expect(respond(id, { answer: 'noted' })).rejects.toMatchObject({
      problem: { details: { because: 'reason_missing' } },
    });
    const answered = await respond(id, { answer: 'noted', reason: 'Our law is as it is' });
    expect(answered).toMatchObject({ planDueOn: null, reportDueOn: '2028-05-20' });
    const read = await world.node.public(contract.readRecommendationRoute, {
      params: { recommendationId: id },
    });
    expect(read.recommendation).toMatchObject({ answer: 'noted', addressee: 'AT' });
    await respond(id, {});
    const again = await world.node.public(contract.readRecommendationRoute, {
      params: { recommendationId: id },
    });
    expect(again.responses.map(({ answer }) => answer).sort()).toEqual(['noted', 'supported']);
    const params = { recommendationId: id };
    const body = {
      answer: 'supported' as const,
      part: null,
      reason: null,
      answeredOn: '2026',
      language: 'en',
      source: 'x y',
    };
    await expect(world.ngo.call(contract.respondRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'partnership.seat_missing' },
    });
  });

  it('marks what was translated from an older wording', async () => {
    const params = { recommendationId: await recommend(world) };
    const word = (language: string, kind: 'original' | 'human', sourceVersion: number | null) =>
      world.secretariat.call(contract.wordRecommendationRoute, {
        params,
        body: { language, kind, words: `Words in ${language}`, sourceVersion },
      });
    await word('fr', 'human', 1);
    await word('en', 'original', null);
    const { texts } = await world.node.public(contract.readRecommendationRoute, { params });
    expect(texts.map(({ language, version, stale }) => [language, version, stale])).toEqual([
      ['en', 2, false],
      ['fr', 1, true],
    ]);
  });

  it('for members is read by members, and one that is restricted by its addressee alone', async () => {
    const members = await recommend(world, { addressee: 'DE', classification: 'members' });
    const own = await recommend(world, { classification: 'restricted' });
    const seenBy = async (call: typeof world.node.public) => {
      const { recommendations } = await call(contract.listRecommendationsRoute, { query: { limit: 200 } });
      return [members, own].map((id) =>
        recommendations.some(({ recommendationId }) => recommendationId === id),
      );
    };
    expect(await seenBy(world.node.public)).toEqual([false, false]);
    expect(await seenBy(world.ngo.call)).toEqual([true, false]);
    expect(await seenBy(world.focalPoint.call)).toEqual([true, true]);
    expect(await seenBy(world.secretariat.call)).toEqual([true, true]);
  });
});

describe('a focal point who leaves', () => {
  it('hands fourteen open actions over, and cannot leave without', async () => {
    const { head, focalPoint } = world;
    const ids = await Promise.all(Array.from({ length: 14 }, () => recommend(world)));
    const actions = [];
    for (const id of ids) actions.push(await plan(world, [id]));
    const params = { seatId: focalPoint.seatId };
    const end = (successorSeatId: string | null) =>
      head.call(contract.endSeatRoute, { params, body: { reason: 'A new post', successorSeatId } });
    await expect(end(null)).rejects.toMatchObject({
      problem: { code: 'partnership.work_open', details: { openActions: 14 } },
    });
    const member = await world.seat('AT', 'member', 'delegate');
    expect(await end(member.seatId)).toEqual({ seatId: focalPoint.seatId, handedOver: 14 });
    const { work } = await member.call(contract.listWorkRoute, {});
    expect(work.filter(({ kind }) => kind === 'action')).toHaveLength(0);
    world.node.clock.set(new Date('2026-10-01T09:00:00Z'));
    const again = await world.node.signInAgain(member);
    const due = (await again.call(contract.listWorkRoute, {})).work.filter(({ kind }) => kind === 'action');
    expect(due).toHaveLength(14);
    expect(due.every(({ mine, ownerless }) => mine && !ownerless)).toBe(true);
  });
});
