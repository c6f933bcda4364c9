import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/ensure-chromium.mjs';
import type { Figures } from '../harness/bench.ts';

/** A State that is recommended much. */
const path = '/alliance/states/AL';

/** What a State's page brings of scripts, compressed, and whether anything of it is missing where there are none. */
export async function publicPage(origin: string): Promise<Figures> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('there is no Chromium here: npm test installs one');
  // Root's Chromium does not start with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const address = `${origin}${path}`.replace('127.0.0.1', 'localhost');
    const [withScripts, without] = [await open(browser, address, true), await open(browser, address, false)];
    const lines = withScripts.lines.filter((line) => !without.lines.includes(line));
    return {
      public_js_kb: withScripts.scriptKilobytes,
      public_page_kb: withScripts.pageKilobytes,
      public_lines: withScripts.lines.length,
      differences_without_js: lines.length,
    };
  } finally {
    await browser.close();
  }
}

interface Opened {
  readonly scriptKilobytes: number;
  /** The document itself, as it came over the wire. */
  readonly pageKilobytes: number;
  /** What is read out of it, line by line. */
  readonly lines: readonly string[];
}

async function open(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<Opened> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    const sizes: { readonly type: string; readonly bytes: Promise<number> }[] = [];
    page.on('requestfinished', (request) => {
      const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
      sizes.push({ type: request.resourceType(), bytes });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const kilobytes = async (type: string) => {
      const bytes = await Promise.all(sizes.filter((each) => each.type === type).map((each) => each.bytes));
      return bytes.reduce((sum, each) => sum + each, 0) / 1000;
    };
    const lines = (await page.locator('body').ariaSnapshot())
      .split('\n')
      .filter((line) => line.trim() !== '');
    return {
      scriptKilobytes: await kilobytes('script'),
      pageKilobytes: await kilobytes('document'),
      lines,
    };
  } finally {
    await context.close();
  }
}
