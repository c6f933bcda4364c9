import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RefusalCode } from '@tutela/kernel';
import pg from 'pg';
import { expect } from 'vitest';
import type { Cluster, ConnectionFacts, OpenOptions } from '../../src/platform/db/cluster/cluster.ts';
import { openCluster } from '../../src/platform/db/cluster/open-cluster.ts';

const homes: string[] = [];
const open = new Set<Cluster>();

/** A new home below /tmp, removed by `removeHomes`. */
export function makeHome(): string {
  const home = mkdtempSync('/tmp/tutela-cluster-');
  homes.push(home);
  return home;
}

/** Stops what a failed test left open. */
export async function stopClusters(): Promise<void> {
  for (const cluster of open) await cluster.stop();
  open.clear();
}

export async function removeHomes(): Promise<void> {
  await stopClusters();
  for (const home of homes.splice(0)) await rm(home, { recursive: true, force: true });
}

/** Opens a home's cluster and remembers what it logged. */
export async function openHome(
  home: string,
  options: Partial<OpenOptions> = {},
): Promise<{ cluster: Cluster; events: string[] }> {
  const events: string[] = [];
  const cluster = await openCluster({ home, log: (event) => events.push(event), ...options });
  open.add(cluster);
  return { cluster, events };
}

/** A home whose database holds one table, `kept`, with one row; the cluster is stopped again. */
export async function makeKeptHome(options: Partial<OpenOptions> = {}): Promise<string> {
  const home = makeHome();
  const { cluster } = await openHome(home, options);
  await ask(cluster.as('owner'), 'create table kept as select 7 as n');
  await cluster.stop();
  return home;
}

/** The number in `kept`. */
export async function readKept(cluster: Cluster): Promise<unknown> {
  return (await ask(cluster.as('owner'), 'select n from kept'))[0]?.n;
}

export async function ask(facts: ConnectionFacts, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(facts);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Matches a refusal with a code whose sentence holds some words. */
export const refusal = (code: RefusalCode, words = '') =>
  expect.objectContaining({ name: 'Refusal', code, message: expect.stringContaining(words) });

export const postmasterPid = (home: string): number =>
  Number(readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n')[0]);

export function isAlive(pid: number): boolean {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !state.slice(state.lastIndexOf(')')).startsWith(') Z');
  } catch {
    return false;
  }
}

/** Waits until something is true; thirty seconds at most. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (condition()) return;
    await sleep(20);
  }
  throw new Error('It did not happen within thirty seconds.');
}

/** Another process that opens a home's cluster and holds it open. */
export interface Holder {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly joined: boolean;
}

export async function holdElsewhere(home: string): Promise<Holder> {
  const script = new URL('cluster-holder.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: new URL('../../../..', import.meta.url).pathname,
  });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { process: child, pid: child.pid ?? 0, joined: JSON.parse(String(line)).joined };
}

/** The watchdog shell that stands by a process. */
export function watchdogOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((child) =>
    readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('tutela-watchdog'),
  );
  if (found === undefined) throw new Error('There is no watchdog.');
  return found;
}
