import { gunzipSync } from 'node:zlib';
import type { Bench, BenchOptions } from './harness/bench.ts';
import { type Connection, openConnection } from './harness/connection.ts';
import { rollDice } from './harness/dice.ts';
import type { Person } from './harness/guest.ts';
import { inventChild } from './harness/invented-child.ts';
import { browserRequest } from './harness/requests.ts';
import { median, percentile } from './harness/statistics.ts';
import { withNode } from './harness/with-node.ts';
import { foldInBrowser } from './journey/fold-in-browser.ts';
import { post, writeLongFile } from './journey/long-file.ts';

const entries = 500;

/** A long file is opened and folded; the files of somebody who leaves go to a colleague. */
export const journey: Bench = {
  name: 'journey',
  about:
    'a file with 500 entries: opened over HTTP, folded in Chromium; 1,000 files handed over in steps of 50',
  bars: { open_500_p95_ms: '<=60', fold_500_ms: '<=16', handover_1000_s: '<=10' },
  yardstick: '',
  run: (options) =>
    withNode(options, async ({ node, guest }) => {
      const agencyId = await guest.addAgency('Journey');
      const worker = await guest.addPerson(agencyId, 'caseworker');
      const colleague = await guest.addPerson(agencyId, 'caseworker');
      const supervisor = await guest.addPerson(agencyId, 'supervisor');
      const connection = openConnection(node.port);
      try {
        const opened = await openLongFile(connection, worker, options);
        const files = options.quick ? 100 : 1_000;
        await registerMany(node.port, worker, files - 1, options);
        const seconds = await handOver(connection, { from: worker, to: colleague, by: supervisor }, options);
        return {
          open_500_p95_ms: percentile(opened.times, 0.95),
          fold_500_ms: median(await foldInBrowser(opened.history)),
          handover_1000_s: (seconds * 1_000) / files,
          handed_over: files,
        };
      } finally {
        connection.close();
      }
    }),
};

/** Milliseconds that the page's two questions take: the head, and all that the file tells; and what it told. */
async function openLongFile(
  connection: Connection,
  worker: Person,
  { tell, seed }: BenchOptions,
): Promise<{ times: number[]; history: string }> {
  tell(`writing a file of ${entries} entries`);
  const fileId = await writeLongFile(connection, worker, { entries, seed });
  const times: number[] = [];
  let history = '';
  for (let time = 0; time < 60; time += 1) {
    const from = performance.now();
    const head = await connection.ask(browserRequest(`/api/protection/files/${fileId}`, worker));
    const story = await connection.ask(
      browserRequest(`/api/protection/files/${fileId}/history?limit=500`, worker),
    );
    times.push(performance.now() - from);
    if (head.status !== 200 || story.status !== 200) throw new Error('the file did not open');
    history = gunzipSync(story.body).toString();
    if (JSON.parse(history).entries.length !== entries) throw new Error('the file did not open whole');
  }
  return { times: times.slice(10), history };
}

async function registerMany(
  port: number,
  worker: Person,
  files: number,
  { tell, seed }: BenchOptions,
): Promise<void> {
  tell(`registering ${files} files`);
  const dice = rollDice(seed + 1);
  const children = Array.from({ length: files }, () => inventChild(dice));
  const connections = Array.from({ length: 8 }, () => openConnection(port));
  await Promise.all(
    connections.map(async (connection) => {
      for (let child = children.pop(); child !== undefined; child = children.pop()) {
        await post(connection, worker, '/api/protection/files', child);
      }
      connection.close();
    }),
  );
}

interface Leaving {
  readonly from: Person;
  readonly to: Person;
  readonly by: Person;
}

/** Seconds until no file is left, as the page does it. */
async function handOver(
  connection: Connection,
  { from, to, by }: Leaving,
  { tell }: BenchOptions,
): Promise<number> {
  const begun = performance.now();
  for (let remaining = 1; remaining > 0; ) {
    const body = { toCaseworkerId: to.accountId, note: 'Leaves today', atOnce: 50 };
    const path = `/api/protection/caseloads/${from.accountId}/hand-over`;
    remaining = Number((await post(connection, by, path, body)).remaining);
  }
  const seconds = (performance.now() - begun) / 1_000;
  tell(`handed over in ${seconds.toFixed(1)} s`);
  return seconds;
}
