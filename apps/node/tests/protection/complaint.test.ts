import {
  acknowledgeComplaintRoute,
  addMandateRoute,
  answerErasureRoute,
  closeComplaintRoute,
  getFileRoute,
  invitePersonRoute,
  listAuditRoute,
  listNoticesRoute,
  listOwnComplaintsRoute,
  makeComplaintRoute,
  proposeErasureRoute,
  readHistoryRoute,
  verifyAuditRoute,
} from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { openKeyring } from '../../src/platform/vault/keyring.ts';
import { countKeysByEpoch, rewrapKeys, tellComplaints } from '../../src/protection/index.ts';
import {
  about,
  type ComplaintWorld,
  complain,
  goThrough,
  openComplaintWorld,
  queueOf,
  read,
  said,
} from './complaint-world.ts';
import { registerFile } from './world.ts';

let world: ComplaintWorld;
beforeAll(async () => {
  world = await openComplaintWorld();
});
afterAll(() => world.node.close());

const notHere = { problem: { code: 'platform.not_found' } };
const noticesOf = async (person: TestPerson) =>
  (await person.call(listNoticesRoute, {})).notices.map(({ kind }) => kind);

describe('safeguard 16: a complaint about a member of staff', () => {
  it('goes to the independent desk, is answered step by step, and whoever complained sees the answer', async () => {
    const { colleague, officer } = world;
    const fileId = await registerFile(colleague);
    const complaintId = await complain(colleague, about(world, { fileId }));
    expect(await queueOf(officer)).toMatchObject([
      { complaintId, state: 'received', due: '2026-06-05T00:00:00.000Z' },
    ]);
    expect(await read(officer, complaintId)).toMatchObject({ words: said, by: 'staff', kind: 'leak' });
    expect(await noticesOf(officer)).toEqual(['complaint_received']);
    await goThrough(officer, complaintId);
    const { complaints } = await colleague.call(listOwnComplaintsRoute, {});
    expect(complaints).toMatchObject([
      { state: 'told', words: said, acknowledgement: 'We have it.', told: 'You were right.' },
    ]);
    expect(await noticesOf(colleague)).toEqual(['complaint_answered', 'complaint_answered']);
    const stale = { words: 'Late', baseVersion: 2 };
    await expect(
      officer.call(closeComplaintRoute, { params: { complaintId }, body: stale }),
    ).rejects.toMatchObject({ problem: { code: 'protection.complaint_stale' } });
  });

  it('is nowhere for the person, their agency, its supervisor, the officer for data and the administrator', async () => {
    const { worker, supervisor, colleague, shelterSupervisor, dpo, administrator, auditor, deskAuditor } =
      world;
    const fileId = await registerFile(colleague);
    const before = await colleague.call(getFileRoute, { params: { fileId } });
    const complaintId = await complain(colleague, about(world, { fileId }));
    for (const person of [worker, supervisor, dpo, administrator, auditor, shelterSupervisor, deskAuditor]) {
      await expect(read(person, complaintId)).rejects.toMatchObject({
        problem: { code: 'platform.not_permitted' },
      });
    }
    const { complaints } = await worker.call(listOwnComplaintsRoute, {});
    expect(complaints).toEqual([]);
    expect(await noticesOf(worker)).toEqual([]);
    expect(await noticesOf(supervisor)).toEqual([]);
    expect(await colleague.call(getFileRoute, { params: { fileId } })).toEqual(before);
    const { entries } = await supervisor.call(readHistoryRoute, { params: { fileId } });
    expect(JSON.stringify(entries)).not.toContain('complain');
  });

  it('is not there for another desk, nor for the officer whom it is about', async () => {
    const { node, colleague, officer } = world;
    const other = await node.addPerson(
      await node.addAgency('Inspectorate', 'independent'),
      'complaints_officer',
    );
    const complaintId = await complain(colleague, about(world));
    await expect(read(other, complaintId)).rejects.toMatchObject(notHere);
    expect(await queueOf(other)).toEqual([]);
    const aboutOfficer = about(world, { aboutAccountId: officer.accountId });
    const second = await complain(colleague, aboutOfficer);
    await expect(read(officer, second)).rejects.toMatchObject(notHere);
    expect(await queueOf(other)).toMatchObject([{ complaintId: second }]);
  });

  it('is not there for somebody who came to the desk after they were complained about', async () => {
    const { node, desk, authority, colleague } = world;
    const before = await node.addPerson(authority, 'caseworker');
    const complaintId = await complain(colleague, about(world, { aboutAccountId: before.accountId }));
    await node.asSystem((tx) =>
      tx
        .updateTable('platform.mandate')
        .set({ agency_id: desk, role: 'complaints_officer' })
        .where('account_id', '=', before.accountId)
        .execute(),
    );
    const now = await node.signInAgain({ ...before, agencyId: desk, role: 'complaints_officer' });
    await expect(read(now, complaintId)).rejects.toMatchObject(notHere);
    expect((await queueOf(now)).map((each) => each.complaintId)).not.toContain(complaintId);
    const words = { words: 'All is well', baseVersion: 1 };
    await expect(
      now.call(acknowledgeComplaintRoute, { params: { complaintId }, body: words }),
    ).rejects.toMatchObject(notHere);
  });

  it('stands in the audit for the desk’s own auditor alone, and in neither the log nor the figures of the node', async () => {
    const { colleague, auditor, deskAuditor, node } = world;
    await complain(colleague, about(world));
    const operations = async (person: TestPerson) =>
      (await person.call(listAuditRoute, { query: { limit: 200 } })).entries.map(
        ({ operation }) => operation,
      );
    expect(await operations(deskAuditor)).toContain('protection.make-complaint');
    expect((await operations(auditor)).filter((name) => name.includes('complain'))).toEqual([]);
    const checked = await auditor.call(verifyAuditRoute, {});
    expect(checked.problems).toEqual([]);
    expect(node.logged.filter((line) => line.includes('complaint'))).toEqual([]);
    const { body } = await node.app.server.inject('/metrics');
    expect(body).not.toContain('complaint');
  });

  it('outlives the file, and the change of the node’s keys', async () => {
    const { colleague, supervisor, dpo, officer, node } = world;
    const fileId = await registerFile(colleague);
    const complaintId = await complain(colleague, about(world, { fileId }));
    const ground = { ground: 'opened_in_error', reason: 'For the test' } as const;
    const { erasureId } = await supervisor.call(proposeErasureRoute, { params: { fileId }, body: ground });
    await dpo.call(answerErasureRoute, { params: { erasureId }, body: { answer: 'erased' } });
    const keyring = await openKeyring(node.home, node.app.protection);
    await keyring.startEpoch();
    const act = systemAct('test.rewrap', node.clock.now(), { purpose: 'system', audit: 'quiet' });
    await rewrapKeys(node.app.database, act, { vault: node.app.protection.vault, keyring });
    await keyring.destroyEpoch(1);
    expect(await read(officer, complaintId)).toMatchObject({ words: said });
    const counts = await node.asSystem(countKeysByEpoch);
    expect([...counts.keys()]).toEqual([2]);
  });

  it('is refused where nobody independent could hear it, and nothing is kept', async () => {
    const alone = await openComplaintWorld();
    try {
      const body = about(alone, { aboutAccountId: alone.officer.accountId });
      await expect(complain(alone.colleague, body)).rejects.toMatchObject({
        problem: { code: 'protection.complaint_no_desk' },
      });
      expect(await queueOf(alone.officer)).toEqual([]);
      const nobody = about(alone, { aboutAccountId: null });
      await expect(complain(alone.colleague, nobody)).rejects.toMatchObject({
        problem: { details: { because: 'complaint_about_nobody' } },
      });
    } finally {
      await alone.node.close();
    }
  });

  it('is heard by nobody who works for an agency that could be complained about', async () => {
    const { administrator, authority, desk, colleague, officer } = world;
    const invite = (agencyId: number, role: 'complaints_officer' | 'caseworker') =>
      administrator.call(invitePersonRoute, { body: { name: 'Invented Person', agencyId, role } });
    const unsuitable = (because: string) => ({
      problem: { code: 'auth.mandate_unsuitable', details: { because } },
    });
    await expect(invite(authority, 'complaints_officer')).rejects.toMatchObject(unsuitable('role'));
    await expect(invite(desk, 'caseworker')).rejects.toMatchObject(unsuitable('role'));
    await invite(desk, 'complaints_officer');
    const give = (accountId: string, agencyId: number, role: 'complaints_officer' | 'caseworker') =>
      administrator.call(addMandateRoute, { params: { accountId }, body: { agencyId, role } });
    const elsewhere = unsuitable('elsewhere');
    await expect(give(colleague.accountId, desk, 'complaints_officer')).rejects.toMatchObject(elsewhere);
    await expect(give(officer.accountId, authority, 'caseworker')).rejects.toMatchObject(elsewhere);
  });

  it('is told of once when it is overdue', async () => {
    const late = await openComplaintWorld();
    try {
      await complain(late.colleague, about(late));
      const act = () => systemAct('test.tell', late.node.clock.now(), { purpose: 'system', audit: 'write' });
      const ports = late.node.app.protection;
      expect(await tellComplaints(late.node.app.database, act(), ports)).toBe(0);
      late.node.clock.advance(4 * 24 * 60 * 60_000);
      expect(await tellComplaints(late.node.app.database, act(), ports)).toBe(1);
      expect(await tellComplaints(late.node.app.database, act(), ports)).toBe(0);
      const officer = await late.node.signInAgain(late.officer);
      expect(await noticesOf(officer)).toEqual(['complaint_overdue', 'complaint_received']);
    } finally {
      await late.node.close();
    }
  });

  it('is made once though it is sent twice, and only about a file that one sees', async () => {
    const { colleague, shelterWorker } = world;
    const key = crypto.randomUUID();
    const send = () => colleague.call(makeComplaintRoute, { body: about(world) }, key);
    expect(await send()).toEqual(await send());
    const fileId = await registerFile(colleague);
    await expect(complain(shelterWorker, about(world, { fileId }))).rejects.toMatchObject(notHere);
  });
});
