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
    manifest: true,
    rolldownOptions: {
      output: {
        // `no-eval` must run before the first schema is made, so it stands in the chunk that all schemas import.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|src\/no-eval\.ts/ }] },
      },
    },
  },
  server: {
    port: 4518,
    strictPort: true,
    proxy: { '/api': node, '/health': node },
  },
});
