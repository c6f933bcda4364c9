import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const node = 'http://localhost:4517';

/** The browser app. Nothing is put inline: the content security policy of a node allows no inline script and no data address. */
export default defineConfig({
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'shared', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 4518,
    strictPort: true,
    proxy: { '/api': node, '/health': node },
  },
});
