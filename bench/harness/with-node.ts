import { ensureBuilt } from '../../scripts/build/build.mjs';
import type { BenchOptions } from './bench.ts';
import { type Guest, joinNode } from './guest.ts';
import { foundHome, removeFolder, temporaryFolder } from './home.ts';
import { type NodeProcess, startNode } from './node-process.ts';

/** The built program running on a home of its own, and a second door to its database. */
export interface NodeUnderTest {
  readonly home: string;
  readonly node: NodeProcess;
  readonly guest: Guest;
}

/** Sets a node up in a temporary home, runs it, and takes everything away again. */
export async function withNode<T>(
  { tell }: Pick<BenchOptions, 'tell'>,
  work: (under: NodeUnderTest) => Promise<T>,
): Promise<T> {
  const entry = await ensureBuilt();
  const home = temporaryFolder();
  const undo: (() => Promise<void> | void)[] = [() => removeFolder(home)];
  try {
    tell(`setting up a node in ${home}`);
    await foundHome(entry, home);
    // Such as --cpu-prof, for finding out where the time goes.
    const more = process.env.TUTELA_BENCH_NODE_OPTIONS?.split(' ').filter((word) => word !== '') ?? [];
    const node = await startNode(entry, home, more);
    undo.push(() => node.stop());
    const guest = await joinNode(home);
    undo.push(() => guest.close());
    return await work({ home, node, guest });
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
