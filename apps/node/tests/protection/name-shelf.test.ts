import { correctSectionRoute, registerChildRoute } from '@tutela/contract';
import { ownThread } from '@tutela/linkage';
import { inventedChild } from '@tutela/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemAct } from '../../src/platform/db/act.ts';
import { codeNames } from '../../src/protection/index.ts';
import { openNameShelf } from '../../src/protection/name-search/name-shelf.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

const identityOf = (text: string) =>
  inventedChild({ identity: { names: [{ text, script: 'Latn', latin: '', kind: 'known' }] } });

async function register(name: string): Promise<string> {
  const { fileId } = await world.worker.call(registerChildRoute, { body: identityOf(name) });
  return fileId;
}

/** What the job does after registrations. */
function code(): Promise<number> {
  const { clock, app } = world.node;
  const act = systemAct('protection.code-names', clock.now(), { purpose: 'protection', audit: 'write' });
  return codeNames(app.database, act, [], app.protection);
}

/** A shelf as that of a process that has just been started. */
function startAnew(page?: number) {
  const { app, clock } = world.node;
  const { vault, nameEncoder } = app.protection;
  const shelf = openNameShelf({
    ...{ database: app.database, vault, clock, workers: ownThread() },
    ...(page !== undefined && { page }),
  });
  const nearest = async (name: string) => {
    const asked = nameEncoder.ask(name);
    if (asked === undefined) throw new TypeError('a name has a code');
    return (await shelf.near(asked, 50)).map(({ fileId }) => fileId);
  };
  return { shelf, nearest };
}

const names = [
  'Ottilie Vandersloot',
  'Fidelis Achterberg',
  'Mirabel Quennell',
  'Tancred Oxblood',
  'Ysolde Frayne',
];

describe('the names of a process that has just been started', () => {
  it('are read page by page to the last one, however many one transaction wrote', async () => {
    const ids: string[] = [];
    for (const name of names) ids.push(await register(name));
    await code();
    // One change for all of them, as an import writes it.
    await world.node.asSystem((tx) => sql`update protection.name_code set change = default`.execute(tx));
    for (const page of [1, 2, names.length, 500]) {
      const { shelf, nearest } = startAnew(page);
      await shelf.refresh();
      for (const [at, name] of names.entries()) expect((await nearest(name))[0], name).toBe(ids[at]);
    }
  });

  it('are said to be still read for as long as they are', async () => {
    const fileId = await register('Leander Pocklington');
    await code();
    const { shelf, nearest } = startAnew();
    expect(await shelf.refreshWithin(0)).toBe(false);
    expect(await shelf.refreshWithin(30_000)).toBe(true);
    expect(await nearest('Pocklington Leander')).toEqual([fileId]);
  });

  it('come anew where they were corrected, at their old place too', async () => {
    const fileId = await register('Perdita Wolstenholme');
    await code();
    const { shelf, nearest } = startAnew(1);
    await shelf.refresh();
    const { identity } = identityOf('Cressida Thrupp');
    const body = { section: 'identity', baseVersion: 1, reason: 'She told it', value: identity } as const;
    await world.worker.call(correctSectionRoute, { params: { fileId }, body });
    await code();
    expect(await nearest('Cressida Thrupp')).toEqual([]);
    await shelf.refresh();
    expect(await nearest('Cressida Thrupp')).toEqual([fileId]);
    expect(await nearest('Perdita Wolstenholme')).toEqual([fileId]);
  });

  it('are those nearest in every word before one that is the same in one word', async () => {
    const both = await register('Zdzislaw Krzeszewski');
    const one = await register('Zdzislav Bartholomew');
    await code();
    const { shelf, nearest } = startAnew();
    await shelf.refresh();
    expect(await nearest('Zdzislav Kreszevsky')).toEqual([both, one]);
  });

  it('tell how many files bear a word, in whatever script, and no list of words', async () => {
    const bearers = async (word: string) => {
      const { shelf } = startAnew();
      await shelf.refresh();
      const code = world.node.app.protection.nameEncoder.encode([word]);
      return { count: await shelf.bearers(code), of: shelf.files };
    };
    const before = await bearers('Brunhilde');
    expect(before.count).toBe(0);
    for (const name of ['Brunhilde Ostrowski', 'Ostrowski Brunhilde', 'Fjodor Quist']) await register(name);
    await code();
    expect(await bearers('Brunhilde')).toEqual({ count: 2, of: before.of + 3 });
    // Across scripts a word lies nearer or farther by chance: of eight most are counted.
    const others = ['Квист', 'Марек', 'Лунд', 'Тесс', 'Ковач', 'Ройтер', 'Симм', 'Заде'];
    for (const other of others) await register(`Брунхильде ${other}`);
    await code();
    expect((await bearers('Brunhilde')).count).toBeGreaterThanOrEqual(5);
  });
});
