import {
  acknowledgeComplaintRoute,
  complainAsChildRoute,
  listComplaintsRoute,
  listNoticesRoute,
  readComplaintRoute,
  readHistoryRoute,
} from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChildPageWorld, openChildPageWorld } from './child-page-world.ts';

let world: ChildPageWorld;
let officer: TestPerson;
beforeAll(async () => {
  world = await openChildPageWorld();
});
afterAll(() => world.node.close());

const words = 'She reads my letters to other people.';

/** A child who complains on a page of their own. */
async function complainedAsChild(answerHere: boolean) {
  const { fileId, code } = await world.openedFile();
  const child = world.child();
  await child.enter(code);
  const said = await child.send(complainAsChildRoute, { about: 'caseworker', words, answerHere });
  return { fileId, child, said };
}

async function acknowledge(said: string): Promise<void> {
  const { complaints } = await officer.call(listComplaintsRoute, {});
  const [first] = complaints.filter(({ state }) => state === 'received');
  const params = { complaintId: first?.complaintId ?? '' };
  await officer.call(acknowledgeComplaintRoute, { params, body: { words: said, baseVersion: 1 } });
}

describe('safeguard 16: a child complains from their own page', () => {
  it('is told that it cannot be taken where there is no independent desk', async () => {
    const { said } = await complainedAsChild(false);
    expect(said).toMatchObject({ status: 409, json: { code: 'protection.complaint_no_desk' } });
    const desk = await world.node.addAgency('Ombudsperson', 'independent');
    officer = await world.node.addPerson(desk, 'complaints_officer');
  });

  it('is heard by the desk, which is not told who the child is, and by nobody who works on the file', async () => {
    const { worker, supervisor } = world.staff;
    const { fileId, said } = await complainedAsChild(false);
    expect(said.status).toBe(200);
    const { complaints } = await officer.call(listComplaintsRoute, {});
    const params = { complaintId: complaints[0]?.complaintId ?? '' };
    const read = await officer.call(readComplaintRoute, { params });
    expect(read).toMatchObject({
      words,
      by: 'child',
      byName: null,
      aboutKind: 'caseworker',
      answerHere: false,
    });
    expect(JSON.stringify(read)).not.toContain(fileId);
    for (const person of [worker, supervisor]) {
      const { entries } = await person.call(readHistoryRoute, { params: { fileId } });
      expect(JSON.stringify(entries)).not.toContain(words);
      expect((await person.call(listNoticesRoute, {})).notices).toEqual([]);
    }
    await acknowledge('We have it.');
  });

  it('reads the answer on the page only if they want it there, and nothing in it that could help find them', async () => {
    const quiet = await complainedAsChild(false);
    await acknowledge('We read it.');
    expect((await quiet.child.read()).json.answers).toEqual([]);
    const open = await complainedAsChild(true);
    await acknowledge('We read it and will act.');
    expect((await open.child.read()).json.answers).toEqual([{ words: 'We read it and will act.' }]);
    const named = await complainedAsChild(true);
    await acknowledge('We talked with the Authority of Invention.');
    expect((await named.child.read()).json.answers).toEqual([]);
  });
});
