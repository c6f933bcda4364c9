import {
  getFileRoute,
  gradeRiskRoute,
  readHistoryRoute,
  recordAssessmentRoute,
  registerChildRoute,
  reviewAssessmentRoute,
  shareFileRoute,
} from '@tutela/contract';
import { factors, guardianSections, partsOf } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let node: TestNode;
let worker: TestPerson;
let supervisor: TestPerson;
let guardian: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  const authority = await node.addAgency('Authority');
  worker = await node.addPerson(authority, 'caseworker');
  supervisor = await node.addPerson(authority, 'supervisor');
  guardian = await node.addPerson(await node.addAgency('Guardians'), 'guardian');
});
afterAll(() => node.close());

const words = 'I want to go to school.';
const everyPart = Object.fromEntries(
  partsOf.long.map((part) => [part, { kind: 'found' as const, words: part }]),
);
const made = {
  form: 'long',
  occasion: 'first_assessment',
  madeOn: '2026-06-01',
  parts: everyPart,
  childView: { kind: 'words', words, howAsked: 'While drawing', mayShow: [] as 'panel'[] },
  weighed: Object.fromEntries(factors.map((factor) => [factor, factor])),
  conclusion: 'plan',
  reasons: 'The child is safe where she is',
  nextSteps: 'School from Monday',
} as const;

async function fileAt(risk: 'low' | 'high'): Promise<string> {
  const { fileId } = await worker.call(registerChildRoute, { body: inventedChild() });
  const body = { risk, reason: 'As seen today', baseVersion: 0 };
  await worker.call(gradeRiskRoute, { params: { fileId }, body });
  return fileId;
}
const record = (fileId: string, baseVersion = 0) =>
  worker.call(recordAssessmentRoute, { params: { fileId }, body: { ...made, baseVersion } });
const gapsOf = async (fileId: string) =>
  (await worker.call(getFileRoute, { params: { fileId } })).header.gaps;
const refused = (doing: Promise<unknown>) => doing.then(() => null).catch((error) => error.problem);

describe('a best-interests assessment', () => {
  it('closes the gap of the file', async () => {
    const fileId = await fileAt('low');
    expect(await gapsOf(fileId)).toContain('assessment');
    expect(await record(fileId)).toEqual({ sectionVersion: 1 });
    expect(await gapsOf(fileId)).not.toContain('assessment');
  });

  it('at high risk waits for a supervisor who did not make it', async () => {
    const fileId = await fileAt('high');
    await record(fileId);
    expect(await gapsOf(fileId)).toContain('assessment');
    const { entries } = await worker.call(readHistoryRoute, { params: { fileId } });
    const assessmentId = String(entries.find(({ type }) => type === 'assessment.made')?.payload.assessmentId);
    const body = { assessmentId, verdict: 'agreed', words: 'I agree with this', baseVersion: 1 } as const;
    const own = await refused(worker.call(reviewAssessmentRoute, { params: { fileId }, body }));
    expect(own).toMatchObject({ code: 'platform.not_permitted' });
    await supervisor.call(reviewAssessmentRoute, { params: { fileId }, body });
    expect(await gapsOf(fileId)).not.toContain('assessment');
  });

  it('says which parts are missing', async () => {
    const fileId = await fileAt('low');
    const { safety: _, ...parts } = everyPart;
    const body = { ...made, parts, baseVersion: 0 };
    const problem = await refused(worker.call(recordAssessmentRoute, { params: { fileId }, body }));
    expect(problem).toMatchObject({
      code: 'protection.procedure',
      details: { because: 'assessment_incomplete', missing: ['safety'] },
    });
  });

  it('does not overwrite what a colleague recorded meanwhile', async () => {
    const fileId = await fileAt('low');
    await record(fileId);
    expect(await refused(record(fileId))).toMatchObject({ code: 'protection.file_stale' });
  });

  it('is read by a guardian without the words that the child did not open to them', async () => {
    const fileId = await fileAt('low');
    await record(fileId);
    const subject = { kind: 'account', accountId: guardian.accountId } as const;
    const share = {
      subject,
      sections: [...guardianSections],
      until: '2026-07-01',
      reason: 'Guardian of the child',
    };
    await supervisor.call(shareFileRoute, { params: { fileId }, body: share });
    const read = JSON.stringify(await guardian.call(readHistoryRoute, { params: { fileId } }));
    expect(read).toContain('School from Monday');
    expect(read).not.toContain(words);
    expect(JSON.stringify(await worker.call(readHistoryRoute, { params: { fileId } }))).toContain(words);
  });
});
