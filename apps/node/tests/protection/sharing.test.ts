import {
  assignCaseworkerRoute,
  changeFlagRoute,
  changeVisibilityRoute,
  endGrantRoute,
  getFileRoute,
  gradeRiskRoute,
  listFilesRoute,
  listGrantsRoute,
  moveStageRoute,
  offerHandoverRoute,
  readContentRoute,
  readHistoryRoute,
  readIdentityRoute,
  recordAssessmentRoute,
  recordConsentRoute,
  shareFileRoute,
  writeNoteRoute,
} from '@tutela/contract';
import { type Section, sections, sectionsOpenTo } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessment, consent } from '../platform/guard/procedure-calls.ts';
import { canOpen, openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const reason = 'Because the test says so';
const share = (fileId: string, sections: Section[], until = '2026-06-30') =>
  world.supervisor.call(shareFileRoute, {
    params: { fileId },
    body: { subject: { kind: 'agency', agencyId: world.shelter }, sections, until, reason },
  });

describe('sharing a file', () => {
  it('shows the named sections and no other, until its last day', async () => {
    const { worker, shelterWorker, node } = world;
    const fileId = await registerFile(worker);
    await share(fileId, ['identity', 'notes']);
    const { readable, ownAgency, verdicts } = await shelterWorker.call(getFileRoute, { params: { fileId } });
    expect(readable).toEqual(['identity', 'notes']);
    expect(ownAgency).toBe(false);
    expect(verdicts['correct-section']?.allowed).toBe(false);
    const { journey } = await shelterWorker.call(readContentRoute, { params: { fileId } });
    const { identity } = await shelterWorker.call(readIdentityRoute, { params: { fileId } });
    expect(identity).not.toBeNull();
    expect(journey).toBeNull();
    const { entries } = await shelterWorker.call(readHistoryRoute, { params: { fileId } });
    expect(new Set(entries.map((entry) => entry.section))).toEqual(new Set(['identity']));
    await shelterWorker.call(writeNoteRoute, { params: { fileId }, body: { text: 'Seen today' } });
    node.clock.set(new Date('2026-07-01T00:00:00Z'));
    const later = await node.addPerson(world.shelter, 'caseworker');
    expect(await canOpen(later, fileId)).toBe(false);
    node.clock.set(new Date('2026-06-01T09:00:00Z'));
  });

  it('ends at once when it is ended', async () => {
    const { worker, supervisor, shelterWorker } = world;
    const fileId = await registerFile(worker);
    const { grantId } = await share(fileId, ['identity']);
    expect(await canOpen(shelterWorker, fileId)).toBe(true);
    await supervisor.call(endGrantRoute, { params: { fileId, grantId }, body: { reason } });
    expect(await canOpen(shelterWorker, fileId)).toBe(false);
    const { grants } = await worker.call(listGrantsRoute, { params: { fileId } });
    expect(grants).toMatchObject([{ grantId, ended: true, sections: ['identity'] }]);
  });

  it('is refused towards the past, further than a year, and to one’s own agency', async () => {
    const fileId = await registerFile(world.worker);
    for (const until of ['2026-05-31', '2030-01-01']) {
      await expect(share(fileId, ['identity'], until)).rejects.toMatchObject({
        problem: { code: 'protection.grant_unsuitable', details: { because: 'until' } },
      });
    }
    const body = {
      subject: { kind: 'agency', agencyId: world.authority },
      sections: ['identity'],
      until: '2026-06-30',
      reason,
    } as const;
    await expect(
      world.supervisor.call(shareFileRoute, {
        params: { fileId },
        body: { ...body, sections: ['identity'] },
      }),
    ).rejects.toMatchObject({ problem: { details: { because: 'subject' } } });
  });
});

describe('what an agency was given', () => {
  const invited = ['guardian', 'lawyer', 'liaison_officer', 'justice_officer', 'panel_member'] as const;

  it('is for its casework and its services, and for nobody else who has a mandate there', async () => {
    const { worker, node, shelter, shelterWorker } = world;
    const fileId = await registerFile(worker);
    await share(fileId, ['justice', 'determination', 'status']);
    expect(await canOpen(shelterWorker, fileId)).toBe(true);
    expect(await canOpen(await node.addPerson(shelter, 'service_provider'), fileId)).toBe(true);
    for (const role of invited)
      expect({ role, opens: await canOpen(await node.addPerson(shelter, role), fileId) }).toEqual({
        role,
        opens: false,
      });
  });

  it('is for its casework alone while a file is only offered to it', async () => {
    const { worker, node, shelter, shelterWorker } = world;
    const fileId = await registerFile(worker);
    const baseVersion = await versionOf(worker, fileId, 'plan');
    const body = { toAgencyId: shelter, toCaseworkerId: null, note: reason, baseVersion };
    await worker.call(offerHandoverRoute, { params: { fileId }, body });
    expect(await canOpen(shelterWorker, fileId)).toBe(true);
    for (const role of [...invited, 'service_provider'] as const) {
      const person = await node.addPerson(shelter, role);
      expect({ role, opens: await canOpen(person, fileId) }).toEqual({ role, opens: false });
      const { files } = await person.call(listFilesRoute);
      expect(files.map((file) => file.fileId)).not.toContain(fileId);
    }
  });
});

describe('what somebody can be let into', () => {
  const guarded = ['guardian', 'justice_officer', 'panel_member', 'panel_chair'] as const;
  const shareWith = (fileId: string, accountId: string, opened: readonly Section[]) =>
    world.supervisor.call(shareFileRoute, {
      params: { fileId },
      body: { subject: { kind: 'account', accountId }, sections: [...opened], until: '2026-06-30', reason },
    });

  it.each(guarded)('%s: not every section, whoever would open it', async (role) => {
    const person = await world.node.addPerson(world.shelter, role);
    const fileId = await registerFile(world.worker);
    for (const section of sections.filter((each) => !sectionsOpenTo(role).includes(each)))
      await expect(shareWith(fileId, person.accountId, [section])).rejects.toMatchObject({
        problem: { code: 'protection.grant_unsuitable', details: { because: 'section' } },
      });
    expect(await canOpen(person, fileId)).toBe(false);
    await shareWith(fileId, person.accountId, sectionsOpenTo(role));
    const { readable } = await person.call(getFileRoute, { params: { fileId } });
    expect(readable).toEqual(sectionsOpenTo(role));
  });

  it.each(guarded)('%s: the database holds it too, against a grant of everything', async (role) => {
    const { node, worker, shelter, authority } = world;
    const person = await node.addPerson(shelter, role);
    const fileId = await registerFile(worker);
    await node.asSystem(async (tx) => {
      for (const section of sections)
        await tx
          .insertInto('protection.file_grant')
          .values({
            ...{ file_id: fileId, grant_id: crypto.randomUUID(), section, owner_agency_id: authority },
            ...{ agency_id: null, account_id: person.accountId, until: new Date('2026-06-30T00:00:00Z') },
            ...{ granted_by: worker.accountId, granted_at: node.clock.now() },
          })
          .execute();
    });
    const { readable } = await person.call(getFileRoute, { params: { fileId } });
    expect(readable).toEqual(sectionsOpenTo(role));
  });
});

describe('a hidden file', () => {
  it('answers nobody without a grant, not even its own agency, until it is shown again', async () => {
    const { worker, colleague, supervisor } = world;
    const fileId = await registerFile(worker);
    const hide = async (hidden: boolean) => {
      const baseVersion = await versionOf(supervisor, fileId, 'plan');
      await supervisor.call(changeVisibilityRoute, {
        params: { fileId },
        body: { hidden, reason, baseVersion },
      });
    };
    await hide(true);
    expect(await canOpen(colleague, fileId)).toBe(false);
    const { files } = await colleague.call(listFilesRoute);
    expect(files.map((file) => file.fileId)).not.toContain(fileId);
    expect(await canOpen(worker, fileId)).toBe(true);
    const { identity } = await worker.call(readIdentityRoute, { params: { fileId } });
    expect(identity).not.toBeNull();
    await hide(false);
    expect(await canOpen(colleague, fileId)).toBe(true);
  });
});

describe('the plan of a file', () => {
  it('moves along the table, says what is missing, and is stale for whoever looked before', async () => {
    const { worker, supervisor, colleague } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const move = async (stage: 'registered' | 'assessment' | 'planning') =>
      worker.call(moveStageRoute, {
        params,
        body: { stage, reason, baseVersion: await versionOf(worker, fileId, 'plan') },
      });
    await move('registered');
    await expect(move('assessment')).rejects.toMatchObject({
      problem: { code: 'protection.stage_not_allowed', details: { lacking: ['consent'] } },
    });
    await worker.call(recordConsentRoute, { params, body: consent });
    await move('assessment');
    await expect(move('planning')).rejects.toMatchObject({
      problem: { code: 'protection.stage_not_allowed', details: { lacking: ['risk_grade', 'assessment'] } },
    });
    await worker.call(recordAssessmentRoute, { params, body: assessment });
    const baseVersion = await versionOf(worker, fileId, 'plan');
    await worker.call(gradeRiskRoute, { params, body: { risk: 'high', reason, baseVersion } });
    await expect(
      worker.call(changeFlagRoute, { params, body: { flag: 'urgent', raised: true, reason, baseVersion } }),
    ).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
    await move('planning');
    const assign = {
      caseworkerId: colleague.accountId,
      baseVersion: await versionOf(worker, fileId, 'plan'),
    };
    await expect(worker.call(assignCaseworkerRoute, { params, body: assign })).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
    await supervisor.call(assignCaseworkerRoute, { params, body: assign });
    const { header } = await worker.call(getFileRoute, { params });
    expect(header).toMatchObject({ stage: 'planning', risk: 'high', caseworkerId: colleague.accountId });
  });
});
