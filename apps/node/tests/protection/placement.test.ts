import {
  endPlacementRoute,
  readHistoryRoute,
  recordLocationRoute,
  recordPlacementRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placement } from '../platform/guard/procedure-calls.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('the care of a child', () => {
  it('is one placement after the other, each told in the story without a place', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await worker.call(recordLocationRoute, { params, body: { place: 'Invented street 5', safe: 'yes' } });
    const version = () => versionOf(worker, fileId, 'care');
    const place = async () => ({ ...placement, baseVersion: await version() });
    await worker.call(recordPlacementRoute, { params, body: await place() });
    await expect(worker.call(recordPlacementRoute, { params, body: await place() })).rejects.toMatchObject(
      refusedBecause('placement_open'),
    );
    const left = { endedOn: '2026-05-31', reason: 'An aunt was found', baseVersion: await version() };
    await worker.call(endPlacementRoute, { params, body: left });
    const kin = { ...(await place()), kind: 'kinship', from: '2026-05-31' } as const;
    await worker.call(recordPlacementRoute, { params, body: kin });
    const { entries } = await worker.call(readHistoryRoute, { params, query: { section: 'care' } });
    expect(entries.map(({ type }) => type)).toEqual([
      'placement.recorded',
      'placement.ended',
      'placement.recorded',
      'location.recorded',
    ]);
    expect(JSON.stringify(entries)).not.toContain('Invented street');
  });

  it('hears the child, or says why not, and rests on the newest state', async () => {
    const { worker } = world;
    const params = { fileId: await registerFile(worker) };
    const silence = { kind: 'silence', why: 'not_safe_to_ask', words: '' } as const;
    const unheard = { ...placement, childView: silence, baseVersion: 0 };
    await worker.call(recordPlacementRoute, { params, body: unheard });
    const stale = { endedOn: '2026-05-31', reason: 'An aunt was found', baseVersion: 0 };
    await expect(worker.call(endPlacementRoute, { params, body: stale })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('is not for another agency to see or to write', async () => {
    const params = { fileId: await registerFile(world.worker) };
    const body = { ...placement, baseVersion: 0 };
    await expect(world.shelterWorker.call(recordPlacementRoute, { params, body })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
  });
});
