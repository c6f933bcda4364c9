import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Codes } from '@tutela/linkage';
import { pairNumber } from './pairs.ts';

/** The plain C loop, compiled for this run. */
export interface Yardstick {
  /** Compares two lists. */
  measure(left: Codes, right: Codes, threshold: number): { seconds: number; pairs: Set<number> };
  remove(): void;
}

/** Needs gcc; throws where there is none. */
export function compileYardstick(): Yardstick {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-linkage-'));
  const file = (name: string) => join(folder, name);
  const source = fileURLToPath(new URL('popcount.c', import.meta.url));
  execFileSync('gcc', ['-O3', '-mpopcnt', '-fno-tree-vectorize', source, '-o', file('popcount')]);
  return {
    measure: (left, right, threshold) => {
      writeFileSync(file('left'), left.bytes);
      writeFileSync(file('right'), right.bytes);
      const paths = [file('left'), file('right'), file('hits')];
      const said = execFileSync(file('popcount'), [...paths, String(threshold)], { encoding: 'utf8' });
      const hits = readFileSync(file('hits'));
      const numbers = new Uint32Array(hits.buffer.slice(hits.byteOffset, hits.byteOffset + hits.length));
      const pairs = Array.from({ length: numbers.length / 2 }, (_, at) =>
        pairNumber(numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0),
      );
      return { seconds: Number(said.split(' ')[0]), pairs: new Set(pairs) };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
