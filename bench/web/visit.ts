import type { Browser, Page, Request } from '@playwright/test';
import type { Person } from '../harness/guest.ts';

/** A slow telephone: 1.6 Mbit/s down, 150 ms away, a quarter of this machine's speed. */
const slow = {
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
  offline: false,
};
const slowdown = 4;

/** What one page load fetched, and how long it took until somebody could work. */
export interface Visit {
  readonly seconds: number;
  /** Compressed, as it came over the wire, in kB (1,000 bytes). */
  readonly scriptKilobytes: number;
  /** Requests to anywhere but the node. */
  readonly foreign: readonly string[];
}

/** Loads a page in a fresh browser profile, cold and throttled. `usable` resolves when the page answers. */
export async function visit(
  browser: Browser,
  { url, person }: { url: string; person?: Person },
  usable: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    if (person !== undefined) {
      const place = {
        domain: 'localhost',
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Strict',
      } as const;
      await context.addCookies([{ ...person.cookie, ...place }]);
    }
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', slow);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const requests: Request[] = [];
    page.on('request', (request) => void requests.push(request));
    const begun = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await usable(page);
    const seconds = (performance.now() - begun) / 1000;
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(requests.filter(isScript).map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    const foreign = requests.map((request) => request.url()).filter((each) => isForeign(each, url));
    return { seconds, scriptKilobytes: bytes / 1000, foreign };
  } finally {
    await context.close();
  }
}

const isScript = (request: Request): boolean => new URL(request.url()).pathname.endsWith('.js');

function isForeign(address: string, home: string): boolean {
  const { protocol, origin } = new URL(address);
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(home).origin;
}
