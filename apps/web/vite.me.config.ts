import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The child's page, built by itself beside the app: neither shares a script, a style or a name with the other. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${import.meta.dirname}/me.html` },
  },
});
