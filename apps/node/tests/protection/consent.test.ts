import {
  changeFlagRoute,
  getFileRoute,
  listGrantsRoute,
  listNoticesRoute,
  notifyOverrideRoute,
  overrideConsentRoute,
  readHistoryRoute,
  recordConsentRoute,
  recordLocationRoute,
  shareFileRoute,
  withdrawConsentRoute,
  writeNoteRoute,
} from '@tutela/contract';
import { type OverrideConsent, type RecordConsent, withoutInterpreter } from '@tutela/domain';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canOpen, openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const consentTo = (recipientAgencies: number[]): RecordConsent => ({
  by: 'both',
  capacityNote: 'Said it again in own words.',
  purposes: ['services'],
  recipientAgencies,
  recipientNames: ['Invented Clinic'],
  sections: ['plan'],
  validUntil: '2027-05-31',
  exceptions: 'Not to my uncle.',
  medium: 'spoken',
  language: 'en',
  ...withoutInterpreter,
  explained: {
    purpose: true,
    use: true,
    research_use: true,
    right_of_access: true,
    storage_time: true,
    withdrawal: true,
  },
  lawfulBasis: 'public_task',
  childOnPublication: 'not_asked',
  givenOn: '2026-06-01',
  baseVersion: 0,
});
const override: OverrideConsent = {
  ground: 'danger_to_child',
  reason: 'Nobody who may agree can be found.',
  purposes: ['services'],
  recipientAgencies: [],
  recipientNames: [],
  sections: ['plan'],
  validUntil: '2026-06-30',
  guardian: 'to_be_told',
  baseVersion: 0,
};
const agree = async (fileId: string, some: Partial<RecordConsent> = {}) =>
  world.worker.call(recordConsentRoute, {
    params: { fileId },
    body: {
      ...consentTo([world.shelter]),
      baseVersion: await versionOf(world.worker, fileId, 'consent'),
      ...some,
    },
  });
const newestConsent = async (fileId: string) => {
  const query = { section: 'consent' } as const;
  const { entries } = await world.worker.call(readHistoryRoute, { params: { fileId }, query });
  return entries.find(({ type }) => type === 'consent.recorded')?.entryId ?? '';
};
const takeBack = async (fileId: string, consentId: string) =>
  world.worker.call(withdrawConsentRoute, {
    params: { fileId },
    body: {
      consentId,
      by: 'child',
      withdrawnOn: '2026-06-01',
      meaning: 'They can no longer read the file.',
      baseVersion: await versionOf(world.worker, fileId, 'consent'),
    },
  });
const share = (fileId: string, subject: { agency: number } | { person: string }) =>
  world.supervisor.call(shareFileRoute, {
    params: { fileId },
    body: {
      subject:
        'agency' in subject
          ? { kind: 'agency', agencyId: subject.agency }
          : { kind: 'account', accountId: subject.person },
      sections: ['plan'],
      until: '2026-06-30',
      reason: 'For the test',
    },
  });
const gapsOf = async (fileId: string) =>
  (await world.worker.call(getFileRoute, { params: { fileId } })).header.gaps;
const toldOf = async (person: TestPerson, fileId: string, kind: string) => {
  const { notices } = await person.call(listNoticesRoute);
  return notices.filter((notice) => notice.kind === kind && (notice.fileId ?? fileId) === fileId);
};
const refusal = (because: string) => ({ problem: { code: 'protection.procedure', details: { because } } });

describe('consent', () => {
  it('taken back ends the access of its recipients at once, and tells them', async () => {
    const { worker, shelter, shelterWorker, shelterSupervisor, guardian } = world;
    const fileId = await registerFile(worker);
    await share(fileId, { agency: shelter });
    await share(fileId, { person: guardian.accountId });
    expect(await gapsOf(fileId)).toContain('consent');
    await agree(fileId);
    expect(await gapsOf(fileId)).not.toContain('consent');
    expect(await canOpen(shelterWorker, fileId)).toBe(true);

    await takeBack(fileId, await newestConsent(fileId));
    expect(await canOpen(shelterWorker, fileId)).toBe(false);
    expect(await canOpen(guardian, fileId)).toBe(true);
    expect(await gapsOf(fileId)).toContain('consent');
    const { grants } = await worker.call(listGrantsRoute, { params: { fileId } });
    expect(grants.map(({ ended }) => ended).sort()).toEqual([false, true]);
    expect(await toldOf(shelterSupervisor, fileId, 'consent_withdrawn')).toMatchObject([{ codeName: null }]);
    const { entries } = await worker.call(readHistoryRoute, { params: { fileId } });
    expect(entries.slice(0, 2).map(({ type }) => type)).toEqual(['share.ended', 'consent.withdrawn']);
  });

  it('is taken back once, and only where it is', async () => {
    const fileId = await registerFile(world.worker);
    await agree(fileId);
    const consentId = await newestConsent(fileId);
    const other = await registerFile(world.worker);
    await expect(takeBack(other, consentId)).rejects.toMatchObject(refusal('consent_not_running'));
    await takeBack(fileId, consentId);
    await expect(takeBack(fileId, consentId)).rejects.toMatchObject(refusal('consent_not_running'));
  });

  it('is taken back whole or not at all', async () => {
    const { shelter, shelterWorker } = world;
    const fileId = await registerFile(world.worker);
    await share(fileId, { agency: shelter });
    await agree(fileId);
    const body = {
      consentId: await newestConsent(fileId),
      by: 'child',
      withdrawnOn: '2026-06-02',
      meaning: 'They can no longer read the file.',
      baseVersion: 1,
    } as const;
    await expect(world.worker.call(withdrawConsentRoute, { params: { fileId }, body })).rejects.toMatchObject(
      refusal('date_in_future'),
    );
    expect(await canOpen(shelterWorker, fileId)).toBe(true);
  });

  it('names other agencies of this node, and rests on the newest version', async () => {
    const fileId = await registerFile(world.worker);
    for (const recipientAgencies of [[world.authority], [987_654]]) {
      await expect(agree(fileId, { recipientAgencies })).rejects.toMatchObject({
        problem: { code: 'protection.grant_unsuitable' },
      });
    }
    await agree(fileId);
    await expect(agree(fileId, { baseVersion: 0 })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('is nothing to a second agency', async () => {
    const fileId = await registerFile(world.worker);
    await agree(fileId);
    const body = consentTo([]);
    await expect(
      world.shelterWorker.call(recordConsentRoute, { params: { fileId }, body }),
    ).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    await share(fileId, { agency: world.shelter });
    const { entries } = await world.shelterWorker.call(readHistoryRoute, { params: { fileId } });
    expect(entries.filter(({ section }) => section === 'consent')).toEqual([]);
  });
});

describe('an override', () => {
  it('is for a supervisor who is not the caseworker, and the guardian is told', async () => {
    const { worker, supervisor, guardian } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await share(fileId, { person: guardian.accountId });
    await expect(worker.call(overrideConsentRoute, { params, body: override })).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
    await supervisor.call(overrideConsentRoute, { params, body: override });
    expect(await gapsOf(fileId)).not.toContain('consent');
    expect(await toldOf(guardian, fileId, 'consent_overridden')).toHaveLength(1);
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'consent' } });
    const notice = { overrideId: entries[0]?.entryId ?? '', toldOn: '2026-06-01', baseVersion: 1 };
    await worker.call(notifyOverrideRoute, { params, body: notice });
    await expect(
      worker.call(notifyOverrideRoute, { params, body: { ...notice, baseVersion: 2 } }),
    ).rejects.toMatchObject(refusal('override_not_to_tell'));
  });

  it('goes round a guardian who is implicated', async () => {
    const { worker, supervisor, guardian } = world;
    const fileId = await registerFile(worker);
    await share(fileId, { person: guardian.accountId });
    const body = { ...override, guardian: 'implicated' } as const;
    await supervisor.call(overrideConsentRoute, { params: { fileId }, body });
    expect(await toldOf(guardian, fileId, 'consent_overridden')).toEqual([]);
  });

  it('cannot open what the child said no to', async () => {
    const { worker, supervisor } = world;
    const fileId = await registerFile(worker);
    await agree(fileId, { childOnPublication: 'no' });
    const body: OverrideConsent = { ...override, purposes: ['publication'], baseVersion: 1 };
    await expect(supervisor.call(overrideConsentRoute, { params: { fileId }, body })).rejects.toMatchObject(
      refusal('child_said_no'),
    );
  });
});

describe('safeguard 11: without any consent', () => {
  it('a flag, a note, a place and a share go through', async () => {
    const { worker, shelter, shelterWorker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await agree(fileId);
    await takeBack(fileId, await newestConsent(fileId));
    const flag = { flag: 'urgent', raised: true, reason: 'In danger now' } as const;
    const baseVersion = await versionOf(worker, fileId, 'plan');
    await worker.call(changeFlagRoute, { params, body: { ...flag, baseVersion } });
    await worker.call(writeNoteRoute, { params, body: { text: 'Taken to a safe room.' } });
    await worker.call(recordLocationRoute, { params, body: { place: 'An invented place', safe: 'yes' } });
    await share(fileId, { agency: shelter });
    expect(await canOpen(shelterWorker, fileId)).toBe(true);
  });
});
