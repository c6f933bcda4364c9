import { defineConfig } from '@playwright/test';
import type { Options } from './e2e/fixtures/test.ts';
import { findChromium } from './scripts/ensure-chromium.mjs';

const executablePath = process.env.TUTELA_CHROMIUM ?? findChromium();

/** What a browser would ask of the world by itself, and what it needs where it runs as root or without a screen. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Journeys in a real browser against one node with the demo world. Reporters are chosen by whoever runs it. */
export default defineConfig<Options>({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'artefacts/browser',
  globalSetup: './e2e/setup/start-node.ts',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { args, ...(executablePath !== undefined && { executablePath }) },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'wide', testIgnore: ['**/every-page/**'], use: { viewport: { width: 1280, height: 900 } } },
    // Chooses its sizes and languages itself.
    { name: 'every page', testMatch: '**/every-page/*.test.ts' },
    { name: 'narrow', grep: /@everywhere/, use: { viewport: { width: 360, height: 740 } } },
    {
      name: 'mirrored',
      grep: /@everywhere/,
      use: { viewport: { width: 1280, height: 900 }, language: 'en-XB' },
    },
    {
      name: 'narrow and mirrored',
      grep: /@everywhere/,
      use: { viewport: { width: 360, height: 740 }, language: 'en-XB' },
    },
  ],
});
