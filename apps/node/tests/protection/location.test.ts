import {
  answerRevealRoute,
  listNoticesRoute,
  listRevealsRoute,
  readLocationRoute,
  recordLocationRoute,
  requestRevealRoute,
} from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, registerFile, type World } from './world.ts';

let world: World;
let fileId: string;
const place = 'House of the Invented Lantern';

beforeAll(async () => {
  world = await openWorld();
  fileId = await registerFile(world.worker);
  const body = { place, safe: 'yes' } as const;
  await world.worker.call(recordLocationRoute, { params: { fileId }, body });
});
afterAll(() => world.node.close());

const ask = async (person: TestPerson) => {
  const body = { reason: 'The doctor must reach her tonight' };
  return (await person.call(requestRevealRoute, { params: { fileId }, body })).revealId;
};
const read = (person: TestPerson, revealId: string) =>
  person.call(readLocationRoute, { params: { revealId } });
const answer = (person: TestPerson, revealId: string, given: 'approved' | 'refused') =>
  person.call(answerRevealRoute, { params: { revealId }, body: { answer: given, note: '' } });

describe('a location', () => {
  it('is read after a second person approved, by the asker alone, for fifteen minutes', async () => {
    const { colleague, supervisor, worker, node } = world;
    const revealId = await ask(colleague);
    await expect(read(colleague, revealId)).rejects.toMatchObject({
      problem: { code: 'protection.reveal_not_open' },
    });
    const waiting = await supervisor.call(listRevealsRoute);
    expect(waiting.reveals).toMatchObject([
      { revealId, mayAnswer: true, reason: 'The doctor must reach her tonight' },
    ]);
    await answer(supervisor, revealId, 'approved');
    expect(await read(colleague, revealId)).toMatchObject({ place, safe: 'yes' });
    for (const other of [supervisor, worker]) {
      await expect(read(other, revealId)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
    }
    const { notices } = await worker.call(listNoticesRoute);
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'location_revealed', fileId }));
    node.clock.advance(14 * 60_000);
    expect((await read(colleague, revealId)).place).toBe(place);
    node.clock.advance(60_001);
    await expect(read(colleague, revealId)).rejects.toMatchObject({
      problem: { code: 'protection.reveal_not_open' },
    });
  });

  it('is never approved by the asker, by a caseworker, or by another agency', async () => {
    const { supervisor, colleague, shelterSupervisor } = await openWorldAgain();
    const revealId = await ask(supervisor);
    await expect(answer(supervisor, revealId, 'approved')).rejects.toMatchObject({
      problem: { code: 'protection.second_person_needed' },
    });
    await expect(answer(colleague, revealId, 'approved')).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
    await expect(answer(shelterSupervisor, revealId, 'approved')).rejects.toMatchObject({
      problem: { code: 'platform.not_found' },
    });
    await expect(read(supervisor, revealId)).rejects.toMatchObject({ problem: { status: 409 } });
  });

  it('stays closed when refused, and an answer is given once', async () => {
    const { colleague, supervisor } = world;
    const revealId = await ask(colleague);
    await answer(supervisor, revealId, 'refused');
    await expect(read(colleague, revealId)).rejects.toMatchObject({ problem: { status: 409 } });
    await expect(answer(supervisor, revealId, 'approved')).rejects.toMatchObject({
      problem: { code: 'protection.reveal_not_open' },
    });
  });

  it('asks both people to prove their presence', async () => {
    const { colleague, node } = world;
    node.clock.advance(6 * 60_000);
    await expect(ask(colleague)).rejects.toMatchObject({ problem: { code: 'auth.step_up_needed' } });
  });

  it('is closed in the database itself to everyone without an open reveal', async () => {
    const rows = await world.node.app.database.actingAs(
      {
        actor: { accountId: world.worker.accountId, agencyId: world.authority, role: 'caseworker' },
        purpose: 'protection',
        operation: 'test.look',
        audit: 'quiet',
        at: world.node.clock.now(),
        requestId: crypto.randomUUID(),
        about: { fileId: null, details: null },
      },
      'protection',
      (tx) => tx.selectFrom('protection.location').selectAll().execute(),
    );
    expect(rows).toEqual([]);
  });
});

/** People whose presence was proved just now: the clock has moved on since the others signed in. */
async function openWorldAgain() {
  const { node, authority, shelter } = world;
  world = {
    ...world,
    worker: await node.addPerson(authority, 'caseworker'),
    colleague: await node.addPerson(authority, 'caseworker'),
    supervisor: await node.addPerson(authority, 'supervisor'),
    shelterSupervisor: await node.addPerson(shelter, 'supervisor'),
  };
  return world;
}
