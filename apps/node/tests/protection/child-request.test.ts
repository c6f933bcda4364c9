import {
  answerChildRequestRoute,
  extendChildRequestRoute,
  getFileRoute,
  readHistoryRoute,
  recordChildRequestRoute,
} from '@tutela/contract';
import type { AnswerChildRequest } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestChildRequest } from '../platform/guard/ready-child-request.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const asked = { kind: 'erase', by: 'child', askedOn: '2026-05-20', baseVersion: 0 } as const;
const ask = (fileId: string, by = world.worker, key?: string) =>
  by.call(recordChildRequestRoute, { params: { fileId }, body: { ...asked, parts: ['notes'] } }, key);
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

async function answer(fileId: string, more: Partial<AnswerChildRequest>) {
  const { worker } = world;
  const requestId = await newestChildRequest(worker, fileId);
  const said = { outcome: 'done', answeredOn: '2026-06-01', answer: 'We erased it.' } as const;
  const body = { requestId, ...said, reasons: '', complaintRoute: '', baseVersion: 1, ...more };
  return worker.call(answerChildRequestRoute, { params: { fileId }, body });
}

describe('safeguard 18: the child’s right to see, correct and have erased', () => {
  it('has its day, which moves once, and an answer', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await ask(fileId);
    const requestId = await newestChildRequest(worker, fileId);
    const later = { requestId, reason: 'The child was told why', baseVersion: 1 };
    await worker.call(extendChildRequestRoute, { params, body: later });
    await expect(
      worker.call(extendChildRequestRoute, { params, body: { ...later, baseVersion: 2 } }),
    ).rejects.toMatchObject(refusedBecause('request_extended'));
    await answer(fileId, { baseVersion: 2 });
    await expect(answer(fileId, { baseVersion: 3 })).rejects.toMatchObject(
      refusedBecause('request_not_open'),
    );
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'consent' } });
    expect(entries.map(({ type }) => type)).toEqual([
      'request.answered',
      'request.extended',
      'request.asked',
    ]);
  });

  it('is refused only with reasons and somebody to turn to', async () => {
    const fileId = await registerFile(world.worker);
    await ask(fileId);
    await expect(answer(fileId, { outcome: 'refused' })).rejects.toMatchObject(
      refusedBecause('request_reasons_missing'),
    );
    await expect(answer(fileId, { outcome: 'refused', reasons: 'A court forbids it' })).rejects.toMatchObject(
      refusedBecause('review_route_missing'),
    );
  });

  it('is not there for another agency, and one request though it is sent twice', async () => {
    const { worker, shelterWorker } = world;
    const fileId = await registerFile(worker);
    await expect(ask(fileId, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const key = crypto.randomUUID();
    expect(await ask(fileId, worker, key)).toEqual(await ask(fileId, worker, key));
    await expect(ask(fileId)).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
    const { versions } = await worker.call(getFileRoute, { params: { fileId } });
    expect(versions.consent).toBe(1);
  });
});
