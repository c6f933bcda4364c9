import { wordRecommendationRoute } from '@tutela/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeIntoSearch } from '../../src/partnership/index.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import { recordOne } from './alliance-world.ts';
import { type KnowledgeWorld, openKnowledgeWorld, page, recommendation } from './knowledge-world.ts';

let world: KnowledgeWorld;
const numbers: Record<string, string> = {};
const ids: Record<string, string> = {};

async function record(name: string, some: object): Promise<void> {
  const body = { ...recommendation, issuers: ['FR'], themes: [], ...some };
  const { recommendationId, number } = await recordOne(world.secretariat, body);
  numbers[`R-${number}`] = name;
  ids[name] = recommendationId;
}

const index = () => {
  const { app, clock } = world.node;
  const act = systemAct('partnership.index-search', clock.now(), { purpose: 'system', audit: 'read' });
  return app.database.actingAs(act, 'partnership', (tx) => takeIntoSearch(tx, clock.now()));
};

beforeAll(async () => {
  world = await openKnowledgeWorld();
  await record('guardian', { text: 'Appoint guardians for children without delay.', issuedOn: '2019' });
  await record('begging', {
    text: 'Protect children from forced begging in the streets.',
    addressees: ['DE'],
  });
  await record('both', {
    text: 'Train guardians to see forced begging.',
    pillar: 'prevention',
    issuedOn: '2021-03',
  });
  await record('delegations', { text: 'Guardians again, not for everybody.', classification: 'delegations' });
  await record('french', { text: 'Nommer des tuteurs pour les enfants.', language: 'fr' });
  await record('german', { text: 'Vormünder für Kinder bestellen.', language: 'de' });
  await record('italian', { text: 'Nominare tutori per i bambini.', language: 'it' });
  await record('russian', { text: 'Назначить опекунов для детей.', language: 'ru' });
  await record('spanish', { text: 'Nombrar tutores para los niños.', language: 'es' });
  await index();
});
afterAll(() => world.node.close());

/** Which recommendations are found, by the names they have here. */
async function found(q: string, more: Record<string, string> = {}): Promise<string[]> {
  const { body, statusCode } = await page(world, `/alliance/search?${new URLSearchParams({ q, ...more })}`);
  expect(statusCode).toBe(200);
  const refs = [...body.matchAll(/href="\/alliance\/recommendations\/(R-\d+)/g)].map(([, ref = '']) => ref);
  return refs.map((ref) => numbers[ref] ?? ref).sort();
}
const documents = async (q: string): Promise<string[]> => {
  const { body } = await page(world, `/alliance/search?${new URLSearchParams({ q })}`);
  const [, main = ''] = body.split('<main');
  return [...main.matchAll(/href="\/alliance\/instruments\/([\w-]+)"/g)].map(([, id = '']) => id);
};

describe('the search', () => {
  it('finds words by their stems, phrases, alternatives, and leaves out what must not occur', async () => {
    expect(await found('guardian')).toEqual(['both', 'guardian']);
    expect(await found('children guardian')).toEqual(['guardian']);
    expect(await found('"forced begging"')).toEqual(['begging', 'both']);
    expect(await found('"begging forced"')).toEqual([]);
    expect(await found('streets or delay')).toEqual(['begging', 'guardian']);
    expect(await found('guardian -begging')).toEqual(['guardian']);
    expect(await found('the of and')).toEqual([]);
  });

  it('is narrowed by State, pillar, year and topic', async () => {
    expect(await found('begging', { state: 'DE' })).toEqual(['begging']);
    expect(await found('begging', { pillar: 'prevention' })).toEqual(['both']);
    expect(await found('guardian', { year: '2019' })).toEqual(['guardian']);
    expect(await found('begging', { topic: 'guardianship' })).toEqual(['both']);
    expect(await found('begging', { state: 'nothing', pillar: 'nothing', year: 'x', topic: 'y' })).toEqual([
      'begging',
      'both',
    ]);
  });

  it.each([
    ['fr', 'tuteur', 'french'],
    ['de', 'vormund', 'german'],
    ['it', 'tutore', 'italian'],
    ['ru', 'опекун', 'russian'],
    ['es', 'tutor', 'spanish'],
  ])('knows the stems of %s', async (language, q, name) => {
    expect(await found(q, { language })).toEqual([name]);
  });

  it('finds a document by its symbol, however it is written', async () => {
    for (const q of [
      'MC.DEC/7/17',
      'mc.dec/7/17',
      '7/17 ministerial',
      'Ministerial Council Decision No. 7/17',
    ]) {
      expect([q, await documents(q)]).toEqual([q, ['OSCE-MC-7-17']]);
    }
    expect(await documents('best interests')).toContain('CRC-GC14');
  });

  it('finds a new wording and no longer the old one', async () => {
    const params = { recommendationId: ids.begging ?? '' };
    await world.secretariat.call(wordRecommendationRoute, {
      params,
      body: {
        language: 'en',
        kind: 'original',
        words: 'Protect children from forced labour.',
        sourceVersion: null,
      },
    });
    expect(await index()).toBeGreaterThan(0);
    expect(await found('streets')).toEqual([]);
    expect(await found('labour')).toEqual(['begging']);
    expect(await index()).toBe(0);
  });

  it('uses its indexes under row security: without it no search of hundreds of thousands is quick', async () => {
    // A table of a few rows is read by any way: more stay in it as long as the plan is made, and are rolled back.
    const planWithout = async (off: string) => {
      let plan = '';
      const rolledBack = new RangeError('rolled back');
      const planning = world.node.asSystem(async (tx) => {
        await sql`insert into partnership.search_text
          select recommendation_id, 'en', n, number, addressee_code, year, pillar, to_tsvector('simple', n::text)
          from partnership.recommendation, generate_series(1000, 3000) n`.execute(tx);
        await sql`select set_config('app.search', 'guardian', true), set_config('app.search_language', 'en', true),
          set_config('enable_seqscan', 'off', true), set_config(${off}, 'off', true),
          set_config('app.role', 'public', true)`.execute(tx);
        const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select recommendation_id
          from partnership.search_text order by number desc limit 70`.execute(tx);
        plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        throw rolledBack;
      });
      await expect(planning).rejects.toBe(rolledBack);
      return plan;
    };
    const byWord = await planWithout('enable_indexscan');
    // Without statistics of the table it may be any of them; at full size the bench shows how quick it is.
    expect(byWord).toMatch(/Bitmap Index Scan on search_text_/);
    const newestFirst = await planWithout('enable_bitmapscan');
    expect(newestFirst).toContain('Index Scan Backward using search_text_number');
    expect(`${byWord} ${newestFirst}`).not.toContain('Seq Scan');
  });

  it('takes any text for a question', async () => {
    for (const q of ["'", '"', '((', '!!', ':*', '\\', '%00', '\u0000', 'a'.repeat(5000), '<->', '&']) {
      expect(await found(q)).toEqual([]);
    }
  });
});
