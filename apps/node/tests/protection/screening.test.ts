import {
  getFileRoute,
  readHistoryRoute,
  recordScreeningRoute,
  shareFileRoute,
  writeNoteRoute,
} from '@tutela/contract';
import type { RecordScreening } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const screening: RecordScreening = {
  answers: [
    { indicator: 'debt_for_journey', answer: 'yes' },
    { indicator: 'quota', answer: 'unknown' },
  ],
  setting: 'border',
  language: 'prs',
  interpreter: 'other_person',
  interpreterId: null,
  interpretedHow: 'telephone',
  interpreterReason: 'No interpreter was to be had.',
  askedOn: '2026-06-01',
  words: 'Looked at the door all the time.',
  baseVersion: 0,
};
const screen = (fileId: string, body: Partial<RecordScreening> = {}, by = world.worker) =>
  by.call(recordScreeningRoute, { params: { fileId }, body: { ...screening, ...body } });
const refusal = (because: string) => ({ problem: { code: 'protection.procedure', details: { because } } });

describe('a screening', () => {
  it('is told in the story with its tool and by whom it was asked, and moves nothing', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    const before = await worker.call(getFileRoute, { params });
    expect(await screen(fileId)).toEqual({ sectionVersion: 1 });
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'screening' } });
    expect(entries).toMatchObject([
      {
        type: 'screening.recorded',
        role: 'caseworker',
        payload: { tool: 'tutela_indicators', toolVersion: 1, language: 'prs', words: screening.words },
      },
    ]);
    const { header } = await worker.call(getFileRoute, { params });
    const { stage, risk, flags, gaps } = before.header;
    expect(header).toMatchObject({ stage, risk, flags, gaps });
  });

  it('is refused when nothing was asked, ahead of time, and for what health staff alone may ask', async () => {
    const fileId = await registerFile(world.worker);
    const bare = { answers: [], words: '' };
    await expect(screen(fileId, bare)).rejects.toMatchObject(refusal('nothing_asked'));
    await expect(screen(fileId, { askedOn: '2026-06-02' })).rejects.toMatchObject(refusal('date_in_future'));
    const intimate = [{ indicator: 'sexual_health', answer: 'no' }] as const;
    await expect(screen(fileId, { answers: [...intimate] })).rejects.toMatchObject(
      refusal('health_staff_only'),
    );
    expect(await versionOf(world.worker, fileId, 'screening')).toBe(0);
  });

  it('rests on the newest version: whoever screened meanwhile is read first', async () => {
    const fileId = await registerFile(world.worker);
    await screen(fileId);
    await expect(screen(fileId, {}, world.colleague)).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
    expect(await screen(fileId, { baseVersion: 1 }, world.colleague)).toEqual({ sectionVersion: 2 });
  });

  it('is closed to another agency, also to one that may read another section', async () => {
    const { worker, supervisor, shelter, shelterWorker } = world;
    const fileId = await registerFile(worker);
    await screen(fileId);
    await expect(screen(fileId, { baseVersion: 1 }, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await supervisor.call(shareFileRoute, {
      params: { fileId },
      body: {
        subject: { kind: 'agency', agencyId: shelter },
        sections: ['notes'],
        until: '2026-06-30',
        reason: 'For the test',
      },
    });
    await worker.call(writeNoteRoute, { params: { fileId }, body: { text: 'Seen today' } });
    const { entries } = await shelterWorker.call(readHistoryRoute, { params: { fileId } });
    expect(entries.map(({ type }) => type)).toEqual(['note.written']);
    await expect(screen(fileId, { baseVersion: 1 }, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
  });
});
