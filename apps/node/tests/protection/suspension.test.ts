import {
  getFileRoute,
  liftSuspensionRoute,
  listClocksRoute,
  listFilesRoute,
  listGrantsRoute,
  listNoticesRoute,
  readHistoryRoute,
  readIdentityRoute,
  shareFileRoute,
  writeNoteRoute,
} from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  about,
  type ComplaintWorld,
  complain,
  openComplaintWorld,
  read,
  suspend,
} from './complaint-world.ts';
import { canOpen, registerFile } from './world.ts';

let world: ComplaintWorld;
beforeAll(async () => {
  world = await openComplaintWorld();
});
afterAll(() => world.node.close());

const notHere = { problem: { code: 'platform.not_found' } };

/** A complaint about somebody who works on a file of the authority. */
async function complained(accountId: string) {
  const fileId = await registerFile(world.worker);
  const complaintId = await complain(world.colleague, about(world, { aboutAccountId: accountId, fileId }));
  return { fileId, complaintId };
}

async function expectShutOut(person: TestPerson, fileId: string): Promise<void> {
  const params = { fileId };
  for (const route of [
    getFileRoute,
    readHistoryRoute,
    readIdentityRoute,
    listClocksRoute,
    listGrantsRoute,
  ] as const)
    await expect(person.call(route, { params })).rejects.toMatchObject(notHere);
  await expect(person.call(writeNoteRoute, { params, body: { text: 'Still here' } })).rejects.toMatchObject(
    notHere,
  );
  const { files } = await person.call(listFilesRoute, { query: {} });
  expect(files.map((file) => file.fileId)).not.toContain(fileId);
}

describe('safeguard 16: shut out of a file at once', () => {
  it('sees and does nothing there any more, as if the file were not; others do, and another file stays open', async () => {
    const { worker, colleague, supervisor, officer } = world;
    const { fileId, complaintId } = await complained(worker.accountId);
    const other = await registerFile(worker);
    await suspend(officer, complaintId, worker.accountId);
    await expectShutOut(worker, fileId);
    expect(await canOpen(worker, other)).toBe(true);
    expect(await canOpen(colleague, fileId)).toBe(true);
    const { notices } = await supervisor.call(listNoticesRoute, {});
    expect(notices).toMatchObject([{ kind: 'look_after_file', fileId, fromName: null }]);
    expect((await worker.call(listNoticesRoute, {})).notices).toEqual([]);
    const { entries } = await supervisor.call(readHistoryRoute, { params: { fileId } });
    expect(JSON.stringify(entries)).not.toMatch(/suspen|complain/);
  });

  it('whom a grant let in, such as a guardian, is shut out too, and stays so under a new grant', async () => {
    const { guardian, supervisor, officer } = world;
    const { fileId, complaintId } = await complained(guardian.accountId);
    const letIn = () =>
      supervisor.call(shareFileRoute, {
        params: { fileId },
        body: {
          subject: { kind: 'account', accountId: guardian.accountId },
          sections: ['identity'],
          until: '2026-07-01',
          reason: 'For the test',
        },
      });
    await letIn();
    expect(await canOpen(guardian, fileId)).toBe(true);
    await suspend(officer, complaintId, guardian.accountId);
    expect(await canOpen(guardian, fileId)).toBe(false);
    await letIn();
    expect(await canOpen(guardian, fileId)).toBe(false);
  });

  it('ends when the desk lets them in again', async () => {
    const { worker, officer } = world;
    const { fileId, complaintId } = await complained(worker.accountId);
    await suspend(officer, complaintId, worker.accountId);
    const { suspensions } = await read(officer, complaintId);
    const suspensionId = suspensions[0]?.suspensionId ?? '';
    const body = { suspensionId, reason: 'It was not so', baseVersion: 2 };
    await officer.call(liftSuspensionRoute, { params: { complaintId }, body });
    expect(await canOpen(worker, fileId)).toBe(true);
    expect((await read(officer, complaintId)).suspensions).toEqual([]);
  });
});
