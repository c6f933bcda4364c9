import { mkdir, rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@tutela/kernel';
import { openApp } from '../app.ts';
import { hasCluster } from '../platform/db/cluster/cluster-record.ts';
import { createNode } from '../run/create-node.ts';
import { homeKind } from '../run/home-kind.ts';
import { openKeptCluster, openNode } from '../run/open-node.ts';
import type { OpenNode, OpenParts } from '../run/opened-node.ts';
import { webFolder } from '../run-node.ts';
import { findDemoFile, writeDemoFile } from './demo-file.ts';
import { makeWorld, type OnTold } from './make-world.ts';
import type { Settled } from './story/settle-people.ts';
import { openStoryClock } from './story/story-clock.ts';
import { demoAgencies } from './world/agencies.ts';

export interface OpenedDemo {
  readonly node: OpenNode;
  /** Who can sign in, and with which passwords; only when the world was just made. */
  readonly people?: readonly Settled[];
}

/** Opens the demo of a home; the first time its world is made. Refuses a home that holds a real node. */
export async function openDemo(parts: OpenParts, onTold?: OnTold): Promise<OpenedDemo> {
  const { home } = parts.config;
  if (homeKind(home) === 'real') throw realHome(home);
  const found = await settled(parts);
  if (found === 'ready') return { node: await openNode(parts) };
  await mkdir(home, { recursive: true, mode: 0o700 });
  const since = parts.clock.now().toISOString();
  await writeDemoFile(home, { state: 'making', pid: process.pid, since });
  const node = await createNode(parts);
  try {
    const people = await fillWorld(node, onTold);
    return { node, people };
  } catch (error) {
    await node.close();
    throw error;
  }
}

async function fillWorld(node: OpenNode, onTold?: OnTold): Promise<Settled[]> {
  const clock = openStoryClock();
  const app = await openApp({ ...node, clock, database: node.cluster, queue: noQueue, webFolder });
  try {
    const people = await makeWorld(app, clock, onTold);
    const shown = people.map(({ username, name, role, agency, totpSecret }) => ({
      ...{ username, name, role, totpSecret },
      agency: demoAgencies[agency].name,
    }));
    const madeAt = node.clock.now().toISOString();
    await writeDemoFile(node.config.home, { state: 'ready', madeAt, people: shown });
    return people;
  } finally {
    await app.close();
  }
}

/** How long another process may need to make the world. */
const patience = 120;

/** Waits while another process makes the world; one whose making was interrupted is put aside. */
async function settled(parts: OpenParts): Promise<'ready' | 'absent'> {
  const { home } = parts.config;
  for (let seconds = 0; seconds < patience; seconds += 1) {
    const file = await findDemoFile(home);
    if (file === undefined) return 'absent';
    if (file.state === 'ready') return 'ready';
    if (!isAlive(file.pid)) {
      await putAside(parts);
      return 'absent';
    }
    await sleep(1_000);
  }
  throw new Refusal(
    'platform.unavailable',
    `Another process is still making the demo in ${home}. Look what it does.`,
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Half a world cannot be mended: it is renamed, not deleted. What may still run in it is ended in order first. */
async function putAside(parts: OpenParts): Promise<void> {
  const { home } = parts.config;
  const cluster = hasCluster(home) ? await openKeptCluster(parts).catch(() => undefined) : undefined;
  await cluster?.stop();
  const aside = `${home}.unfinished-${parts.clock.now().toISOString().replace(/[:.]/g, '-')}`;
  await rename(home, aside);
  parts.log.warn('demo.put_aside', { folder: aside });
}

function realHome(home: string): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `The home ${home} holds a real node; the demo never touches one. Leave --home out, or name an empty folder.`,
    { home },
  );
}

/** While the world is made, nothing is queued that anybody waits for. */
const noQueue = async () => ({ waiting: 0, givenUp: 0 });
