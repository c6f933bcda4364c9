import {
  decideStatusRoute,
  getFileRoute,
  notifyStatusRoute,
  readHistoryRoute,
  registerChildRoute,
} from '@tutela/contract';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let node: TestNode;
let worker: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  worker = await node.addPerson(await node.addAgency('Authority'), 'caseworker');
  stranger = await node.addPerson(await node.addAgency('Shelter'), 'caseworker');
});
afterAll(() => node.close());

const suspected = {
  status: 'suspected',
  body: 'ngo',
  bodyName: 'Invented aid',
  decidedOn: '2026-05-30',
  reasons: 'Found where others were exploited',
  reviewRoute: '',
  reviewUntil: null,
} as const;
const told = {
  toldChild: true,
  toldGuardian: false,
  toldOn: '2026-06-01',
  language: 'sq',
  childWords: 'We believe that you need help, and you will get it.',
} as const;

async function newFile(): Promise<string> {
  return (await worker.call(registerChildRoute, { body: inventedChild() })).fileId;
}
const decide = (fileId: string, baseVersion: number, by = worker) =>
  by.call(decideStatusRoute, { params: { fileId }, body: { ...suspected, baseVersion } });
const refused = (doing: Promise<unknown>) => doing.then(() => null).catch((error) => error.problem);

describe('victim status', () => {
  it('is decided, told, and told once', async () => {
    const fileId = await newFile();
    expect(await decide(fileId, 0)).toEqual({ sectionVersion: 1 });
    const notice = { params: { fileId }, body: { ...told, baseVersion: 1 } };
    expect(await worker.call(notifyStatusRoute, notice)).toEqual({ sectionVersion: 2 });
    const again = { params: { fileId }, body: { ...told, baseVersion: 2 } };
    expect(await refused(worker.call(notifyStatusRoute, again))).toMatchObject({
      code: 'protection.procedure',
      details: { because: 'already_told' },
    });
    const { entries } = await worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'status' },
    });
    expect(entries.map(({ type }) => type)).toEqual(['status.told', 'status.decided']);
    expect(entries[1]?.payload).toMatchObject({ from: 'no_indication', status: 'suspected' });
  });

  it('says where the procedure leads when it does not lead there', async () => {
    const fileId = await newFile();
    await decide(fileId, 0);
    expect(await refused(decide(fileId, 1))).toMatchObject({
      code: 'protection.procedure',
      details: { because: 'status_not_reachable', from: 'suspected' },
    });
  });

  it('is not there for another agency, and not overwritten by a stale page', async () => {
    const fileId = await newFile();
    expect(await refused(decide(fileId, 0, stranger))).toMatchObject({ code: 'platform.not_found' });
    await decide(fileId, 0);
    expect(await refused(decide(fileId, 0))).toMatchObject({ code: 'protection.file_stale' });
    const { versions } = await worker.call(getFileRoute, { params: { fileId } });
    expect(versions.status).toBe(1);
  });
});
