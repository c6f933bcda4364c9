import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts', 'packages', 'apps'];
const left = new Set(['node_modules', 'dist', 'tests', '.vite']);

/**
 * The sources as they are after `npm ci`, without anything built. Libraries are linked, not copied; the
 * workspace's own packages lead to the copy.
 */
export function copyTree(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of parts) {
    const filter = (file: string) => !left.has(path.basename(file));
    cpSync(path.join(root, part), path.join(target, part), {
      recursive: true,
      filter,
      preserveTimestamps: true,
    });
  }
  linkEntries('node_modules', target);
  for (const workspace of readdirSync(path.join(root, 'apps'))) {
    linkEntries(path.join('apps', workspace, 'node_modules'), target);
  }
}

function linkEntries(folder: string, target: string): void {
  if (!existsSync(path.join(root, folder))) return;
  mkdirSync(path.join(target, folder), { recursive: true });
  for (const entry of readdirSync(path.join(root, folder))) {
    const place = path.join(folder, entry);
    if (entry === '@tutela') {
      mkdirSync(path.join(target, place));
      for (const own of readdirSync(path.join(root, place))) {
        // A relative link, such as ../../packages/domain: the same text leads to the copy.
        const to = path.basename(path.dirname(readlinkSync(path.join(root, place, own))));
        symlinkSync(path.join(target, to, own), path.join(target, place, own));
      }
    } else symlinkSync(path.join(root, place), path.join(target, place));
  }
}
