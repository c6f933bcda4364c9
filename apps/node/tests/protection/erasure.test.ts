import {
  answerErasureRoute,
  attachDocumentRoute,
  downloadRoute,
  listErasuresRoute,
  listFilesRoute,
  moveStageRoute,
  proposeErasureRoute,
  recordLocationRoute,
  registerChildRoute,
  uploadRoute,
} from '@tutela/contract';
import { inventedChild } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { replayErasures } from '../../src/protection/index.ts';
import { canOpen, openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const reason = 'Asked by the person, now of age';
const text = new TextEncoder().encode('An invented letter.');

async function attach(fileId: string): Promise<string> {
  const params = { fileId };
  const { uploadId } = await world.worker.call(uploadRoute, { params, body: text });
  const body = { uploadId, kind: 'document', title: 'Letter' } as const;
  await world.worker.call(attachDocumentRoute, { params, body });
  return uploadId;
}

describe('attachments', () => {
  it('are downloaded as they were, by those who may read the documents', async () => {
    const { worker, colleague, shelterWorker } = world;
    const fileId = await registerFile(worker);
    const blobId = await attach(fileId);
    const url = downloadRoute.path.replace(':fileId', fileId).replace(':blobId', blobId);
    const get = (token: string) =>
      world.node.app.server.inject({ url, cookies: { [world.node.app.auth.cookieName]: token } });
    const response = await get(colleague.token);
    expect(response.body).toBe('An invented letter.');
    expect(response.headers).toMatchObject({
      'content-disposition': 'attachment',
      'content-type': /text\/plain/,
    });
    expect((await get(shelterWorker.token)).statusCode).toBe(404);
  });

  it('are attached once, and only by whoever uploaded them', async () => {
    const { worker, colleague } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const { uploadId } = await worker.call(uploadRoute, { params, body: text });
    const body = { uploadId, kind: 'document', title: 'Letter' } as const;
    await expect(colleague.call(attachDocumentRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'blobs.not_found' },
    });
    await expect(
      worker.call(attachDocumentRoute, { params, body: { ...body, kind: 'photo' } }),
    ).rejects.toMatchObject({ problem: { code: 'blobs.type_not_allowed' } });
    await worker.call(attachDocumentRoute, { params, body });
    await expect(worker.call(attachDocumentRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'blobs.not_found' },
    });
  });
});

describe('erasing a file', () => {
  it('waits until retention is over, counted from a file at rest', async () => {
    const { worker, supervisor, node } = world;
    const fileId = await registerFile(worker);
    const body = { ground: 'retention_over', reason } as const;
    await expect(supervisor.call(proposeErasureRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { code: 'protection.retention_not_over', details: { atRest: false } },
    });
    for (const stage of ['screening', 'not_taken'] as const) {
      const baseVersion = await versionOf(worker, fileId, 'plan');
      await worker.call(moveStageRoute, { params: { fileId }, body: { stage, reason, baseVersion } });
    }
    await expect(supervisor.call(proposeErasureRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { details: { atRest: true, from: '2031-06-01', years: 5 } },
    });
    node.clock.set(new Date('2031-06-02T09:00:00Z'));
    const later = await node.addPerson(world.authority, 'supervisor');
    await later.call(proposeErasureRoute, { params: { fileId }, body });
    node.clock.set(new Date('2026-06-01T09:00:00Z'));
  });

  it('is decided by another person; then nobody can read it, not even from a copy of the database', async () => {
    const { worker, supervisor, officer, node } = world;
    const fileId = await registerFile(worker);
    const blobId = await attach(fileId);
    await worker.call(recordLocationRoute, {
      params: { fileId },
      body: { place: 'Invented house', safe: 'yes' },
    });
    const body = { ground: 'data_subject_request', reason } as const;
    const { erasureId } = await supervisor.call(proposeErasureRoute, { params: { fileId }, body });
    const { erasures } = await officer.call(listErasuresRoute);
    expect(erasures).toContainEqual(expect.objectContaining({ erasureId, mayApprove: true }));
    await officer.call(answerErasureRoute, { params: { erasureId }, body: { answer: 'erased' } });
    expect(await canOpen(worker, fileId)).toBe(false);
    const { files } = await officer.call(listFilesRoute);
    expect(files.map((file) => file.fileId)).not.toContain(fileId);
    const left = await node.asSystem(async (tx) => ({
      keys: await tx.selectFrom('protection.file_key').selectAll().where('file_id', '=', fileId).execute(),
      locations: await tx
        .selectFrom('protection.location')
        .selectAll()
        .where('file_id', '=', fileId)
        .execute(),
      facts: await tx
        .selectFrom('protection.statistics_fact')
        .selectAll()
        .where('file_id', '=', fileId)
        .execute(),
      entries: await tx.selectFrom('protection.entry').select('seq').where('file_id', '=', fileId).execute(),
      head: await tx
        .selectFrom('protection.file')
        .selectAll()
        .where('file_id', '=', fileId)
        .executeTakeFirstOrThrow(),
    }));
    expect([left.keys, left.locations, left.facts]).toEqual([[], [], []]);
    expect(left.entries.length).toBeGreaterThan(2);
    expect(left.head).toMatchObject({ code_name: 'erased', age_band: 0, caseworker_id: null });
    const blobs: string[] = [];
    for await (const each of node.app.protection.blobs.listBlobIds(new Date('2999-01-01'))) blobs.push(each);
    expect(blobs).not.toContain(blobId);
    expect(await node.app.protection.ledger.list()).toContain(fileId);
  });

  it('is carried out again after a restore brought the file back', async () => {
    const { worker, node } = world;
    const { fileId } = await worker.call(registerChildRoute, { body: inventedChild() });
    await node.app.protection.ledger.append(fileId, node.clock.now());
    const act = systemAct('test.replay', node.clock.now(), { purpose: 'system', audit: 'write' });
    expect(await replayErasures(node.app.database, act, node.app.protection)).toBe(1);
    expect(await canOpen(worker, fileId)).toBe(false);
    expect(await replayErasures(node.app.database, act, node.app.protection)).toBe(0);
  });
});
