import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'tests', '.vite']);

/** Every file below `folder` that a build can depend on. */
function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else yield full;
  }
}

/** One hash over names, sizes and times of all sources, and the lock: cheap, and enough to see a change. */
export function fingerprint(root, folders) {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const folder of folders) {
    for (const file of sources(path.join(root, folder))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

const stamp = (dist) => path.join(dist, '.built-from');

export const isFresh = (dist, print) =>
  existsSync(stamp(dist)) && readFileSync(stamp(dist), 'utf8') === print;
export const markFresh = (dist, print) => writeFileSync(stamp(dist), print);
