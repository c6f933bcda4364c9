import type { Page } from '@playwright/test';
import { callAs } from '../fixtures/calls.ts';
import { expect, test } from '../fixtures/test.ts';
import { dayIn, names, recommend, seatPerson } from './arrange.ts';

/** What a screen reader goes through, in its order: landmarks, headings, tables, and the language of each part. */
async function readingOrder(page: Page) {
  return page.evaluate(() => {
    const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const labelOf = (element: Element) => element.getAttribute('aria-label') ?? '';
    const landmarks = [...document.querySelectorAll('header, nav, main, footer')]
      .filter((element) => element.closest('main') === null || element.matches('main, nav'))
      .map((element) => `${element.tagName.toLowerCase()} ${labelOf(element)}`.trim());
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      words: words(heading),
    }));
    const tables = [...document.querySelectorAll('table')].map((table) => ({
      caption: table.caption === null ? '' : words(table.caption),
      // Every cell has a heading of its column and one of its row.
      columns: [...table.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col'),
      rows: [...table.querySelectorAll('tbody tr')].every(
        (row) => row.querySelectorAll(':scope > th[scope="row"]').length === 1,
      ),
      widths: [...table.querySelectorAll('tr')].every(
        (row) => row.children.length === table.querySelectorAll('thead th').length,
      ),
    }));
    const said = [...document.querySelectorAll('main [lang]')].map((part) => ({
      language: part.getAttribute('lang'),
      words: words(part),
    }));
    return { language: document.documentElement.lang, landmarks, headings, tables, said };
  });
}

const answered = 'Назначить опекуна каждому ребёнку.';

test('a screen reader reads a State’s page in order: landmarks, headings, tables, and each part in its language', async ({
  enter,
}) => {
  await seatPerson(names.petra, { partyCode: 'AD', role: 'head' });
  const ownerSeatId = await seatPerson(names.freja, { partyCode: 'AD', role: 'focal_point' });
  const recommendationId = await recommend('AD', 'Appoint a guardian for every child.');
  await callAs('petra', 'POST /api/alliance/actions', {
    ...{ partyCode: 'AD', title: 'A guardian at every border post', words: null, ownerSeatId },
    ...{ institution: 'Invented ministry', indicatorId: null, dueOn: dayIn(60) },
    ...{ classification: 'public', recommendationIds: [recommendationId] },
  });
  const { statementId } = await callAs<{ statementId: string }>('petra', 'POST /api/alliance/statements', {
    ...{ partyCode: 'AD', byParty: 'AD', language: 'ru', words: answered, replaces: null },
    about: { kind: 'recommendation', recommendationId },
  });
  await callAs('quentin', `POST /api/alliance/statements/${statementId}/decide`, {
    outcome: 'published',
    reason: null,
  });

  const page = await enter();
  await page.goto('/alliance/states/AD');
  const read = await readingOrder(page);
  expect(read.language).toMatch(/^en/);
  expect(read.landmarks).toEqual(['header', 'nav Pages', 'main', 'nav On this page', 'footer']);
  expect(read.headings[0]).toEqual({ level: 1, words: 'Andorra' });
  expect(read.headings.filter(({ level }) => level === 2).map(({ words }) => words)).toEqual([
    'By topic',
    'What it supported and noted',
    'What was done',
    'What was measured',
    'Who checked',
    'The State’s reply, and what others say',
    'Instruments',
  ]);
  for (const [at, { level }] of read.headings.entries())
    expect(level, `after ${read.headings[at - 1]?.words}`).toBeLessThanOrEqual(
      (read.headings[at - 1]?.level ?? 0) + 1,
    );
  expect(read.tables.length).toBeGreaterThan(1);
  for (const table of read.tables)
    expect(table).toEqual({ caption: expect.stringMatching(/\S/), columns: true, rows: true, widths: true });
  expect(read.said).toContainEqual({ language: 'ru', words: answered });
  expect(read.said).toContainEqual({ language: 'en', words: 'Appoint a guardian for every child.' });
  // The way past what stands on every page comes first.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Go to the content' })).toBeFocused();
});
