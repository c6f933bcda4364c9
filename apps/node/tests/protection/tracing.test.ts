import { endTracingRoute, openTracingRoute, readHistoryRoute, shareFileRoute } from '@tutela/contract';
import type { OpenTracing } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestEntry } from '../platform/guard/ready-people.ts';
import { openOriginGate, tracing } from '../platform/guard/tracing-calls.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const open = (fileId: string, more: Partial<OpenTracing> = {}, by = world.worker) =>
  by.call(openTracingRoute, { params: { fileId }, body: { ...tracing, baseVersion: 0, ...more } });
const refusedBecause = (because: string, details = {}) => ({
  problem: { code: 'protection.procedure', details: { because, ...details } },
});

describe('safeguard 6: an enquiry for the family in another country', () => {
  it('is refused by the node, with all that is missing, and nothing is recorded', async () => {
    const fileId = await registerFile(world.worker);
    const missing = ['assessment_missing', 'guardian_not_asked'];
    await expect(open(fileId)).rejects.toMatchObject(
      refusedBecause('origin_gate_closed', { obstacles: missing }),
    );
    const { entries } = await world.worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'family' },
    });
    expect(entries).toEqual([]);
  });

  it('is recorded once risk, child and guardian allow it, and ended', async () => {
    const fileId = await registerFile(world.worker);
    await openOriginGate(world.worker, fileId);
    expect(await open(fileId)).toEqual({ sectionVersion: 1 });
    await expect(open(fileId)).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
    const tracingId = await newestEntry(world.worker, fileId, 'family');
    const end = { tracingId, outcome: 'not_found', endedOn: '2026-06-01', words: 'Nobody' } as const;
    const call = { params: { fileId }, body: { ...end, baseVersion: 1 } };
    expect(await world.worker.call(endTracingRoute, call)).toEqual({ sectionVersion: 2 });
    await expect(open(fileId, { wish: 'does_not_want_it', baseVersion: 2 })).rejects.toMatchObject(
      refusedBecause('tracing_not_wanted'),
    );
    const { entries } = await world.worker.call(readHistoryRoute, {
      params: { fileId },
      query: { section: 'family' },
    });
    expect(entries.map(({ type }) => type)).toEqual(['tracing.ended', 'tracing.opened']);
  });

  it('is nobody else’s to make, and the child’s words are left out for others', async () => {
    const { worker, supervisor, shelterWorker, node, shelter } = world;
    const fileId = await registerFile(worker);
    await openOriginGate(worker, fileId);
    await expect(open(fileId, {}, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const said = { kind: 'words', words: 'I miss my brother', howAsked: '', mayShow: [] } as const;
    await open(fileId, { childView: { ...said, mayShow: [] } });
    const lawyer = await node.addPerson(shelter, 'lawyer');
    const subject = { kind: 'account', accountId: lawyer.accountId } as const;
    const share = { subject, sections: ['family' as const], until: '2026-07-01', reason: 'For the test' };
    await supervisor.call(shareFileRoute, { params: { fileId }, body: share });
    const { entries } = await lawyer.call(readHistoryRoute, { params: { fileId } });
    expect(entries.map(({ type }) => type)).toEqual(['tracing.opened']);
    expect(JSON.stringify(entries)).not.toContain('I miss my brother');
  });
});
