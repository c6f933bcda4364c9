import {
  assignCaseworkerRoute,
  changeVisibilityRoute,
  countCaseloadRoute,
  getFileRoute,
  handCaseloadOverRoute,
  listFilesRoute,
  readHistoryRoute,
  registerChildRoute,
} from '@tutela/contract';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let node: TestNode;
let authority: number;
let supervisor: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  authority = await node.addAgency('Authority');
  supervisor = await node.addPerson(authority, 'supervisor');
  other = await node.addPerson(authority, 'supervisor');
});
afterAll(() => node.close());

const register = async (by: TestPerson) =>
  (await by.call(registerChildRoute, { body: inventedChild() })).fileId;
const hide = (fileId: string) =>
  supervisor.call(changeVisibilityRoute, {
    params: { fileId },
    body: { hidden: true, reason: 'A threat', baseVersion: 0 },
  });
const handOver = (from: TestPerson, to: TestPerson, atOnce: number, by = supervisor) =>
  by.call(handCaseloadOverRoute, {
    params: { accountId: from.accountId },
    body: { toCaseworkerId: to.accountId, note: 'Maternity leave from today', atOnce },
  });
const counted = async (of: TestPerson, by = supervisor) =>
  (await by.call(countCaseloadRoute, { params: { accountId: of.accountId } })).files;
const refused = (doing: Promise<unknown>) => doing.then(() => null).catch((error) => error.problem);

describe('a caseload', () => {
  it('goes to a colleague in steps, the hidden file too, and each file says so', async () => {
    const [leaving, coming] = [
      await node.addPerson(authority, 'caseworker'),
      await node.addPerson(authority, 'caseworker'),
    ];
    const files = [];
    for (let at = 0; at < 5; at += 1) files.push(await register(leaving));
    const [secret = '', open = ''] = files;
    await hide(secret);
    expect(await counted(leaving)).toBe(5);

    expect(await handOver(leaving, coming, 3)).toEqual({ moved: 3, remaining: 2 });
    expect(await handOver(leaving, coming, 3)).toEqual({ moved: 2, remaining: 0 });
    expect([await counted(leaving), await counted(coming)]).toEqual([0, 5]);
    for (const fileId of files) {
      const { header } = await coming.call(getFileRoute, { params: { fileId } });
      expect(header.caseworkerId).toBe(coming.accountId);
    }
    const story = await coming.call(readHistoryRoute, { params: { fileId: open } });
    expect(story.entries[0]).toMatchObject({
      type: 'caseworker.assigned',
      payload: { note: 'Maternity leave from today' },
    });
    const gone = await refused(leaving.call(getFileRoute, { params: { fileId: secret } }));
    expect(gone).toMatchObject({ code: 'platform.not_found' });
  });

  it('shows nothing of a hidden file to a supervisor without a grant, and leaves it where it is', async () => {
    const [leaving, coming] = [
      await node.addPerson(authority, 'caseworker'),
      await node.addPerson(authority, 'caseworker'),
    ];
    const secret = await register(leaving);
    await register(leaving);
    await hide(secret);
    expect(await counted(leaving, other)).toBe(1);
    expect(await handOver(leaving, coming, 50, other)).toEqual({ moved: 1, remaining: 0 });
    expect((await leaving.call(listFilesRoute)).files.map(({ fileId }) => fileId)).toContain(secret);
  });

  it('goes to nobody who does no casework at the agency', async () => {
    const leaving = await node.addPerson(authority, 'caseworker');
    const stranger = await node.addPerson(await node.addAgency('Shelter'), 'caseworker');
    await register(leaving);
    expect(await refused(handOver(leaving, stranger, 10))).toMatchObject({
      code: 'protection.caseworker_unsuitable',
    });
    expect(await counted(leaving)).toBe(1);
  });

  it('of another agency is nothing to anybody', async () => {
    const shelter = await node.addAgency('Another shelter');
    const theirs = await node.addPerson(shelter, 'caseworker');
    await register(theirs);
    const here = await node.addPerson(authority, 'caseworker');
    expect(await counted(theirs)).toBe(0);
    expect(await handOver(theirs, here, 10)).toEqual({ moved: 0, remaining: 0 });
  });
});

it('whoever is assigned a hidden file is let in, and whoever was responsible is not any longer', async () => {
  const [before, after] = [
    await node.addPerson(authority, 'caseworker'),
    await node.addPerson(authority, 'caseworker'),
  ];
  const fileId = await register(before);
  await hide(fileId);
  const body = { caseworkerId: after.accountId, baseVersion: 1 };
  await supervisor.call(assignCaseworkerRoute, { params: { fileId }, body });
  expect((await after.call(getFileRoute, { params: { fileId } })).header.hidden).toBe(true);
  expect(await refused(before.call(getFileRoute, { params: { fileId } }))).toMatchObject({
    code: 'platform.not_found',
  });
});
