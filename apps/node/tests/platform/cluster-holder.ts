import { openCluster } from '../../src/platform/db/cluster/open-cluster.ts';

/** A process of its own that holds a cluster open until its input ends, for tests of what happens when it dies. */
const home = process.argv[2] ?? '';
const cluster = await openCluster({ home, log: () => undefined });
process.stdout.write(`${JSON.stringify({ joined: cluster.joined })}\n`);
process.stdin.resume();
process.stdin.on('end', () => void cluster.stop().then(() => process.exit(0)));
