import {
  changeVisibilityRoute,
  correctSectionRoute,
  findByNameRoute,
  listAuditRoute,
  registerChildRoute,
  shareFileRoute,
} from '@tutela/contract';
import type { Identity, Section } from '@tutela/domain';
import { inventedChild, type TestPerson } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/platform/auth/limit/limits.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { codeNames } from '../../src/protection/index.ts';
import { about, type ComplaintWorld, complain, openComplaintWorld, suspend } from './complaint-world.ts';
import { versionOf } from './world.ts';

let world: ComplaintWorld;
beforeAll(async () => {
  world = await openComplaintWorld();
});
afterAll(() => world.node.close());

type Name = Identity['names'][number];
const latin = (text: string): Name => ({ text, script: 'Latn', latin: '', kind: 'known' });
const written = (text: string, script: Name['script']): Name => ({ text, script, latin: '', kind: 'known' });

async function register(person: TestPerson, name: Name, date: Identity['birthDate']['date'] = '2010') {
  const birthDate = { date, basis: 'declared' } as const;
  const body = inventedChild({ identity: { names: [name], birthDate } });
  const { fileId } = await person.call(registerChildRoute, { body });
  await code();
  return fileId;
}
/** What the job does after a registration. */
function code(): Promise<number> {
  const { clock, app } = world.node;
  const act = systemAct('protection.code-names', clock.now(), { purpose: 'protection', audit: 'write' });
  return codeNames(app.database, act, [], app.protection);
}
const search = (person: TestPerson, name: string, birthYear: number | null = null) =>
  person.call(findByNameRoute, { body: { name, birthYear } });
const idsOf = async (person: TestPerson, name: string, year: number | null = null) =>
  (await search(person, name, year)).found.map(({ file }) => file.fileId);

describe('a search by name', () => {
  it('finds Arabic and Cyrillic spellings by a Latin one, the likeliest first', async () => {
    const { worker } = world;
    const arabic = await register(worker, written('سمير المثالي', 'Arab'));
    const cyrillic = await register(worker, written('Оксана Приклад', 'Cyrl'));
    for (const other of ['Beatrix Zwetsch', 'Ngozi Okwuosa', 'Juan Pérez Gil'])
      await register(worker, latin(other));
    expect((await idsOf(worker, 'Samir al-Mithali'))[0]).toBe(arabic);
    expect((await idsOf(worker, 'Oksana Pryklad'))[0]).toBe(cyrillic);
    expect((await idsOf(worker, 'Оксана'))[0]).toBe(cyrillic);
  });

  it('reads Cyrillic letters beyond the Russian ones', async () => {
    const fileId = await register(world.worker, written('Меланія Ґердан', 'Cyrl'));
    expect(await idsOf(world.worker, 'Melaniia Gerdan')).toEqual([fileId]);
  });

  it('finds misspellings and swapped names, one name alone, and says how well it fits', async () => {
    const { worker } = world;
    const fileId = await register(worker, latin('Tamsin Quillfeather'));
    for (const typed of [
      'Quillfeather Tamsin',
      'tamsin quilfeather',
      'Tamzin Quillfether',
      'QUILLFEATHER',
      'TamsinQuillfeather',
    ])
      expect(await idsOf(worker, typed), typed).toEqual([fileId]);
    const fitOf = async (typed: string) => (await search(worker, typed)).found[0]?.fit;
    expect(await fitOf('Tamsin Quillfeather')).toBe('same');
    expect(await fitOf('Tamsin Quilfeather')).toBe('near');
    expect(await fitOf('Tamsin Brockenhurst')).toBe('part');
  });

  it('finds nothing for a name like no other, and takes the year as a year more or less', async () => {
    const { worker } = world;
    const fileId = await register(worker, latin('Yevgraf Bastelica'), '2011-03');
    expect(await idsOf(worker, 'Xqwz Vvkkt')).toEqual([]);
    expect(await idsOf(worker, 'Bastelica', 2012)).toEqual([fileId]);
    expect(await idsOf(worker, 'Bastelica', 2014)).toEqual([]);
  });

  it('finds by an earlier name too once it was corrected', async () => {
    const { worker } = world;
    const fileId = await register(worker, latin('Ottoline Vantongeren'));
    const { identity } = inventedChild({ identity: { names: [latin('Isaura Mecklenborg')] } });
    const body = { section: 'identity', baseVersion: 1, reason: 'She told it', value: identity } as const;
    await worker.call(correctSectionRoute, { params: { fileId }, body });
    expect(await code()).toBe(1);
    expect(await idsOf(worker, 'Mecklenborg')).toEqual([fileId]);
    expect(await idsOf(worker, 'Vantongeren')).toEqual([fileId]);
  });
});

describe('only what one may see', () => {
  it('is found: not by another agency, not when hidden, not by whoever is suspended', async () => {
    const { worker, colleague, supervisor, shelterWorker, officer } = world;
    const fileId = await register(worker, latin('Perpetua Holubowicz'));
    expect(await idsOf(colleague, 'Holubowicz')).toEqual([fileId]);
    expect(await search(shelterWorker, 'Holubowicz')).toEqual({
      found: [],
      more: false,
      stillReading: false,
    });

    const complaintId = await complain(colleague, about(world, { aboutAccountId: worker.accountId, fileId }));
    await suspend(officer, complaintId, worker.accountId);
    expect(await idsOf(worker, 'Holubowicz')).toEqual([]);
    expect(await idsOf(colleague, 'Holubowicz')).toEqual([fileId]);

    const baseVersion = await versionOf(supervisor, fileId, 'plan');
    const body = { hidden: true, reason: 'For the test', baseVersion };
    await supervisor.call(changeVisibilityRoute, { params: { fileId }, body });
    expect(await idsOf(colleague, 'Holubowicz')).toEqual([]);
    expect(await idsOf(supervisor, 'Holubowicz')).toEqual([fileId]);
  });

  it('is found by an agency that was let into the identity, and not by one that was let into another section', async () => {
    const { worker, supervisor, shelterWorker, shelter } = world;
    const fileId = await register(worker, latin('Zenobia Kwarteng'));
    const let_in = (sections: Section[]) =>
      supervisor.call(shareFileRoute, {
        params: { fileId },
        body: {
          subject: { kind: 'agency', agencyId: shelter },
          sections,
          until: '2026-07-01',
          reason: 'Care',
        },
      });
    await let_in(['care']);
    expect(await idsOf(shelterWorker, 'Kwarteng')).toEqual([]);
    await let_in(['identity']);
    expect(await idsOf(shelterWorker, 'Kwarteng')).toEqual([fileId]);
  });

  it('is asked for by casework alone', async () => {
    for (const person of [world.guardian, world.dpo, world.auditor])
      await expect(search(person, 'Kwarteng')).rejects.toMatchObject({
        problem: { code: 'platform.not_permitted' },
      });
  });

  it('is no longer in memory or at rest once the file was erased', async () => {
    const { worker, node } = world;
    const fileId = await register(worker, latin('Leocadia Brzeczek'));
    expect(await idsOf(worker, 'Brzeczek')).toEqual([fileId]);
    const { eraseFile } = await import('../../src/protection/erasure/erase-file.ts');
    await node.asSystem((tx) => eraseFile(tx, fileId, node.clock.now()));
    expect(await idsOf(worker, 'Brzeczek')).toEqual([]);
    const near = node.app.protection.nameEncoder.ask('Leocadia Brzeczek');
    const left = near === undefined ? [] : await node.app.protection.nameShelf.near(near, 100);
    expect(near).toBeDefined();
    expect(left.map((each) => each.fileId)).not.toContain(fileId);
    const row = await node.asSystem((tx) =>
      tx.selectFrom('protection.name_code').select('codes').where('file_id', '=', fileId).executeTakeFirst(),
    );
    expect(row?.codes.length).toBe(0);
  });
});

describe('what is kept of a search', () => {
  it('is that it was made, and never for which name', async () => {
    const { worker, auditor, node } = world;
    await search(worker, 'Fictitia Unfindable');
    const { entries: rows } = await auditor.call(listAuditRoute, {
      query: { operation: 'protection.find-by-name' },
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('Unfindable');
    expect(node.logged.join('\n')).not.toContain('Unfindable');
  });

  it('no two rows at rest are alike for two children of one name', async () => {
    const { worker, node } = world;
    const ids = [await register(worker, latin('Same Name')), await register(worker, latin('Same Name'))];
    const rows = await node.asSystem((tx) =>
      tx.selectFrom('protection.name_code').select('codes').where('file_id', 'in', ids).execute(),
    );
    const [one, two] = rows.map(({ codes }) => codes);
    expect(one?.length).toBe(two?.length);
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(false);
    expect((await idsOf(worker, 'Same Name')).sort()).toEqual(ids.sort());
  });

  it('is refused after too many, whether or not anything was found', async () => {
    const person = await world.node.addPerson(world.authority, 'caseworker');
    for (let at = 0; at < limits.name_search_account.most; at += 1) await search(person, 'Xqwz Vvkkt');
    await expect(search(person, 'Xqwz Vvkkt')).rejects.toMatchObject({
      problem: { code: 'platform.too_many_attempts' },
    });
  });
});
