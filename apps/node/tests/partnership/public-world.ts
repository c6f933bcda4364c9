import {
  addIndicatorRoute,
  decideStatementRoute,
  draftStudyOfPatternRoute,
  listSeatsRoute,
  makeStatementRoute,
  moveActionRoute,
  planActionRoute,
  type RouteCall,
  recordClaimRoute,
  recordObservationRoute,
  recordRecommendationRoute,
  releaseRoute,
  setTargetRoute,
  submitPracticeRoute,
} from '@tutela/contract';
import { takeIntoSearch } from '../../src/partnership/index.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { recordOne } from './alliance-world.ts';
import {
  type KnowledgeWorld,
  openKnowledgeWorld,
  practice,
  recommendation,
  studyContent,
} from './knowledge-world.ts';

import { hideVoices, speakInConfidence, speakOn } from './public-voices.ts';

/** Planted in everything that is not public; found on no public page. */
export const canary = 'Zqxvwk';

export interface PublicWorld extends KnowledgeWorld {
  readonly recommendation: number;
  readonly action: number;
  /** Numbers of recommendations that not everybody may read. */
  readonly hidden: readonly number[];
  /** What is said on the public one and waits for the check. */
  readonly waiting: readonly string[];
}

/** A State about which everything public is said, and as much that is not public, marked. */
export async function openPublicWorld(): Promise<PublicWorld> {
  const world = await openKnowledgeWorld();
  const { secretariat, austria } = world;
  const { recommendations } = await secretariat.call(recordRecommendationRoute, {
    body: { ...recommendation, ...{ issuers: ['FR'], addressees: ['AT', 'DE'], themes: ['children'] } },
  });
  const [{ recommendationId, number } = never(), others = never()] = recommendations;
  await speakOn(world, [recommendationId, others.recommendationId]);
  const { seats } = await austria.call(listSeatsRoute, { query: { partyCode: 'AT' } });
  const action = {
    partyCode: 'AT',
    title: 'A guardian within a day',
    words: 'A rota of duty guardians.',
    institution: 'Ministry for children',
    ownerSeatId: seats[0]?.seatId ?? '',
    indicatorId: null,
    dueOn: '2027-06-01',
    classification: 'public',
    recommendationIds: [recommendationId],
  } as const;
  const planned = await austria.call(planActionRoute, {
    body: { ...action, recommendationIds: [recommendationId] },
  });
  const params = { actionId: planned.actionId };
  const move = (move: 'finish' | 'verify', version: number) => ({
    move,
    words: `${canary} was seen`,
    dueOn: null,
    version,
  });
  await austria.call(moveActionRoute, { params, body: move('finish', 1) });
  await secretariat.call(moveActionRoute, { params, body: move('verify', 2) });
  await measure(world);
  await speak(world);
  await austria.call(recordClaimRoute, { body: claim('public', 'in_progress', 'National plan') });
  const hidden = await hide(world, { ...action, recommendationIds: [recommendationId] });
  const waiting = await hideVoices(world, recommendationId, canary);
  const { app, clock } = world.node;
  const indexing = systemAct('partnership.index-search', clock.now(), { purpose: 'system', audit: 'read' });
  await app.database.actingAs(indexing, 'partnership', (tx) => takeIntoSearch(tx, clock.now()));
  return { ...world, recommendation: number, action: planned.number, hidden, waiting };
}

const claim = (
  classification: 'public' | 'restricted',
  standing: 'in_progress' | 'not_done',
  source: string,
) => ({
  partyCode: 'AT',
  instrumentId: 'UN-CRC',
  commitmentId: 'UN-CRC-02',
  standing,
  since: null,
  asOf: '2025',
  source,
  saidBy: 'AT',
  link: null,
  words: null,
  classification,
  replaces: null,
});

const observation = (period: string, value: number) => ({
  indicatorId: 'guardian-days',
  partyCode: 'AT',
  period,
  value,
  low: value,
  high: value,
  quality: 'A' as const,
  source: 'Ministry',
  words: null,
  revises: null,
});

async function measure({ secretariat, austria }: KnowledgeWorld): Promise<void> {
  await secretariat.call(addIndicatorRoute, {
    body: {
      indicatorId: 'guardian-days',
      title: 'Days until a guardian',
      definition: 'Median of working days from the first contact.',
      unit: 'days',
      better: 'less',
      source: 'Ministry',
      pillar: 'protection',
      verify: false,
    },
  });
  await secretariat.call(recordObservationRoute, { body: observation('2022', 20) });
  await secretariat.call(recordObservationRoute, { body: observation('2024', 4) });
  await secretariat.call(releaseRoute, {
    body: { title: 'First', indicatorId: 'guardian-days', partyCode: null },
  });
  await austria.call(setTargetRoute, {
    body: {
      indicatorId: 'guardian-days',
      partyCode: 'AT',
      baselinePeriod: '2022',
      value: 5,
      duePeriod: '2026',
      words: 'Five days at most.',
    },
  });
}

/** The State's reply, and what another says to it. */
async function speak({ secretariat, austria, germany }: KnowledgeWorld): Promise<void> {
  const about = { kind: 'indicator', indicatorId: 'guardian-days' } as const;
  const said = { partyCode: 'AT', about, language: 'en', replaces: null };
  const reply = await austria.call(makeStatementRoute, {
    body: { ...said, byParty: 'AT', words: 'We doubled the rota.' },
  });
  const other = await germany.call(makeStatementRoute, {
    body: { ...said, byParty: 'DE', words: 'Weekends are not counted.' },
  });
  for (const { statementId } of [reply, other]) {
    await secretariat.call(decideStatementRoute, {
      params: { statementId },
      body: { outcome: 'published', reason: null },
    });
  }
}

/** As much again that is not public, in every kind of record. */
async function hide(
  world: KnowledgeWorld,
  action: RouteCall<typeof planActionRoute>['body'],
): Promise<readonly number[]> {
  const { secretariat, austria } = world;
  const hidden: number[] = [];
  for (const classification of ['members', 'delegations', 'restricted'] as const) {
    const text = `${canary} guardian ${classification}`;
    const { recommendationId, number } = await recordOne(secretariat, {
      ...recommendation,
      ...{ issuers: ['FR'], themes: [canary.toLowerCase()], issuingBody: canary, classification, text },
    });
    hidden.push(number);
    await speakInConfidence(world, recommendationId, canary);
    await austria.call(planActionRoute, {
      body: { ...action, title: text, institution: canary, classification },
    });
  }
  await austria.call(recordClaimRoute, { body: claim('restricted', 'not_done', canary) });
  await secretariat.call(recordObservationRoute, {
    body: { ...observation('2025', 4111), source: canary, words: canary },
  });
  await austria.call(submitPracticeRoute, { body: { ...practice, title: `${canary} practice` } });
  await secretariat.call(draftStudyOfPatternRoute, { body: { ...studyContent, title: `${canary} study` } });
  return hidden;
}

const never = (): never => {
  throw new TypeError('a recommendation to two is two records');
};
