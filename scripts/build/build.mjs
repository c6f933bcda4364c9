import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressTexts } from './compress.mjs';
import { fingerprint, isFresh, markFresh } from './freshness.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['packages', 'apps'];

/**
 * Builds the server and the web application when their sources changed since the last build, and says so.
 * Returns the path of the server's entry.
 */
export async function ensureBuilt({ say = console.error } = {}) {
  const parts = ['apps/node', 'apps/web'].map((part) => path.join(root, part));
  const print = fingerprint(root, folders);
  const stale = parts.filter((part) => !isFresh(path.join(part, 'dist'), print));
  if (stale.length > 0) {
    say('Building Tutela (only after an installation or a change) …');
    await Promise.all(stale.map((part) => buildPart(part)));
    for (const part of stale) markFresh(path.join(part, 'dist'), print);
  }
  return path.join(root, 'apps/node/dist/main.js');
}

async function buildPart(part) {
  // The second is a page that shares nothing with the first, and so is built by itself.
  for (const name of ['vite.config.ts', 'vite.me.config.ts']) {
    const configFile = path.join(part, name);
    if (existsSync(configFile)) await build({ root: part, configFile, logLevel: 'warn' });
  }
  if (existsSync(path.join(part, 'dist/index.html'))) await compressTexts(path.join(part, 'dist'));
}
