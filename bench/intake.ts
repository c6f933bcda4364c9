import { migrateNode } from '../apps/node/src/migrate-node.ts';
import { withClient } from '../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Cluster } from '../apps/node/src/platform/db/cluster/cluster.ts';
import { createDatabase } from '../apps/node/src/platform/db/cluster/create-database.ts';
import { homeFolders } from '../apps/node/src/platform/db/cluster/home-folders.ts';
import type { Bench, BenchOptions, Figures } from './harness/bench.ts';
import { type LoadProcess, startLoad } from './harness/child.ts';
import type { Guest } from './harness/guest.ts';
import { cpuSeconds, workingIn } from './harness/processes.ts';
import { median, percentile } from './harness/statistics.ts';
import { withNode } from './harness/with-node.ts';
import type { BlockOrder, BlockResult } from './load/block.ts';
import type { PlainSetting } from './load/plain-sql.ts';
import type { Registered, RegisterSetting } from './load/register.ts';

/** Full registrations a second over HTTP, beside the same rows written by plain pg. */
export const intake: Bench = {
  name: 'intake',
  about: 'full registrations over HTTP: validated, decided, encrypted, audited, durable',
  bars: { ratio: '>=0.35', lost: '=0' },
  yardstick:
    'plain pg as superuser, 16 connections, the same rows in one transaction each, no HTTP, no crypto',
  run: (options) =>
    withNode(options, async ({ home, node, guest }) => {
      const agencyId = await guest.addAgency('Intake');
      const people = await Promise.all(
        Array.from({ length: 4 }, () => guest.addPerson(agencyId, 'caseworker')),
      );
      const ours = startLoad<RegisterSetting, BlockOrder, Registered>('register', {
        port: node.port,
        people,
        seed: options.seed,
      });
      const warm = await ours.do({ connections: 16, milliseconds: options.quick ? 2_000 : 5_000 });
      const target = await emptyCopy(guest.cluster);
      const source = { ...guest.cluster.admin, database: 'tutela' };
      const plain = startLoad<PlainSetting, BlockOrder, BlockResult>('plain-sql', {
        source,
        target,
        connections: 16,
      });
      await plain.do({ connections: 16, milliseconds: 1_000 });
      const databasePids = () => workingIn(homeFolders(home).data);
      try {
        return await measure({ ours, plain, guest, options, nodePid: node.pid, databasePids, warm });
      } finally {
        await Promise.all([ours.stop(), plain.stop()]);
      }
    }),
};

interface Parts {
  readonly ours: LoadProcess<BlockOrder, Registered>;
  readonly plain: LoadProcess<BlockOrder, BlockResult>;
  readonly guest: Guest;
  readonly options: BenchOptions;
  readonly nodePid: number;
  readonly databasePids: () => number[];
  readonly warm: Registered;
}

/** Ours and the yardstick take turns, so that whatever else the machine does meets both. */
async function measure(parts: Parts): Promise<Figures> {
  const { ours, plain, guest, options } = parts;
  const rounds = options.quick ? 2 : 5;
  const milliseconds = options.quick ? 2_000 : 6_000;
  const fileIds = [...parts.warm.fileIds];
  const turns: { at16: Measured<Registered>; yardstick: Measured<BlockResult>; at100: Registered }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const at16 = await withCpu(parts, () => ours.do({ connections: 16, milliseconds }));
    const yardstick = await withCpu(parts, () => plain.do({ connections: 16, milliseconds }));
    const at100 = await ours.do({ connections: 100, milliseconds });
    fileIds.push(...at16.result.fileIds, ...at100.fileIds);
    turns.push({ at16, yardstick, at100 });
    options.tell(
      `round ${round}: ${perSecond(at16.result).toFixed(0)}/s at 16, ${perSecond(at100).toFixed(0)}/s at 100, ` +
        `yardstick ${perSecond(yardstick.result).toFixed(0)}/s`,
    );
  }
  const of = (read: (turn: (typeof turns)[number]) => number) => median(turns.map(read));
  return {
    per_s_16: of(({ at16 }) => perSecond(at16.result)),
    per_s_100: of(({ at100 }) => perSecond(at100)),
    p99_ms_100: of(({ at100 }) => percentile(at100.latencies, 0.99)),
    yardstick_per_s: of(({ yardstick }) => perSecond(yardstick.result)),
    ratio: of(({ at16, yardstick }) => perSecond(at16.result) / perSecond(yardstick.result)),
    node_cpu_ms: of(({ at16 }) => at16.nodeMs),
    database_cpu_ms: of(({ at16 }) => at16.databaseMs),
    yardstick_database_cpu_ms: of(({ yardstick }) => yardstick.databaseMs),
    acknowledged: fileIds.length,
    lost: await countLost(guest, fileIds),
  };
}

const perSecond = ({ count, seconds }: BlockResult): number => count / seconds;

interface Measured<R> {
  readonly result: R;
  /** Processor time for one registration, in milliseconds. */
  readonly nodeMs: number;
  readonly databaseMs: number;
}

async function withCpu<R extends BlockResult>(
  { nodePid, databasePids }: Parts,
  run: () => Promise<R>,
): Promise<Measured<R>> {
  const before = [cpuSeconds([nodePid]), cpuSeconds(databasePids())] as const;
  const result = await run();
  const each = (now: number, then: number) => ((now - then) * 1000) / result.count;
  return {
    result,
    nodeMs: each(cpuSeconds([nodePid]), before[0]),
    databaseMs: each(cpuSeconds(databasePids()), before[1]),
  };
}

/** The schema without its rows, for the yardstick: its rows must not meet the node's own work. */
async function emptyCopy(cluster: Cluster) {
  const database = 'yardstick';
  await createDatabase(cluster.admin, database);
  await migrateNode({ as: (role) => ({ ...cluster.as(role), database }) });
  return { ...cluster.admin, database };
}

/** Acknowledged registrations that the database does not have. */
async function countLost({ cluster }: Guest, fileIds: readonly string[]): Promise<number> {
  const { rows } = await withClient({ ...cluster.admin, database: 'tutela' }, (client) =>
    client.query<{ lost: number }>(
      `select count(*)::int as lost from unnest($1::uuid[]) as given (id)
       where not exists (select from protection.file f where f.file_id = given.id)`,
      [fileIds],
    ),
  );
  return rows[0]?.lost ?? fileIds.length;
}
