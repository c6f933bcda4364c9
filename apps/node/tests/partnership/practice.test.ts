import {
  type ActOnPractice,
  actOnPracticeRoute,
  listPracticesRoute,
  readPracticeRoute,
  submitPracticeRoute,
} from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type KnowledgeWorld,
  openKnowledgeWorld,
  page,
  practice,
  refusedBecause,
  refusedWith,
} from './knowledge-world.ts';

let world: KnowledgeWorld;
beforeAll(async () => {
  world = await openKnowledgeWorld();
});
afterAll(() => world.node.close());

const submit = (person: TestPerson, some: object = {}) =>
  person.call(submitPracticeRoute, { body: { ...practice, ...some } });
const act = (person: TestPerson, practiceId: string, body: object) =>
  person.call(actOnPracticeRoute, { params: { practiceId }, body: body as ActOnPractice });
const words = 'Because the test says so.';

/** Submitted, checked, read by two peers. */
async function readPractice(some: object = {}): Promise<string> {
  const { practiceId } = await submit(world.austria, some);
  await act(world.secretariat, practiceId, { kind: 'check', eligible: true, words: null });
  await act(world.germany, practiceId, { kind: 'read', partyCode: 'DE', reading: 'supports', words });
  await act(world.france, practiceId, { kind: 'read', partyCode: 'FR', reading: 'supports', words });
  return practiceId;
}

async function published(some: object = {}): Promise<string> {
  const practiceId = await readPractice(some);
  await act(world.secretariat, practiceId, { kind: 'rate', rating: 'promising', words });
  await act(world.secretariat, practiceId, { kind: 'publish' });
  return practiceId;
}

describe('a good practice', () => {
  it('without the consent of its owner is refused, and nothing of it is kept', async () => {
    const before = (await world.secretariat.call(listPracticesRoute)).practices.length;
    await expect(submit(world.austria, { consentBy: null })).rejects.toMatchObject(
      refusedBecause('owner_consent_missing'),
    );
    await expect(submit(world.austria, { steps: [] })).rejects.toMatchObject(refusedBecause('step_missing'));
    await expect(submit(world.austria, { topics: ['nothing'] })).rejects.toMatchObject(
      refusedBecause('topic_unknown'),
    );
    expect((await world.secretariat.call(listPracticesRoute)).practices.length).toBe(before);
  });

  it('is submitted for one’s own member, and by nobody for another', async () => {
    await expect(submit(world.germany)).rejects.toMatchObject(refusedWith('partnership.seat_missing'));
    await expect(submit(world.worker)).rejects.toMatchObject(refusedWith('platform.not_permitted'));
  });

  it('is seen by nobody outside before it is published, and peers see no other peer’s words', async () => {
    const practiceId = await readPractice();
    const params = { practiceId };
    await expect(world.node.public(readPracticeRoute, { params })).rejects.toMatchObject(
      refusedWith('platform.not_found'),
    );
    const seen = async (person: TestPerson) =>
      (await person.call(readPracticeRoute, { params })).acts.filter(({ kind }) => kind === 'read').length;
    expect([await seen(world.germany), await seen(world.austria), await seen(world.secretariat)]).toEqual([
      1, 2, 2,
    ]);
  });

  it('is read by peers, rated within its evidence, and published', async () => {
    const { practiceId } = await submit(world.austria);
    const own = { kind: 'read', partyCode: 'AT', reading: 'supports', words };
    await expect(act(world.austria, practiceId, own)).rejects.toMatchObject(refusedBecause('not_from_here'));
    await expect(
      act(world.austria, practiceId, { kind: 'check', eligible: true, words: null }),
    ).rejects.toMatchObject(refusedWith('partnership.seat_missing'));
    await act(world.secretariat, practiceId, { kind: 'check', eligible: true, words: null });
    await expect(act(world.austria, practiceId, own)).rejects.toMatchObject(refusedBecause('own_practice'));
    const read = { kind: 'read', partyCode: 'DE', reading: 'supports', words };
    await act(world.germany, practiceId, read);
    await expect(act(world.germany, practiceId, read)).rejects.toMatchObject(refusedBecause('read_already'));
    const rate = (rating: string) => act(world.secretariat, practiceId, { kind: 'rate', rating, words });
    await expect(rate('tested')).rejects.toMatchObject(refusedBecause('peers_missing'));
    await act(world.france, practiceId, { ...read, partyCode: 'FR' });
    await expect(rate('evaluated')).rejects.toMatchObject(refusedBecause('evidence_too_weak'));
    expect((await rate('tested')).state).toBe('rated');
    expect((await act(world.secretariat, practiceId, { kind: 'publish' })).state).toBe('published');
    const { practice: line, may } = await world.node.public(readPracticeRoute, { params: { practiceId } });
    expect(line).toMatchObject({
      rating: 'tested',
      validity: 'valid',
      validUntil: '2028-06-01',
      transfers: 0,
    });
    expect(may).toEqual([]);
  });

  it('keeps a register of who uses it elsewhere, failures too, and is rated higher by it', async () => {
    const practiceId = await published({ evidence: ['description'] });
    const use = (person: TestPerson, partyCode: string, result: string) =>
      act(person, practiceId, { kind: 'transfer', partyCode, since: '2025-09', result, words });
    await expect(use(world.austria, 'AT', 'in_use')).rejects.toMatchObject(refusedBecause('own_practice'));
    await expect(use(world.germany, 'FR', 'in_use')).rejects.toMatchObject(
      refusedWith('partnership.seat_missing'),
    );
    await use(world.germany, 'DE', 'did_not_work');
    const rate = () => act(world.secretariat, practiceId, { kind: 'rate', rating: 'tested', words });
    await expect(rate()).rejects.toMatchObject(refusedBecause('evidence_too_weak'));
    await use(world.france, 'FR', 'adapted');
    expect((await rate()).state).toBe('published');
    const { practice: line, acts } = await world.node.public(readPracticeRoute, { params: { practiceId } });
    expect(line).toMatchObject({ rating: 'tested', transfers: 2 });
    expect(acts.filter(({ kind }) => kind === 'transfer').map(({ outcome }) => outcome)).toEqual([
      'did_not_work',
      'adapted',
    ]);
    const open = (await page(world, '/api/alliance/open-data/practice-transfers.csv')).body.split('\n');
    expect(
      open.filter((each) => each.startsWith(`${practiceId},`)).map((each) => each.split(',')[3]),
    ).toEqual(['did_not_work', 'adapted']);
  });

  it('is open data once it is published, and none any more when it is taken out of use', async () => {
    const open = async () => (await page(world, '/api/alliance/open-data/practices.csv')).body;
    const waiting = await readPractice({ title: 'Not yet published' });
    const practiceId = await published({ title: 'Open to everybody' });
    expect(await open()).toContain(`${practiceId},`);
    expect(await open()).toContain('Open to everybody');
    expect(await open()).not.toContain(waiting);
    await act(world.austria, practiceId, { kind: 'archive', words });
    expect(await open()).not.toContain(practiceId);
    expect((await page(world, '/api/alliance/open-data/record.json')).body).not.toContain(practiceId);
  });

  it('is shown for the step of the file that it helps, to a caseworker too', async () => {
    const practiceId = await published({ steps: ['missing'] });
    const shown = async (step: 'missing' | 'care') =>
      (await world.worker.call(listPracticesRoute, { query: { step } })).practices.map(
        (each) => each.practiceId,
      );
    expect(await shown('missing')).toEqual([practiceId]);
    expect(await shown('care')).toEqual([]);
  });

  it('is looked at again after twenty-four months, and archived it stays to be cited', async () => {
    const practiceId = await published({ title: 'Looked at again' });
    const renew = { kind: 'validate', words };
    await expect(act(world.secretariat, practiceId, renew)).rejects.toMatchObject(
      refusedBecause('too_early'),
    );
    const { number } = (await world.node.public(readPracticeRoute, { params: { practiceId } })).practice;
    await act(world.austria, practiceId, { kind: 'archive', words });
    const { statusCode, body } = await page(world, `/alliance/practices/GP-${number}`);
    expect([statusCode, body]).toEqual([200, expect.stringContaining('out of use')]);
    const list = (await page(world, '/alliance/practices')).body;
    expect(list).not.toContain('Looked at again');
  });
});
