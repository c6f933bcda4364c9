import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';
import { usedBy } from './used-by.ts';

const node = 'http://localhost:4517';

/** The browser app. Nothing is put inline: the content security policy of a node allows no inline script and no data address. */
const app = {
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
    // A far border has a slow line: few requests matter more than a few kilobytes.
    cssCodeSplit: false,
  },
} satisfies UserConfig;

/** The page that is opened most, and at night, within the frame of every page: it waits for nothing else. */
const filePage = ['/signed-in.tsx', '/protection/file/file-page.tsx'];

/** Three scripts: what every page needs, what a file needs, and what two others share. */
async function groups(): Promise<Rolldown.CodeSplittingGroup[]> {
  const ofFile = await usedBy(filePage, app);
  return [
    { name: 'first', tags: ['$initial'], priority: 3 },
    { name: 'file', test: (id) => ofFile.has(id), priority: 2 },
    { name: 'shared', minShareCount: 2, priority: 1 },
  ];
}

const server = {
  port: 4518,
  strictPort: true,
  proxy: { '/api': node, '/health': node },
};

export default defineConfig(async ({ command }) => {
  if (command === 'serve') return { ...app, server };
  const rolldownOptions = { output: { codeSplitting: { groups: await groups() } } };
  return { ...app, build: { ...app.build, rolldownOptions } };
});
