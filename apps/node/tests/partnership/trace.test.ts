import {
  endTraceLinkRoute,
  linkTraceRoute,
  listSeatsRoute,
  planActionRoute,
  walkTraceRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOne } from './alliance-world.ts';
import {
  type KnowledgeWorld,
  openKnowledgeWorld,
  page,
  recommendation,
  refusedBecause,
  refusedWith,
} from './knowledge-world.ts';

let world: KnowledgeWorld;
let said: string;
let hidden: string;
let done: string;
beforeAll(async () => {
  world = await openKnowledgeWorld();
  const record = async (some: object = {}) => recordOne(world.secretariat, { ...recommendation, ...some });
  const { recommendationId, number } = await record();
  said = `R-${number}`;
  hidden = `R-${(await record({ classification: 'delegations', text: 'Not for everybody.' })).number}`;
  const action = await world.austria.call(planActionRoute, {
    body: {
      partyCode: 'AT',
      title: 'A guardian within a day',
      words: 'A rota of duty guardians.',
      institution: 'Ministry',
      ownerSeatId: await seatOf(),
      indicatorId: null,
      dueOn: '2027-06-01',
      classification: 'public',
      recommendationIds: [recommendationId],
    },
  });
  done = `A-${action.number}`;
});
afterAll(() => world.node.close());

async function seatOf(): Promise<string> {
  const { seats } = await world.austria.call(listSeatsRoute, { query: { partyCode: 'AT' } });
  const [seat] = seats;
  if (seat === undefined) throw new Error('nobody sits for AT');
  return seat.seatId;
}

const link = (from: object, to: object, some: object = {}) =>
  world.secretariat.call(linkTraceRoute, {
    body: { from, to, strength: 'cited', words: null, ...some } as never,
  });
const walk = (kind: string, ref: string, by = world.node.public) =>
  by(walkTraceRoute, { query: { kind, ref } as never });

describe('the trace', () => {
  it('is drawn by the secretariat, forward, with words where it says more than cited', async () => {
    const commitment = { kind: 'commitment', ref: 'UN-CRC-02' };
    const recommendationNode = { kind: 'recommendation', ref: said };
    await expect(link(commitment, recommendationNode)).rejects.toMatchObject(refusedBecause('backward'));
    await expect(link(recommendationNode, commitment, { strength: 'motivated' })).rejects.toMatchObject(
      refusedBecause('words_missing'),
    );
    await expect(link(recommendationNode, { kind: 'commitment', ref: 'NO-SUCH' })).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    await expect(
      world.austria.call(linkTraceRoute, {
        body: { from: recommendationNode, to: commitment, strength: 'cited', words: null } as never,
      }),
    ).rejects.toMatchObject(refusedWith('platform.not_permitted'));
    await link(recommendationNode, commitment);
    await expect(link(recommendationNode, commitment)).rejects.toMatchObject(
      refusedWith('platform.request_conflict'),
    );
  });

  it('is walked both ways, with what the registry itself says', async () => {
    await link(
      { kind: 'commitment', ref: 'UN-CRC-02' },
      { kind: 'action', ref: done },
      {
        strength: 'motivated',
        words: 'It was named in the plan.',
      },
    );
    const ahead = await walk('recommendation', said);
    expect(ahead.forward.map(({ node, strength }) => [node.ref, strength])).toEqual([
      ['UN-CRC-02', 'cited'],
      [done, 'cited'],
    ]);
    const back = await walk('action', done);
    expect(back.back.map(({ node, strength }) => [node.ref, strength])).toEqual([
      ['UN-CRC-02', 'motivated'],
      [said, 'cited'],
    ]);
    expect(back.forward).toEqual([]);
  });

  it('shows to nobody what they may not see, nor walks through it', async () => {
    await link({ kind: 'recommendation', ref: hidden }, { kind: 'commitment', ref: 'UN-CRC-03' });
    const refs = ({ back }: Awaited<ReturnType<typeof walk>>) => back.map(({ node }) => node.ref);
    expect(refs(await walk('commitment', 'UN-CRC-03'))).toEqual([]);
    expect(refs(await walk('commitment', 'UN-CRC-03', world.austria.call))).toEqual([hidden]);
    await expect(walk('recommendation', hidden)).rejects.toMatchObject(refusedWith('platform.not_found'));
    const shown = await page(world, '/alliance/trace?kind=commitment&ref=UN-CRC-03');
    expect([shown.statusCode, shown.body.includes(hidden)]).toEqual([200, false]);
  });

  it('lets a link that does not hold be taken back', async () => {
    const { linkId } = await link(
      { kind: 'recommendation', ref: said },
      { kind: 'commitment', ref: 'UN-CRC-03' },
    );
    await world.secretariat.call(endTraceLinkRoute, { params: { linkId } });
    expect((await walk('recommendation', said)).forward.map(({ node }) => node.ref)).not.toContain(
      'UN-CRC-03',
    );
    await expect(world.secretariat.call(endTraceLinkRoute, { params: { linkId } })).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
  });
});
