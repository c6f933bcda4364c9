import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../scripts/ensure-chromium.mjs';
import type { foldOnce } from './fold-page.ts';

declare global {
  var folding: { readonly foldOnce: typeof foldOnce };
}

const rounds = 21;

/** Milliseconds, round by round, that Chromium takes to fold the entries of one file, as the history route told them. */
export async function foldInBrowser(history: string): Promise<readonly number[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('there is no Chromium here: npm test installs one');
  // Root's Chromium does not start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { milliseconds, entries } = await page.evaluate((told) => folding.foldOnce(told), history);
      if (entries === 0) throw new Error('nothing was folded');
      took.push(milliseconds);
    }
    return took;
  } finally {
    await browser.close();
  }
}

/** The rules and the reading, as one script. */
async function script(): Promise<string> {
  const entry = new URL('fold-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'folding' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (chunk === undefined) throw new Error('the rules were not built');
  return chunk.code;
}
