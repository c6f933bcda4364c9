import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { systemClock, systemRandom } from '@tutela/kernel';
import { openKeyring } from '../../apps/node/src/platform/vault/keyring.ts';
import { rollDice } from '../harness/dice.ts';
import { linesOf, type Table, tableNames } from '../linkage/seed/copy-lines.ts';
import { inventFile, type Tools, toolsOf } from '../linkage/seed/invent-file.ts';
import { readScriptNames } from '../linkage/seed/names.ts';
import type { SeedAnswer, SeedOrder } from '../linkage/seed/orders.ts';

/** A thread that invents files and writes them down for COPY. Its tools stay: an encoder remembers names. */
let opened: Promise<Tools> | undefined;
parentPort?.on('message', async (order: SeedOrder) => {
  opened ??= openKeyring(order.home, { clock: systemClock, random: systemRandom }).then(toolsOf);
  parentPort?.postMessage(seedPart(order, await opened));
});

function seedPart({ folder, part, count, seed, owners }: SeedOrder, tools: Tools): SeedAnswer {
  // Names by the seed of the run, so that all parts draw from the same; who bears them by that of the part.
  const stock = { names: readScriptNames(seed), owners, dice: rollDice(seed * 10_007 + part) };
  const lines: Record<Table, string[]> = { file: [], file_key: [], entry: [], name_code: [] };
  const wanted: SeedAnswer['wanted'][number][] = [];
  for (let done = 0; done < count; done += 1) {
    const file = inventFile(stock, tools);
    const line = linesOf(file);
    for (const table of tableNames) lines[table].push(line[table]);
    const { fileId, owner, latin, isLatin, script } = file;
    // Few of each part, so that those who are looked for lie everywhere.
    const isOne = wanted.filter((each) => each.accountId === owner.accountId).length < 60;
    if (!isLatin && isOne) wanted.push({ fileId, latin, script, accountId: owner.accountId });
  }
  for (const table of tableNames) writeFileSync(path.join(folder, `${table}-${part}`), lines[table].join(''));
  return { part, wanted };
}
