import {
  readHistoryRoute,
  recordInterpreterRoute,
  recordScreeningRoute,
  refuseInterpreterRoute,
} from '@tutela/contract';
import type { RecordInterpreter, RecordScreening } from '@tutela/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpreter } from '../platform/guard/interpreter-calls.ts';
import { newestInterpreter } from '../platform/guard/ready-interpreter.ts';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const record = (fileId: string, more: Partial<RecordInterpreter> = {}, by = world.worker) =>
  by.call(recordInterpreterRoute, {
    params: { fileId },
    body: { ...interpreter, languages: ['fa'], baseVersion: 0, ...more },
  });
const screen = (fileId: string, more: Partial<RecordScreening>) =>
  world.worker.call(recordScreeningRoute, {
    params: { fileId },
    body: {
      answers: [{ indicator: 'debt_for_journey', answer: 'yes' }],
      setting: 'border',
      language: 'fa',
      interpreter: 'professional',
      interpreterId: null,
      interpretedHow: 'telephone',
      interpreterReason: '',
      askedOn: '2026-06-01',
      words: '',
      baseVersion: 1,
      ...more,
    },
  });
const refuse = (fileId: string, interpreterId: string, baseVersion: number) =>
  world.worker.call(refuseInterpreterRoute, {
    params: { fileId },
    body: {
      interpreterId,
      childView: { kind: 'words', words: 'She knows my aunt.', howAsked: '', mayShow: [] },
      refusedOn: '2026-06-01',
      baseVersion,
    },
  });
const refusal = (because: string) => ({ problem: { code: 'protection.procedure', details: { because } } });

describe('safeguard 17: interpreters are records', () => {
  it('one of the file carries the words of a screening, and is linked to it', async () => {
    const fileId = await registerFile(world.worker);
    await record(fileId);
    const interpreterId = await newestInterpreter(world.worker, fileId);
    await expect(screen(fileId, {})).rejects.toMatchObject(refusal('interpreter_not_chosen'));
    await screen(fileId, { interpreterId });
    const query = { section: 'screening' } as const;
    const { entries } = await world.worker.call(readHistoryRoute, { params: { fileId }, query });
    expect(entries[0]).toMatchObject({
      type: 'screening.recorded',
      payload: { interpreterId, interpretedHow: 'telephone' },
    });
  });

  it('whom the child said no to is not used, whatever the hurry, and the refusal does not say why', async () => {
    const fileId = await registerFile(world.worker);
    await record(fileId);
    const interpreterId = await newestInterpreter(world.worker, fileId);
    await refuse(fileId, interpreterId, 1);
    const hurry = { interpreterId, interpreterReason: 'Tonight', baseVersion: 2 };
    await expect(screen(fileId, hurry)).rejects.toMatchObject(refusal('interpreter_cannot_be_used'));
    await expect(refuse(fileId, interpreterId, 2)).rejects.toMatchObject(
      refusal('interpreter_refused_already'),
    );
    await screen(fileId, {
      interpreter: 'none_to_be_had',
      interpreterReason: 'No other tonight',
      baseVersion: 2,
    });
  });

  it('who is tied to those who may have harmed the child is not used; who is not vetted, only in a hurry', async () => {
    const fileId = await registerFile(world.worker);
    await record(fileId, { conflict: 'same_network', conflictReasons: 'Seen with them.' });
    const tied = await newestInterpreter(world.worker, fileId);
    const inHurry = { interpreterReason: 'The child must be safe tonight.' };
    await expect(screen(fileId, { interpreterId: tied, ...inHurry })).rejects.toMatchObject(
      refusal('interpreter_cannot_be_used'),
    );
    await record(fileId, { vettedOn: null, vettedBy: '', vettedUntil: null, baseVersion: 1 });
    const unvetted = { interpreterId: await newestInterpreter(world.worker, fileId), baseVersion: 2 };
    await expect(screen(fileId, unvetted)).rejects.toMatchObject(refusal('interpreter_not_vetted'));
    await screen(fileId, { ...unvetted, ...inHurry });
  });

  it('is not there for another agency, and one record though it is sent twice', async () => {
    const { worker, shelterWorker } = world;
    const fileId = await registerFile(worker);
    await expect(record(fileId, {}, shelterWorker)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await record(fileId);
    await expect(record(fileId)).rejects.toMatchObject({ problem: { code: 'protection.file_stale' } });
  });
});
