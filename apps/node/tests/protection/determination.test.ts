import {
  actNowRoute,
  getFileRoute,
  linkPersonRoute,
  listClocksRoute,
  listFilesRoute,
  notifyDeterminationRoute,
  readContentRoute,
  readHistoryRoute,
  readIdentityRoute,
  recordStepRoute,
  writeNoteRoute,
} from '@tutela/contract';
import { inventedChild, testStart } from '@tutela/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  determinationEntries,
  entryTypes,
  noticesOf,
  openPanelWorld,
  type PanelWorld,
  refusedBecause,
  reportAgreed,
  stepsOf,
  votedOn,
} from './determination-world.ts';
import { canOpen, registerFile } from './world.ts';

let world: PanelWorld;
beforeAll(async () => {
  world = await openPanelWorld();
});
afterEach(() => world.node.clock.set(testStart));
afterAll(() => world.node.close());

const notFound = { problem: { code: 'platform.not_found' } };

describe('a best-interests determination', () => {
  it('goes from the question over the panel to what is done and told', async () => {
    const { worker, chair } = world;
    const fileId = await votedOn(world);
    await stepsOf(world, fileId).decide(chair);
    expect(await noticesOf(worker)).toContain(`determination_decided ${fileId}`);
    const base = stepsOf(world, fileId).base;
    const told = {
      toldChild: true,
      toldGuardian: false,
      toldOn: '2026-06-01',
      language: 'en' as const,
      childWords: 'You stay with the family.',
      nextWords: 'Your uncle will visit.',
    };
    const params = { fileId };
    await worker.call(notifyDeterminationRoute, { params, body: { ...told, baseVersion: await base() } });
    const step = { step: 1, outcome: 'done' as const, on: '2026-06-01', words: 'He came on Sunday' };
    await worker.call(recordStepRoute, { params, body: { ...step, baseVersion: await base() } });
    expect((await entryTypes(world, fileId)).slice(0, 3)).toEqual(['step_recorded', 'told', 'decided']);
    const [, , decided] = await determinationEntries(worker, fileId);
    expect(decided?.payload).toMatchObject({
      basis: 'consensus',
      votes: 3,
      guardianStance: 'none_in_office',
    });
    const { header } = await worker.call(getFileRoute, { params });
    expect(header.nextDue).not.toBeNull();
  });

  it('has a clock of its own once somebody acted at once', async () => {
    const fileId = await registerFile(world.worker);
    const params = { fileId };
    const body = { what: 'moved_to_safety', words: 'There was danger', byWhom: '' } as const;
    await world.worker.call(actNowRoute, { params, body });
    const { header } = await world.worker.call(getFileRoute, { params });
    expect(header.flags).toContain('urgent');
    const { clocks } = await world.worker.call(listClocksRoute, { params });
    expect(clocks.find(({ name }) => name === 'determination_urgent')?.lastDay).toBe('2026-06-04');
  });

  it('is opened by casework alone, for no other agency, and not over what is newer', async () => {
    const { shelterWorker, worker } = world;
    const fileId = await reportAgreed(world);
    await expect(shelterWorker.call(readHistoryRoute, { params: { fileId } })).rejects.toMatchObject(
      notFound,
    );
    await expect(stepsOf(world, fileId).review('agreed', worker)).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
    await expect(stepsOf(world, fileId).schedule({ baseVersion: 1 })).rejects.toMatchObject({
      problem: { code: 'protection.file_stale' },
    });
  });

  it('is put before no panel while a name stands in it; the refusal says where and never which', async () => {
    const { worker } = world;
    const fileId = await registerFile(worker);
    const steps = stepsOf(world, fileId);
    await steps.open();
    await steps.assign();
    const childName = inventedChild().identity.names[0]?.text ?? '';
    await steps.describe('a');
    await steps.describe('b');
    await expect(steps.write({ history: `${childName.toUpperCase()} came.` })).rejects.toMatchObject(
      refusedBecause('report_names_remain', { places: ['history'] }),
    );
    await steps.write({ tracing: 'A man called Karím was seen.' });
    await steps.review('agreed');
    const person = {
      relation: 'suspected_trafficker',
      name: 'Karim',
      basis: 'The child told it',
      contact: 'none',
      safetyNote: '',
      baseVersion: 0,
    } as const;
    await worker.call(linkPersonRoute, { params: { fileId }, body: person });
    const refused = await steps.schedule().catch((error: { problem: object }) => error.problem);
    expect(refused).toMatchObject({ details: { because: 'report_names_remain', places: ['tracing'] } });
    expect(JSON.stringify(refused)).not.toMatch(/kar[ií]m|traffick/i);
  });
});

describe('the panel', () => {
  it('reads what was put to it and nothing else of the file', async () => {
    const { worker, chair, members } = world;
    const fileId = await reportAgreed(world);
    const params = { fileId };
    await worker.call(writeNoteRoute, { params, body: { text: 'A secret note' } });
    expect(await canOpen(chair, fileId)).toBe(false);
    await stepsOf(world, fileId).schedule();
    const [member] = members;
    if (member === undefined) throw new Error('the world has members');
    for (const panellist of [chair, member]) {
      const file = await panellist.call(getFileRoute, { params });
      expect(file.readable).toEqual(['determination']);
      const { entries } = await panellist.call(readHistoryRoute, { params });
      expect([...new Set(entries.map(({ section }) => section))]).toEqual(['determination']);
      const all = JSON.stringify(entries);
      expect(all).not.toContain('A secret note');
      expect(all).toContain('I like it here');
      const drafts = entries.filter(({ type }) => type === 'determination.report_written');
      expect(drafts[0]?.payload).toMatchObject({ history: '', childView: { kind: 'withheld' } });
      const { identity } = await panellist.call(readIdentityRoute, { params });
      expect(identity).toBeNull();
      expect(await panellist.call(readContentRoute, { params })).toEqual({ journey: null, documents: [] });
      await expect(
        panellist.call(writeNoteRoute, { params, body: { text: 'A note' } }),
      ).rejects.toMatchObject({ problem: { code: 'platform.not_permitted' } });
      expect(await noticesOf(panellist)).toContain(`panel_called ${fileId}`);
    }
  });

  it('is not told whose work the child is, nor what is the matter beyond the report', async () => {
    const { worker, chair, members } = world;
    const fileId = await reportAgreed(world);
    const params = { fileId };
    const body = { what: 'moved_to_safety', words: 'There was danger', byWhom: '' } as const;
    await worker.call(actNowRoute, { params, body });
    await stepsOf(world, fileId).schedule();
    const { header } = await worker.call(getFileRoute, { params });
    expect(header).toMatchObject({ flags: ['urgent'], caseworkerId: worker.accountId });
    for (const panellist of [chair, ...members.slice(0, 1)]) {
      const seen = { flags: [], caseworkerId: null, caseworkerName: null };
      expect((await panellist.call(getFileRoute, { params })).header).toMatchObject(seen);
      const { files } = await panellist.call(listFilesRoute, { query: {} });
      expect(files.find((file) => file.fileId === fileId)).toMatchObject(seen);
      const urgent = await panellist.call(listFilesRoute, { query: { flag: 'urgent' } });
      expect(urgent).toMatchObject({ files: [], total: 0 });
    }
  });

  it('does not read the words that the child did not open to it (safeguard 5)', async () => {
    const { chair } = world;
    const fileId = await registerFile(world.worker);
    const steps = stepsOf(world, fileId);
    await steps.open();
    await steps.assign();
    await steps.describe('a');
    await steps.describe('b');
    const childView = { kind: 'words', words: 'Only for my caseworker', howAsked: '', mayShow: [] } as const;
    await steps.write({ childView: { ...childView, mayShow: [] } });
    await steps.review('agreed');
    await steps.schedule();
    expect(JSON.stringify(await determinationEntries(chair, fileId))).not.toContain('Only for my');
    expect(JSON.stringify(await determinationEntries(world.worker, fileId))).toContain('Only for my');
  });

  it('sees nothing any more the next day', async () => {
    const { chair, members, node } = world;
    const fileId = await reportAgreed(world);
    await stepsOf(world, fileId).schedule();
    for (const panellist of [chair, ...members.slice(0, 2)])
      expect(await canOpen(panellist, fileId)).toBe(true);
    node.clock.set(new Date('2026-06-01T23:30:00Z'));
    const late = [chair, ...members.slice(0, 2)];
    for (const panellist of late) expect(await canOpen(await node.signInAgain(panellist), fileId)).toBe(true);
    node.clock.set(new Date('2026-06-02T00:00:01Z'));
    for (const panellist of late) {
      const again = await node.signInAgain(panellist);
      expect(await canOpen(again, fileId)).toBe(false);
      const { files } = await again.call(listFilesRoute, { query: {} });
      expect(files.map((file) => file.fileId)).not.toContain(fileId);
      await expect(stepsOf(world, fileId).vote(again)).rejects.toMatchObject(notFound);
    }
  });

  it('bars who has a conflict: no vote, no reading, and a supervisor is told', async () => {
    const { members, supervisor } = world;
    const fileId = await reportAgreed(world);
    const steps = stepsOf(world, fileId);
    await steps.schedule();
    const [member] = members;
    if (member === undefined) throw new Error('the world has members');
    await steps.declare(member, true);
    expect(await canOpen(member, fileId)).toBe(false);
    await expect(steps.vote(member)).rejects.toMatchObject(notFound);
    expect(await noticesOf(supervisor)).toContain(`panellist_barred ${fileId}`);
  });

  it('of one is none, and of two of five there is no quorum', async () => {
    const { chair, members } = world;
    const fileId = await reportAgreed(world);
    const steps = stepsOf(world, fileId);
    const one = [{ accountId: chair.accountId, seat: 'chair' as const }];
    await expect(steps.schedule({ seats: one })).rejects.toMatchObject(refusedBecause('panel_too_small'));
    const seats = [...one, ...members.map(({ accountId }) => ({ accountId, seat: 'member' as const }))];
    await steps.schedule({ seats });
    for (const panellist of [chair, ...members.slice(0, 1)]) {
      await steps.declare(panellist);
      await steps.vote(panellist);
    }
    await expect(steps.decide(chair)).rejects.toMatchObject(
      refusedBecause('no_quorum', { voting: 2, seats: 5, needed: 3 }),
    );
    await steps.schedule({ sessionOn: '2026-06-08', seats });
    expect((await entryTypes(world, fileId))[0]).toBe('panel_scheduled');
  });

  it('is made of people with a panel’s mandate; who wrote the report has no seat', async () => {
    const { chair, members, shelterWorker } = world;
    const fileId = await reportAgreed(world);
    const seat = (accountId: string, seat: 'chair' | 'member' = 'member') => ({ accountId, seat });
    const [one, two] = members.map(({ accountId }) => accountId);
    const withStranger = [seat(chair.accountId, 'chair'), seat(one ?? ''), seat(shelterWorker.accountId)];
    const withoutChair = [seat(one ?? '', 'chair'), seat(two ?? ''), seat(chair.accountId)];
    for (const seats of [withStranger, withoutChair])
      await expect(stepsOf(world, fileId).schedule({ seats })).rejects.toMatchObject(
        refusedBecause('panellist_unsuitable'),
      );
  });

  it('closes to a former panel once another is called', async () => {
    const { chair, members } = world;
    const fileId = await reportAgreed(world);
    const steps = stepsOf(world, fileId);
    await steps.schedule();
    const [first, second, third] = members;
    if (!first || !second || !third) throw new Error('the world has members');
    const seats = [
      { accountId: chair.accountId, seat: 'chair' as const },
      ...[second, third].map(({ accountId }) => ({ accountId, seat: 'member' as const })),
    ];
    await steps.schedule({ seats });
    expect(await canOpen(first, fileId)).toBe(false);
    expect(await canOpen(third, fileId)).toBe(true);
    expect(await canOpen(chair, fileId)).toBe(true);
  });
});
