import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../scripts/ensure-chromium.mjs';
import type { Bench } from './harness/bench.ts';
import { openConnection } from './harness/connection.ts';
import { rollDice } from './harness/dice.ts';
import type { Person } from './harness/guest.ts';
import { inventChild } from './harness/invented-child.ts';
import { registration } from './harness/requests.ts';
import { median } from './harness/statistics.ts';
import { withNode } from './harness/with-node.ts';
import { visit } from './web/visit.ts';

/** What a browser must fetch before anything is shown, and when a file can be worked in on a slow one. */
export const web: Bench = {
  name: 'web',
  about:
    'scripts of the first page; the file page on a slow browser (CPU / 4, 1.6 Mbit/s, 150 ms), median of loads',
  bars: { initial_js_kb: '<=250', interactive_s: '<=4', foreign_requests: '=0' },
  yardstick: '',
  run: (options) =>
    withNode(options, async ({ node, guest }) => {
      const executablePath = findChromium();
      if (executablePath === undefined) throw new Error('there is no Chromium here: npm test installs one');
      const person = await guest.addPerson(await guest.addAgency('Web'), 'caseworker');
      const fileId = await registerOne(node.port, person, options.seed);
      const origin = `http://localhost:${node.port}`;
      // Root's Chromium does not start with its sandbox.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({ executablePath, args });
      try {
        const first = await visit(browser, { url: `${origin}/sign-in` }, answersToTyping);
        const loads = [];
        for (let load = 1; load <= (options.quick ? 1 : 5); load += 1) {
          const loaded = await visit(browser, { url: `${origin}/files/${fileId}`, person }, answersToClick);
          options.tell(`load ${load}: the file page answers after ${loaded.seconds.toFixed(2)} s`);
          loads.push(loaded);
        }
        for (const address of [first, ...loads].flatMap((each) => each.foreign))
          options.tell(`foreign: ${address}`);
        return {
          initial_js_kb: first.scriptKilobytes,
          file_js_kb: median(loads.map((each) => each.scriptKilobytes)),
          sign_in_s: first.seconds,
          interactive_s: median(loads.map((each) => each.seconds)),
          foreign_requests: [first, ...loads].reduce((sum, each) => sum + each.foreign.length, 0),
        };
      } finally {
        await browser.close();
      }
    }),
};

async function registerOne(port: number, person: Person, seed: number): Promise<string> {
  const connection = openConnection(port);
  const body = inventChild(rollDice(seed));
  const answer = await connection.ask(registration(body, crypto.randomUUID(), person));
  connection.close();
  return JSON.parse(answer.body.toString()).fileId;
}

/** Asked at every frame from within the page: asked from outside, the answer comes up to half a second late. */
async function answersToTyping(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('input') !== null, null, { polling: 'raf' });
  await page.getByRole('textbox').first().fill('a');
}

/** Interactive: the file is shown, and its second tab opens when it is clicked. */
async function answersToClick(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const tab = document.querySelectorAll<HTMLElement>('[role=tab]')[1];
      if (tab?.ariaSelected === 'true') return true;
      tab?.click();
      return false;
    },
    null,
    { polling: 'raf', timeout: 120_000 },
  );
}
