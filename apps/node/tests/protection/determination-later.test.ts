import {
  actNowRoute,
  getFileRoute,
  listClocksRoute,
  notifyDeterminationRoute,
  recordCourtDecisionRoute,
  recordStepRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courtDecision } from '../platform/guard/determination-calls.ts';
import {
  entryTypes,
  noticesOf,
  openPanelWorld,
  type PanelWorld,
  refusedBecause,
  reportAgreed,
  stepsOf,
  votedOn,
} from './determination-world.ts';
import { registerFile } from './world.ts';

let world: PanelWorld;
beforeAll(async () => {
  world = await openPanelWorld();
});
afterAll(() => world.node.close());

describe('a deferral', () => {
  it('goes to the supervisors the second time', async () => {
    const { chair, members, supervisor } = world;
    const fileId = await reportAgreed(world);
    const steps = stepsOf(world, fileId);
    const deferral = {
      kind: 'defer' as const,
      option: null,
      steps: [],
      reviewOn: null,
      missing: 'A home study',
      missingOwner: 'Social services abroad',
      missingBy: '2026-06-20',
    };
    const sit = async () => {
      await steps.schedule();
      for (const panellist of [chair, ...members.slice(0, 2)]) {
        await steps.declare(panellist);
        await steps.vote(panellist, { kind: 'defer', option: null });
      }
    };
    await sit();
    await expect(steps.decide(chair, { ...deferral, missingOwner: '' })).rejects.toMatchObject(
      refusedBecause('deferral_incomplete'),
    );
    await steps.decide(chair, deferral);
    expect(await noticesOf(supervisor)).not.toContain(`determination_escalated ${fileId}`);
    await sit();
    await steps.decide(chair, deferral);
    expect(await noticesOf(supervisor)).toContain(`determination_escalated ${fileId}`);
  });
});

describe('an urgent protective act', () => {
  it('is never in the way of a pending determination, nor the other way round', async () => {
    const { worker, supervisor } = world;
    const fileId = await votedOn(world);
    const body = { what: 'removed_from_person', words: 'He hit the child', byWhom: 'Police' } as const;
    await worker.call(actNowRoute, { params: { fileId }, body });
    expect(await noticesOf(supervisor)).toContain(`urgent_act ${fileId}`);
    expect((await entryTypes(world, fileId))[0]).toBe('hastened');
    await stepsOf(world, fileId).decide(world.chair);
  });

  it('is recorded once, though it is sent twice', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const body = { what: 'police_called', words: 'A man at the door', byWhom: '' } as const;
    const key = crypto.randomUUID();
    const first = await worker.call(actNowRoute, { params: { fileId }, body }, key);
    expect(await worker.call(actNowRoute, { params: { fileId }, body }, key)).toEqual(first);
    expect(await entryTypes(world, fileId)).toEqual(['hastened']);
  });
});

describe('a court’s decision', () => {
  it('is taken over in the place of the panel, told and carried out; the panel reads no more', async () => {
    const { worker, chair } = world;
    const fileId = await votedOn(world);
    const params = { fileId };
    const steps = stepsOf(world, fileId);
    await chair.call(getFileRoute, { params });
    const ruling = { ...courtDecision, decidedOn: '2026-06-01', baseVersion: await steps.base() };
    await worker.call(recordCourtDecisionRoute, { params, body: ruling });
    await expect(chair.call(getFileRoute, { params })).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await expect(steps.decide(world.supervisor)).rejects.toMatchObject(refusedBecause('session_not_open'));
    const { clocks } = await worker.call(listClocksRoute, { params });
    expect(clocks.find(({ name }) => name === 'court_appeal')?.lastDay).toBe('2026-06-30');
    const notice = {
      toldChild: true,
      toldGuardian: false,
      toldOn: '2026-06-01',
      language: 'en' as const,
      childWords: 'The court says that you stay.',
      nextWords: 'You can ask the court again.',
      baseVersion: await steps.base(),
    };
    await worker.call(notifyDeterminationRoute, { params, body: notice });
    const done = { step: 1, outcome: 'done', on: '2026-06-01', words: 'Done' } as const;
    await worker.call(recordStepRoute, { params, body: { ...done, baseVersion: await steps.base() } });
    expect((await entryTypes(world, fileId)).slice(0, 3)).toEqual(['step_recorded', 'told', 'court_decided']);
  });
});
