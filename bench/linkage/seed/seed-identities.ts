import { rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { connect } from '../../../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Guest, Person } from '../../harness/guest.ts';
import { removeFolder, temporaryFolder } from '../../harness/home.ts';
import { tableNames, tables } from './copy-lines.ts';
import type { SeedAnswer, SeedOrder, Wanted } from './orders.ts';

type Client = Awaited<ReturnType<typeof connect>>;
const partSize = 25_000;
const threads = 2;

interface Seeding {
  readonly count: number;
  readonly seed: number;
  /** In whose charge the files are, as often as they stand here. */
  readonly owners: readonly Person[];
  readonly tell: (line: string) => void;
}

/**
 * Files with an identity, encrypted and coded with the node's own keys and functions in threads, and brought in by COPY
 * as the superuser, who sits beside the server. Answers children of each owner whose names stand in another script.
 */
export async function seedIdentities(
  guest: Guest,
  client: Client,
  { count, seed, owners, tell }: Seeding,
): Promise<readonly Wanted[]> {
  const folder = temporaryFolder();
  const parts = Array.from({ length: Math.ceil(count / partSize) }, (_, part) => ({
    ...{ home: guest.home, folder, part, seed, owners },
    count: Math.min(partSize, count - part * partSize),
  }));
  const wanted: Wanted[] = [];
  try {
    const rebuild = await withoutIndexes(client);
    let done = 0;
    for await (const answer of inThreads(parts)) {
      await copyPart(client, folder, answer.part);
      wanted.push(...answer.wanted);
      done += parts[answer.part]?.count ?? 0;
      if (done % 100_000 === 0) tell(`${done} identities are encrypted and coded`);
    }
    tell('indexes are built');
    await rebuild();
  } finally {
    removeFolder(folder);
  }
  return wanted;
}

/** What each thread answers, as it comes; the next part is begun before the answer is read. */
async function* inThreads(parts: readonly SeedOrder[]): AsyncGenerator<SeedAnswer> {
  const left = [...parts];
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('../../load/seed-thread.mjs', import.meta.url)),
  );
  const running = new Map<Worker, Promise<{ worker: Worker; answer: SeedAnswer }>>();
  const begin = (worker: Worker): void => {
    const order = left.shift();
    running.delete(worker);
    if (order !== undefined) running.set(worker, ask(worker, order));
  };
  try {
    workers.forEach(begin);
    while (running.size > 0) {
      const { worker, answer } = await Promise.race(running.values());
      begin(worker);
      yield answer;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, order: SeedOrder): Promise<{ worker: Worker; answer: SeedAnswer }> {
  const answered = new Promise<{ worker: Worker; answer: SeedAnswer }>((resolve, reject) => {
    worker.once('message', (answer: SeedAnswer) => {
      worker.off('error', reject);
      resolve({ worker, answer });
    });
    worker.once('error', reject);
  });
  worker.postMessage(order);
  // A failure is thrown when the answer is waited for.
  answered.catch(() => undefined);
  return answered;
}

/** Brings a part in. What one table asks of another was true when it was made, so it is not asked row by row. */
async function copyPart(client: Client, folder: string, part: number): Promise<void> {
  await client.query('begin; set local session_replication_role = replica');
  for (const table of tableNames) {
    const file = path.join(folder, `${table}-${part}`);
    await client.query(`copy protection.${table} (${tables[table]}) from '${file}'`);
    rmSync(file);
  }
  await client.query('commit');
}

/** Takes away the indexes that are no constraint; what it answers puts them back, and counts what is there. */
async function withoutIndexes(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i
     where i.indrelid = any($1::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tableNames.map((table) => `protection.${table}`)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return async () => {
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (const { definition } of rows) await client.query(definition);
    await client.query(`vacuum analyze ${tableNames.map((table) => `protection.${table}`).join(', ')}`);
  };
}
