import {
  changeFlagRoute,
  getFileRoute,
  openAgeQuestionRoute,
  readHistoryRoute,
  recordAgeDecisionRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageDecision } from '../platform/guard/procedure-calls.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const flagsOf = async (fileId: string) =>
  (await world.worker.call(getFileRoute, { params: { fileId } })).header.flags;
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('the age of a child', () => {
  it('is flagged while it is in doubt, until the decision; other flags stay', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const urgent = { flag: 'urgent', raised: true, reason: 'Seen near the house', baseVersion: 0 } as const;
    await worker.call(changeFlagRoute, { params, body: urgent });
    const question = { reason: 'Two papers, two birth dates', baseVersion: 0 };
    await worker.call(openAgeQuestionRoute, { params, body: question });
    expect(new Set(await flagsOf(fileId))).toEqual(new Set(['urgent', 'age_disputed']));
    const again = { ...question, baseVersion: 1 };
    await expect(worker.call(openAgeQuestionRoute, { params, body: again })).rejects.toMatchObject(
      refusedBecause('age_question_open'),
    );
    const decision = { ...ageDecision, baseVersion: 1 };
    await worker.call(recordAgeDecisionRoute, { params, body: decision });
    expect(await flagsOf(fileId)).toEqual(['urgent']);
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'status' } });
    expect(entries.map(({ type }) => type)).toEqual(['age.decided', 'age.questioned']);
  });

  it('is never eighteen within the margin, nor without a way to challenge it', async () => {
    const { worker } = world;
    const params = { fileId: await registerFile(worker) };
    const adult = { ...ageDecision, outcome: 'adult', assessedYears: 19, baseVersion: 0 } as const;
    await expect(worker.call(recordAgeDecisionRoute, { params, body: adult })).rejects.toMatchObject(
      refusedBecause('margin_below_eighteen'),
    );
    const unchallenged = { ...adult, assessedYears: 25, challenge: '' };
    await expect(worker.call(recordAgeDecisionRoute, { params, body: unchallenged })).rejects.toMatchObject(
      refusedBecause('challenge_missing'),
    );
    const { sectionVersion } = await worker.call(recordAgeDecisionRoute, {
      params,
      body: { ...adult, assessedYears: 25 },
    });
    expect(sectionVersion).toBe(1);
    await expect(worker.call(recordAgeDecisionRoute, { params, body: adult })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('is not for another agency to doubt', async () => {
    const params = { fileId: await registerFile(world.worker) };
    const body = { reason: 'Looks older', baseVersion: 0 };
    await expect(world.shelterWorker.call(openAgeQuestionRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
  });
});
