import { defineConfig } from 'vite';

/** Bundles the server, its own packages and React into one file that plain Node runs; libraries stay in node_modules. */
export default defineConfig({
  // React draws the public pages; what draws them travels with them, as a production install leaves it out.
  ssr: { noExternal: [/^@tutela\//, 'react', 'react-dom'] },
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
