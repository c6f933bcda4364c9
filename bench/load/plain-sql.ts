// The yardstick of `intake`: the same rows, written by plain pg as the superuser, whom no policy slows down.

import { connect, withClient } from '../../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { ConnectionFacts } from '../../apps/node/src/platform/db/cluster/cluster.ts';
import { serveLoad } from '../harness/child.ts';
import { type BlockOrder, type BlockResult, runBlock } from './block.ts';
import { readSamples, writeSample } from './plain-registration.ts';

export interface PlainSetting {
  /** Where registrations are read to copy their sizes. */
  readonly source: ConnectionFacts;
  /** An empty database of the same schema, in the same cluster. */
  readonly target: ConnectionFacts;
  readonly connections: number;
}

serveLoad<PlainSetting, BlockOrder, BlockResult>(async ({ source, target, connections }) => {
  const samples = await withClient(source, (client) => readSamples(client, 1_000));
  if (samples.length === 0) throw new Error('there is no registration to copy');
  const clients = await Promise.all(Array.from({ length: connections }, () => connect(target)));
  let next = 0;
  return ({ milliseconds }) =>
    runBlock(clients, milliseconds, async (client) => {
      next = (next + 1) % samples.length;
      const sample = samples[next];
      if (sample !== undefined) await writeSample(client, sample);
    });
});
