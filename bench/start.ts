import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { homeFolders } from '../apps/node/src/platform/db/cluster/home-folders.ts';
import type { Bench, BenchOptions } from './harness/bench.ts';
import { removeFolder, temporaryFolder } from './harness/home.ts';
import { freePort, type NodeProcess, watchStart } from './harness/node-process.ts';
import { family, residentMegabytes, workingIn } from './harness/processes.ts';
import { median } from './harness/statistics.ts';
import { copyTree } from './start/copy-tree.ts';

/** From `npm start` to a sign-in page: the first time, with the build and the demo world, and later. */
export const start: Bench = {
  name: 'start',
  about:
    'from `npm start` to the sign-in page, and what node and database hold in memory when nobody does anything',
  bars: { first_s: '<=20', later_s: '<=6', idle_mb: '<=512' },
  yardstick: '',
  run: async (options) => {
    const folder = temporaryFolder();
    try {
      options.tell(`copying the sources to ${folder}`);
      const tree = path.join(folder, 'tree');
      copyTree(tree);
      return await measure(options, { tree, home: path.join(folder, 'home') });
    } finally {
      removeFolder(folder);
    }
  },
};

async function measure({ quick, tell }: BenchOptions, places: Places) {
  const first = await npmStart(places);
  tell(`first: ${first.startSeconds.toFixed(1)} s`);
  const later: number[] = [];
  let node = first;
  for (let time = 1; time <= (quick ? 1 : 5); time += 1) {
    await node.stop();
    node = await npmStart(places);
    later.push(node.startSeconds);
    tell(`later: ${node.startSeconds.toFixed(1)} s`);
  }
  try {
    await sleep(quick ? 5_000 : 20_000);
    const pids = [...family(node.pid), ...workingIn(homeFolders(places.home).data)];
    return {
      first_s: first.startSeconds,
      later_s: median(later),
      idle_mb: residentMegabytes([...new Set(pids)]),
    };
  } finally {
    await node.stop();
  }
}

interface Places {
  readonly tree: string;
  readonly home: string;
}

/** The script behind `npm start`, in the copy; npm's shell, which adds half a second, would keep a signal to itself. */
async function npmStart({ tree, home }: Places): Promise<NodeProcess> {
  const port = await freePort();
  const words = [process.execPath, 'scripts/start.mjs', '--home', home, '--port', String(port)];
  const log = path.join(tree, 'node.log');
  return watchStart(words, { port, log, cwd: tree });
}
