import {
  answerGuardianAskRoute,
  appointGuardianRoute,
  askGuardianRoute,
  endGuardianRoute,
  getFileRoute,
  linkPersonRoute,
  listGrantsRoute,
  listNoticesRoute,
  readHistoryRoute,
  requestGuardianRoute,
  suspendGuardianRoute,
  writeNoteRoute,
} from '@tutela/contract';
import type { AnswerGuardianAsk, AppointGuardian, AskGuardian, Section } from '@tutela/domain';
import { type TestPerson, testStart } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointment } from './invented-guardian.ts';
import { canOpen, openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const words = 'For the test';
const base = (fileId: string) => versionOf(world.worker, fileId, 'guardian');

/** A file for which a guardian was asked. */
async function requested(): Promise<string> {
  const fileId = await registerFile(world.worker);
  const body = { authority: 'Invented court', requestedOn: '2026-06-01', reason: words, baseVersion: 0 };
  await world.worker.call(requestGuardianRoute, { params: { fileId }, body });
  return fileId;
}

async function appoint(fileId: string, more: Partial<AppointGuardian> = {}, by = world.supervisor) {
  const body = { ...appointment, ...more, baseVersion: await base(fileId) };
  return by.call(appointGuardianRoute, { params: { fileId }, body });
}

/** A file whose guardian has an account. */
async function guarded(): Promise<string> {
  const fileId = await requested();
  await appoint(fileId, { accountId: world.guardian.accountId });
  return fileId;
}

async function suspend(fileId: string, reason = words) {
  const body = { suspendedOn: '2026-06-01', reason, baseVersion: await base(fileId) };
  return world.worker.call(suspendGuardianRoute, { params: { fileId }, body });
}

async function end(fileId: string) {
  const body = {
    ending: 'replaced',
    endedOn: '2026-06-01',
    handoverNote: words,
    baseVersion: await base(fileId),
  } as const;
  return world.supervisor.call(endGuardianRoute, { params: { fileId }, body });
}

async function ask(fileId: string, more: Partial<AskGuardian> = {}): Promise<string> {
  const question = { act: 'placement_change', question: words, answerBy: '2026-06-05' } as const;
  const body = { ...question, ...more, baseVersion: await base(fileId) };
  await world.worker.call(askGuardianRoute, { params: { fileId }, body });
  const [newest] = await entriesOf(world.worker, fileId, 'guardian');
  return newest?.entryId ?? '';
}

async function answer(fileId: string, askId: string, by: TestPerson, more: Partial<AnswerGuardianAsk> = {}) {
  const body = { askId, answer: 'object', answeredOn: '2026-06-01', words, ...more } as const;
  return by.call(answerGuardianAskRoute, { params: { fileId }, body });
}

async function entriesOf(person: TestPerson, fileId: string, section: Section) {
  return (await person.call(readHistoryRoute, { params: { fileId }, query: { section } })).entries;
}

const headerOf = async (fileId: string) =>
  (await world.worker.call(getFileRoute, { params: { fileId } })).header;
const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

describe('the guardian of a child', () => {
  it('is asked for, stands in, is appointed, suspended and ended; the file says whether there is one', async () => {
    const fileId = await requested();
    expect((await headerOf(fileId)).gaps).toContain('guardian');
    await appoint(fileId, { standing: 'provisional', vettedOn: null });
    await appoint(fileId);
    const { gaps, flags } = await headerOf(fileId);
    expect(gaps).not.toContain('guardian');
    expect(flags).toEqual([]);
    await suspend(fileId);
    expect((await headerOf(fileId)).flags).toEqual(['guardian_absent']);
    await end(fileId);
    expect((await headerOf(fileId)).gaps).toContain('guardian');
    const entries = await entriesOf(world.worker, fileId, 'guardian');
    expect(entries.map(({ type }) => type.replace('guardian.', ''))).toEqual([
      'ended',
      'suspended',
      'appointed',
      'appointed',
      'requested',
    ]);
  });

  it('is nobody in a conflict, over the limit, or without a place in the procedure', async () => {
    const fileId = await requested();
    await expect(appoint(fileId, { worksFor: ['police'] })).rejects.toMatchObject(
      refusedBecause('guardian_conflict'),
    );
    await expect(appoint(fileId, { children: 31 })).rejects.toMatchObject(
      refusedBecause('guardian_over_limit'),
    );
    await expect(suspend(fileId)).rejects.toMatchObject(refusedBecause('guardian_not_reachable'));
    await expect(ask(fileId)).rejects.toMatchObject(refusedBecause('guardian_not_in_office'));
  });

  it('is never a suspected trafficker, and the refusal does not say why (safeguard 8)', async () => {
    const { worker } = world;
    const fileId = await requested();
    const person = {
      relation: 'suspected_trafficker',
      name: 'guardian, INVENTED',
      basis: words,
      contact: 'none',
      safetyNote: '',
      baseVersion: 0,
    } as const;
    await worker.call(linkPersonRoute, { params: { fileId }, body: person });
    const refused = await appoint(fileId).catch((error: { problem: object }) => error.problem);
    expect(refused).toMatchObject({ details: { because: 'contact_cannot_be_used' } });
    expect(JSON.stringify(refused)).not.toMatch(/suspect|traffick/i);
  });

  it('who turns out to be a suspect is suspended in the same moment', async () => {
    const { worker, guardian } = world;
    const fileId = await guarded();
    const person = {
      relation: 'suspected_trafficker',
      name: 'invented GUARDIAN',
      basis: 'The child told it in confidence',
      contact: 'none',
      safetyNote: '',
      baseVersion: 0,
    } as const;
    await worker.call(linkPersonRoute, { params: { fileId }, body: person });
    expect(await canOpen(guardian, fileId)).toBe(false);
    expect((await headerOf(fileId)).flags).toEqual(['guardian_absent']);
    await expect(ask(fileId)).rejects.toMatchObject(refusedBecause('guardian_not_in_office'));
  });

  it('is let in by a supervisor, and only with a guardian’s mandate', async () => {
    const { worker, guardian, shelterWorker } = world;
    const fileId = await requested();
    await expect(appoint(fileId, { accountId: guardian.accountId }, worker)).rejects.toMatchObject(
      refusedBecause('guardian_access_by_supervisor'),
    );
    await expect(appoint(fileId, { accountId: shelterWorker.accountId })).rejects.toMatchObject(
      refusedBecause('guardian_account_unsuitable'),
    );
    expect(await canOpen(guardian, fileId)).toBe(false);
    await appoint(fileId, {}, worker);
  });

  it('is nobody else’s to appoint, and not over what is newer', async () => {
    const { shelterSupervisor, worker } = world;
    const fileId = await requested();
    await expect(appoint(fileId, {}, shelterSupervisor)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const body = { authority: 'Another', requestedOn: '2026-06-01', reason: words, baseVersion: 0 };
    await expect(worker.call(requestGuardianRoute, { params: { fileId }, body })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('is opened the file once, though the appointment is sent twice', async () => {
    const { supervisor, guardian } = world;
    const fileId = await requested();
    const body = { ...appointment, accountId: guardian.accountId, baseVersion: 1 };
    const key = crypto.randomUUID();
    const first = await supervisor.call(appointGuardianRoute, { params: { fileId }, body }, key);
    expect(await supervisor.call(appointGuardianRoute, { params: { fileId }, body }, key)).toEqual(first);
    const { grants } = await supervisor.call(listGrantsRoute, { params: { fileId } });
    expect(grants).toHaveLength(1);
  });
});

describe('safeguard 2: the guardian does not see everything', () => {
  it('reads the file, but not where a complaint or intimate facts can stand', async () => {
    const { guardian, worker } = world;
    const fileId = await guarded();
    await worker.call(writeNoteRoute, { params: { fileId }, body: { text: 'The child complains' } });
    const { readable } = await guardian.call(getFileRoute, { params: { fileId } });
    expect(readable).toEqual(expect.arrayContaining(['identity', 'guardian', 'plan', 'care']));
    for (const guardedSection of ['notes', 'documents', 'health'])
      expect(readable).not.toContain(guardedSection);
    const { entries } = await guardian.call(readHistoryRoute, { params: { fileId } });
    expect(JSON.stringify(entries)).not.toContain('The child complains');
    const { notices } = await guardian.call(listNoticesRoute);
    expect(notices).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'file_shared', fileId })]),
    );
  });

  it.each([
    ['suspended', suspend],
    ['ended', end],
    ['replaced by another', (fileId: string) => appoint(fileId, { name: 'Another Guardian' })],
  ])('sees nothing any more once they are %s', async (how, leave) => {
    const { guardian, node, shelter } = world;
    const fileId = await requested();
    await appoint(fileId, { standing: 'provisional', accountId: guardian.accountId });
    expect(await canOpen(guardian, fileId), how).toBe(true);
    await leave(fileId);
    expect(await canOpen(guardian, fileId), how).toBe(false);
    const another = await node.addPerson(shelter, 'guardian');
    expect(await canOpen(another, fileId)).toBe(false);
  });

  it('does not read why, even when they come back', async () => {
    const { guardian, worker } = world;
    const fileId = await guarded();
    await suspend(fileId, 'The child complained of the guardian');
    await appoint(fileId, { accountId: guardian.accountId });
    const read = async (person: TestPerson) =>
      JSON.stringify(await person.call(readHistoryRoute, { params: { fileId } }));
    expect(await read(guardian)).not.toContain('complained of the guardian');
    expect(await read(worker)).toContain('complained of the guardian');
  });
});

describe('asking the guardian', () => {
  it('is answered by the guardian in person, from outside, and the caseworker is told', async () => {
    const { guardian, worker } = world;
    const fileId = await guarded();
    const askId = await ask(fileId);
    const told = await guardian.call(listNoticesRoute);
    expect(told.notices.map(({ kind }) => kind)).toContain('guardian_asked');
    await answer(fileId, askId, guardian);
    const [newest] = await entriesOf(worker, fileId, 'guardian');
    expect(newest).toMatchObject({
      type: 'guardian.answered',
      payload: { answer: 'object', inPerson: true },
    });
    const { notices } = await worker.call(listNoticesRoute);
    expect(notices.map(({ kind }) => kind)).toContain('guardian_answered');
    await expect(answer(fileId, askId, guardian)).rejects.toMatchObject(refusedBecause('ask_answered'));
  });

  it('is answered for no other child, and recorded by the caseworker as told', async () => {
    const { guardian, worker, supervisor, node, shelter } = world;
    const fileId = await requested();
    await appoint(fileId);
    const askId = await ask(fileId);
    await expect(answer(fileId, askId, guardian)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    const other = await node.addPerson(shelter, 'guardian');
    await appoint(await requested(), { accountId: other.accountId });
    await expect(answer(fileId, askId, other)).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await answer(fileId, askId, worker, { answer: 'approve' });
    const [newest] = await entriesOf(supervisor, fileId, 'guardian');
    expect(newest).toMatchObject({ payload: { answer: 'approve', inPerson: false } });
  });
});

describe('safeguard 3: no answer is never consent', () => {
  it('takes no approval after the day, but every objection', async () => {
    const { worker, node } = world;
    const fileId = await requested();
    await appoint(fileId);
    const askId = await ask(fileId, { answerBy: '2026-06-02' });
    node.clock.set(new Date('2026-06-03T09:00:00Z'));
    const late = await node.addPerson(world.authority, 'caseworker');
    const days = { answeredOn: '2026-06-03' };
    await expect(answer(fileId, askId, late, { ...days, answer: 'approve' })).rejects.toMatchObject(
      refusedBecause('ask_expired'),
    );
    await answer(fileId, askId, late, days);
    node.clock.set(testStart);
    const [newest] = await entriesOf(worker, fileId, 'guardian');
    expect(newest?.payload).toMatchObject({ answer: 'object' });
  });
});
