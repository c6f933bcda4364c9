import {
  correctSectionRoute,
  getFileRoute,
  listAuditRoute,
  listFilesRoute,
  readContentRoute,
  readHistoryRoute,
  readIdentityRoute,
  registerChildRoute,
  writeNoteRoute,
} from '@tutela/contract';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let node: TestNode;
let worker: TestPerson;
let colleague: TestPerson;
let stranger: TestPerson;
let auditor: TestPerson;

beforeAll(async () => {
  node = await openTestNode();
  const authority = await node.addAgency('Authority');
  const shelter = await node.addAgency('Shelter');
  worker = await node.addPerson(authority, 'caseworker');
  colleague = await node.addPerson(authority, 'caseworker');
  stranger = await node.addPerson(shelter, 'caseworker');
  auditor = await node.addPerson(authority, 'auditor');
});
afterAll(() => node.close());

const register = (person: TestPerson, child = inventedChild()) =>
  person.call(registerChildRoute, { body: child });

describe('a file', () => {
  it('is opened, listed and read by its agency', async () => {
    const { fileId, codeName } = await register(worker);
    const { files, total } = await worker.call(listFilesRoute);
    expect(total).toBeGreaterThan(0);
    expect(files.find((file) => file.fileId === fileId)).toMatchObject({ codeName, stage: 'reported' });
    const { header, versions } = await colleague.call(getFileRoute, { params: { fileId } });
    expect(header).toMatchObject({ ageBand: 'from_15_to_17', caseworkerId: worker.accountId });
    expect(versions).toEqual({ identity: 1, journey: 1 });
    const { identity } = await colleague.call(readIdentityRoute, { params: { fileId } });
    expect(identity?.names[0]?.text).toBe('Ficta Exempli');
  });

  it('does not exist for another agency, in the same words as one that never did', async () => {
    const { fileId } = await register(worker);
    const { total } = await stranger.call(listFilesRoute);
    expect(total).toBe(0);
    const never = crypto.randomUUID();
    const [theirs, nobodys] = await Promise.all(
      [fileId, never].map((id) =>
        stranger.call(getFileRoute, { params: { fileId: id } }).catch((error) => error),
      ),
    );
    expect(theirs.problem).toMatchObject({ code: 'platform.not_found' });
    expect({ ...theirs.problem, requestId: '' }).toEqual({ ...nobodys.problem, requestId: '' });
  });

  it('keeps what was said before a correction', async () => {
    const { fileId } = await register(worker);
    const { identity } = inventedChild({ identity: { sex: 'male' } });
    const body = { section: 'identity', baseVersion: 1, reason: 'Said so herself', value: identity } as const;
    await worker.call(correctSectionRoute, { params: { fileId }, body });
    const { entries } = await worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'identity' },
    });
    expect(entries.map((entry) => entry.type)).toEqual(['identity.corrected', 'identity.recorded']);
    const { identity: now, wordings } = await worker.call(readIdentityRoute, { params: { fileId } });
    expect(now?.sex).toBe('male');
    expect(wordings.map(({ entryId, value }) => [entryId, value.sex])).toEqual([
      [entries[0]?.entryId, 'male'],
      [entries[1]?.entryId, 'female'],
    ]);
    await expect(colleague.call(correctSectionRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale', details: { section: 'identity', currentVersion: 2 } },
    });
  });

  it('says who the child is to nobody who did not ask for that', async () => {
    const { fileId } = await register(worker);
    const { identity } = inventedChild({ identity: { sex: 'male' } });
    const body = { section: 'identity', baseVersion: 1, reason: 'Said so himself', value: identity } as const;
    await worker.call(correctSectionRoute, { params: { fileId }, body });
    const history = await worker.call(readHistoryRoute, { params: { fileId } });
    const payloads = history.entries
      .filter(({ section }) => section === 'identity')
      .map((one) => one.payload);
    expect(payloads).toEqual([{ reason: 'Said so himself' }, {}]);
    const content = await worker.call(readContentRoute, { params: { fileId } });
    expect(content.journey).not.toBeNull();
    for (const answer of [history, content]) expect(JSON.stringify(answer)).not.toContain('Ficta');
    const readings = async () =>
      (await auditor.call(listAuditRoute, { query: { fileId, operation: 'protection.read-identity' } }))
        .entries;
    expect(await readings()).toEqual([]);
    await worker.call(readIdentityRoute, { params: { fileId } });
    expect(await readings()).toMatchObject([{ class: 'personal', accountId: worker.accountId }]);
  });

  it('does nothing twice for the same key', async () => {
    const child = inventedChild();
    const key = crypto.randomUUID();
    const first = await worker.call(registerChildRoute, { body: child }, key);
    const second = await worker.call(registerChildRoute, { body: child }, key);
    expect(second).toEqual(first);
    const other = inventedChild({ identity: { sex: 'unknown' } });
    await expect(worker.call(registerChildRoute, { body: other }, key)).rejects.toMatchObject({
      problem: { code: 'platform.request_conflict' },
    });
  });

  it('takes notes that only add, even at the same time', async () => {
    const { fileId } = await register(worker);
    const notes = Array.from({ length: 8 }, (_, index) => ({ text: `Note ${index}` }));
    await Promise.all(notes.map((body) => worker.call(writeNoteRoute, { params: { fileId }, body })));
    const { entries } = await worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'notes' },
    });
    expect(entries).toHaveLength(8);
    expect(new Set(entries.map((entry) => entry.sectionVersion)).size).toBe(8);
  });

  it('names the fields that cannot be accepted', async () => {
    const body = inventedChild({ identity: { birthDate: { date: '2012-02-31', basis: 'declared' } } });
    await expect(register(worker, body)).rejects.toMatchObject({
      problem: {
        code: 'platform.request_invalid',
        fields: [{ path: 'body.identity.birthDate.date', rule: 'date_day' }],
      },
    });
    const names = [{ text: 'x'.repeat(10_000), script: 'Latn', latin: '', kind: 'known' } as const];
    await expect(register(worker, inventedChild({ identity: { names } }))).rejects.toMatchObject({
      problem: { fields: [{ path: 'body.identity.names.0.text', rule: 'too_big', limit: 200 }] },
    });
  });

  it('asks those who are not signed in to sign in', async () => {
    await expect(node.public(listFilesRoute)).rejects.toMatchObject({
      problem: { code: 'platform.not_signed_in', status: 401 },
    });
  });
});
