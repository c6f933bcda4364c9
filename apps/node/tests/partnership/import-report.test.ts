import {
  listCandidatesRoute,
  listImportLinesRoute,
  listImportsRoute,
  listRecommendationsRoute,
  readImportRoute,
} from '@tutela/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AllianceWorld, openAllianceWorld } from './alliance-world.ts';

let world: AllianceWorld;
beforeAll(async () => {
  world = await openAllianceWorld();
});
afterAll(() => world.node.close());

const upr = (...rows: string[]) => ['To,From,Session,Response,Action,Issue,Text', ...rows, ''].join('\n');
/** One second later, so that two imports are not of one moment. */
const take = (file: string, dryRun = false) => {
  world.node.clock.set(new Date(world.node.clock.now().getTime() + 1000));
  return world.importBytes('upr-recommendations', file, dryRun);
};
const imports = async () => (await world.secretariat.call(listImportsRoute, {})).imports;
const read = (reportId: string) => world.secretariat.call(readImportRoute, { params: { reportId } });

describe('the report of an import', () => {
  it('is kept with every refused line and its reason, for the secretariat alone', async () => {
    const bad = Array.from({ length: 5 }, (_, at) => `Austria,Atlantis,5,Noted,4,Labour,Text ${at}`);
    await take(upr('Austria,France,5,Noted,4,Labour,Do it', ...bad));
    const [kept] = await imports();
    expect(kept).toMatchObject({
      ...{ kind: 'upr-recommendations', fileName: 'upr-recommendations.csv' },
      ...{ rows: 6, imported: 1, unchanged: 0, refused: 5, faults: 0 },
    });
    const reportId = String(kept?.reportId);
    expect((await read(reportId)).reasons).toEqual([
      { kind: 'refused', reason: 'No country is known as "Atlantis".', lines: 5, firstLine: 3 },
    ]);
    const lines: number[] = [];
    let after = 0;
    for (;;) {
      const page = await world.secretariat.call(listImportLinesRoute, {
        params: { reportId },
        query: { after, limit: 2 },
      });
      lines.push(...page.lines.map(({ line }) => line));
      if (page.next === null) break;
      after = page.next;
    }
    expect(lines).toEqual([3, 4, 5, 6, 7]);
    for (const other of [world.head, world.focalPoint, world.ngo]) {
      await expect(other.call(listImportsRoute, {})).rejects.toMatchObject({
        problem: { code: 'platform.not_permitted' },
      });
    }
  });

  it('is kept of a file of which nothing was taken in, and nothing of that file is', async () => {
    const before = await imports();
    const file = upr('Austria,France,6,Noted,4,Labour,Never taken in', ',France,6,Noted,4,Labour,To nobody');
    await take(file);
    const [kept] = await imports();
    expect(await imports()).toHaveLength(before.length + 1);
    expect(kept).toMatchObject({ rows: 2, imported: 0, faults: 1 });
    expect((await read(String(kept?.reportId))).reasons).toEqual([
      { kind: 'fault', reason: 'This recommendation is addressed to nobody.', lines: 1, firstLine: 3 },
    ]);
    const { recommendations } = await world.secretariat.call(listRecommendationsRoute, {});
    expect(recommendations.map(({ text }) => text)).not.toContain('Never taken in');
  });

  it('says that a second import changed nothing; a dry run leaves no report', async () => {
    const file = upr('Austria,France,7,Noted,4,Labour,Once and again');
    await take(file, true);
    const before = await imports();
    await take(file);
    await take(file);
    const [again, first] = await imports();
    expect(await imports()).toHaveLength(before.length + 2);
    expect([again, first].map((each) => [each?.imported, each?.unchanged])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(again?.fileHash).toBe(first?.fileHash);
  });
});

describe('who can be given a seat', () => {
  it('is shown to the secretariat: those who may act for a member at this node', async () => {
    const { candidates } = await world.secretariat.call(listCandidatesRoute, {});
    const ids = candidates.map(({ accountId }) => accountId);
    expect(ids).toEqual(expect.arrayContaining([world.head.accountId, world.ngo.accountId]));
    expect(ids).not.toContain(world.secretariat.accountId);
    await expect(world.head.call(listCandidatesRoute, {})).rejects.toMatchObject({
      problem: { code: 'platform.not_permitted' },
    });
  });
});
