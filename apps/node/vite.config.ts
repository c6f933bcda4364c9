import { defineConfig } from 'vite';

/** Bundles the server and its own packages into one file that plain Node runs; libraries stay in node_modules. */
export default defineConfig({
  ssr: { noExternal: [/^@tutela\//] },
  // The words of a printed file are the web's. They need messages, not React: `react-intl` without it.
  resolve: { alias: { 'react-intl': '@formatjs/intl' } },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.js' } },
  },
});
