import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Look } from './looks.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const folder = 'artefacts/screens';

/** The page has drawn what it asked the node for. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await expect(page.locator('[role="status"][data-shape], [aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Barriers that axe finds by the rules of WCAG 2.2, level AA, each as one line. */
export async function barriersOn(page: Page, which: Look['barriers']): Promise<string[]> {
  if (which === 'none') return [];
  const axe = new AxeBuilder({ page });
  const rules = which === 'all' ? axe.withTags(tags) : axe.withRules(['color-contrast']);
  const { violations } = await rules.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What stands out of the page at its side, so that one would have to scroll for it; nothing when all fits. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    });
    return [
      `${scrollWidth} px in ${clientWidth} px`,
      ...wide.slice(0, 4).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });
}

export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // A list that loads as one scrolls grows while it is pictured whole.
  const growing = await page.locator('tr[data-index]').count();
  await page.screenshot({
    path: `${folder}/${name}.png`,
    fullPage: growing === 0,
    animations: 'disabled',
    timeout: 60_000,
  });
}
