import {
  askCallbackRoute,
  changeVisibilityRoute,
  listNoticesRoute,
  readHistoryRoute,
  registerChildRoute,
  shareFileRoute,
} from '@tutela/contract';
import { type AskCallback, sectionsOpenTo } from '@tutela/domain';
import { inventedChild, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { seekCallbacks } from '../../src/protection/index.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
let officer: TestPerson;
beforeAll(async () => {
  world = await openWorld();
  officer = await world.node.addPerson(world.shelter, 'liaison_officer');
});
afterAll(() => world.node.close());

const ways = { why: 'She did not come to school today', callBack: 'Invented school, 000 111' };
const nobody: AskCallback = { by: 'name', name: 'Nobody Atall', birthYear: null, ...ways };
const ask = (body: AskCallback, by = officer) => by.call(askCallbackRoute, { body });
function seek(): Promise<number> {
  const { clock, app } = world.node;
  const act = systemAct('protection.seek-callbacks', clock.now(), { purpose: 'protection', audit: 'write' });
  return seekCallbacks(app.database, act, app.protection);
}
const codeNameOf = (fileId: string): Promise<string> =>
  world.node.asSystem(async (tx) => {
    const file = tx.selectFrom('protection.file').select('code_name').where('file_id', '=', fileId);
    return (await file.executeTakeFirstOrThrow()).code_name;
  });
const toldOf = async (person: TestPerson, fileId: string) => {
  const { notices } = await person.call(listNoticesRoute, {});
  return notices.filter((notice) => notice.kind === 'callback_asked' && notice.fileId === fileId);
};
const notesOf = async (fileId: string, by = world.worker) =>
  (await by.call(readHistoryRoute, { params: { fileId }, query: { section: 'notes' } })).entries;

describe('safeguard 7: a search by an outsider answers nothing', () => {
  it('is answered alike, byte by byte, for a child who is known, hidden, or not there', async () => {
    const known = await registerFile(world.worker);
    const hidden = await registerFile(world.worker);
    const version = await versionOf(world.supervisor, hidden, 'plan');
    const hiding = { hidden: true, reason: 'For the test', baseVersion: version };
    await world.supervisor.call(changeVisibilityRoute, { params: { fileId: hidden }, body: hiding });
    const answers = [
      await ask({ by: 'code_name', codeName: await codeNameOf(known), ...ways }),
      await ask({ by: 'code_name', codeName: await codeNameOf(hidden), ...ways }),
      await ask(nobody),
    ];
    expect(answers).toEqual([{}, {}, {}]);
    expect(await seek()).toBe(3);
    expect(await notesOf(known)).toHaveLength(1);
    // Of a hidden file only those are told who have a grant.
    expect(await toldOf(world.worker, hidden)).toHaveLength(1);
    expect(await toldOf(world.colleague, hidden)).toEqual([]);
  });

  it('tells the file’s owner who asked, why and how to call back, and keeps the name nowhere', async () => {
    const { identity, journey } = inventedChild();
    const names = [{ text: 'Fictiva Kalmar', latin: '', script: 'Latn', kind: 'known' } as const];
    const birthDate = { date: '2012', basis: 'declared' } as const;
    const body = { identity: { ...identity, names, birthDate }, journey };
    const { fileId } = await world.worker.call(registerChildRoute, { body });
    await ask({ by: 'name', name: 'kalmar fictiva', birthYear: 2013, ...ways });
    await ask({ by: 'name', name: 'Fictiva Kalmar', birthYear: 2001, ...ways });
    expect(await notesOf(fileId)).toEqual([]);
    expect(await seek()).toBe(2);
    const [entry, ...others] = await notesOf(fileId);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ type: 'callback.asked', role: 'liaison_officer', payload: ways });
    expect(await toldOf(world.worker, fileId)).toHaveLength(1);
    expect(await toldOf(world.supervisor, fileId)).toHaveLength(1);
    const left = await world.node.asSystem((tx) =>
      tx.selectFrom('protection.callback').selectAll().execute(),
    );
    expect(left).toEqual([]);
    expect(await seek()).toBe(0);
  });

  it('is told to nobody else: not to whoever asked, not to the guardian of the child', async () => {
    const fileId = await registerFile(world.worker);
    const subject = { kind: 'account', accountId: world.guardian.accountId } as const;
    const share = {
      subject,
      sections: [...sectionsOpenTo('guardian')],
      until: '2026-07-01',
      reason: 'For the test',
    };
    await world.supervisor.call(shareFileRoute, { params: { fileId }, body: share });
    await ask({ by: 'code_name', codeName: await codeNameOf(fileId), ...ways });
    await seek();
    expect(await toldOf(world.worker, fileId)).toHaveLength(1);
    for (const person of [officer, world.guardian]) expect(await toldOf(person, fileId)).toEqual([]);
    expect(await notesOf(fileId, world.guardian)).toEqual([]);
    await expect(notesOf(fileId, officer)).rejects.toMatchObject({ problem: { code: 'platform.not_found' } });
  });

  it('is not for trying out a list of names', async () => {
    const trier = await world.node.addPerson(world.shelter, 'caseworker');
    for (let i = 0; i < 20; i += 1) await ask(nobody, trier);
    await expect(ask(nobody, trier)).rejects.toMatchObject({
      problem: { code: 'platform.too_many_attempts' },
    });
    expect(await ask(nobody)).toEqual({});
  });
});
