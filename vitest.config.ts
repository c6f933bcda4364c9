import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const globalSetup = 'packages/testkit/src/global-setup.ts';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'apps/*/tests/**/*.test.ts'],
    ...(existsSync(globalSetup) ? { globalSetup: [globalSetup] } : {}),
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
