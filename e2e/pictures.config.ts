import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.ts';

/** Draws the pictures of the README: `npm run pictures`. They come from the journeys' own page objects. */
export default defineConfig({
  ...journeys,
  testDir: 'pictures',
  testMatch: '**/*.draw.ts',
  outputDir: '../artefacts/pictures',
  globalSetup: './setup/start-node.ts',
  projects: [{ name: 'pictures', use: { viewport: { width: 1280, height: 720 } } }],
});
