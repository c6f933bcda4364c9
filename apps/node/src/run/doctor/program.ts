import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getSessionRoute } from '@tutela/contract';
import type { Config } from '../../config.ts';
import {
  type DoctorItem,
  doubtful,
  failed,
  fine,
  type Subject,
} from '../../platform/db/cluster/doctor/item.ts';
import type { Keyring } from '../../platform/vault/keyring.ts';
import { webFolder } from '../../run-node.ts';
import { findListener } from '../find-listener.ts';
import { requireFree } from '../listen.ts';

const oldestMaintained = 22;

export function examineRuntime(): DoctorItem {
  const subject: Subject = ['runtime', 'Node.js gets security updates'];
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= oldestMaintained) return fine(subject, `It is version ${node}.`);
  return doubtful(subject, `It is version ${node}, which gets none any more.`, 'Move to version 24.');
}

export function examineWeb(): DoctorItem {
  const subject: Subject = ['web', 'The web application is built'];
  if (existsSync(join(webFolder, 'index.html'))) return fine(subject, `It is in ${webFolder}.`);
  const remedy = 'Start the node by `npm run tutela -- serve`, which builds what is missing.';
  return failed(subject, `There is no index.html in ${webFolder}: a browser would find nothing.`, remedy);
}

/** Free, or taken by this very node. */
export async function examinePort(config: Config, keyring: Keyring | undefined): Promise<DoctorItem> {
  const { host, port } = config;
  const subject: Subject = ['port', `Port ${port} is free or this node’s own`];
  const problem = await requireFree({ host, port }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (problem === undefined) return fine(subject, 'It is free.');
  if (keyring !== undefined && (await nodeAt(config)) === keyring.nodeId) {
    return fine(subject, `This node answers on it (${(await findListener(port)) ?? 'another process'}).`);
  }
  return failed(subject, problem, 'See above; the node cannot start on this port.');
}

/** The id of the node that answers at an address, if one does. */
async function nodeAt({ host, port }: Config): Promise<string | undefined> {
  try {
    const address = host.includes(':') ? `[${host}]` : host;
    const response = await fetch(`http://${address}:${port}${getSessionRoute.path}`, {
      signal: AbortSignal.timeout(3_000),
    });
    return getSessionRoute.response.parse(await response.json()).node.nodeId;
  } catch {
    return undefined;
  }
}
