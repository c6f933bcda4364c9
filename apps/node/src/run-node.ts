import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type NodeApp, openApp } from './app.ts';
import type { Config } from './config.ts';
import { startSealer } from './platform/audit/start-sealer.ts';
import { systemAct } from './platform/db/act.ts';
import { type QueueLength, queueLength } from './platform/jobs/queue.store.ts';
import { startJobs } from './platform/jobs/start-jobs.ts';
import { startMatching } from './protection/index.ts';
import { jobHandlers } from './run/job-handlers.ts';
import { explainListening } from './run/listen.ts';
import type { OpenNode } from './run/opened-node.ts';

/** The built web application stands beside the node's folder; from `src` and from `dist` the way is the same. */
export const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** A node that answers. */
export interface RunningNode {
  readonly name: string;
  /** What to type into a browser, such as `http://localhost:4517`. */
  readonly origin: string;
  /**
   * Takes no new request, finishes those under way (ten seconds at most), then ends jobs, seals what is there and
   * closes the database.
   */
  stop(): Promise<void>;
}

/** Starts an open node: it listens, works off its jobs and seals its audit. Closes it when that fails. */
export async function runNode(node: OpenNode): Promise<RunningNode> {
  const opened: Closing[] = [() => node.close()];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.reverse()) await close();
  };
  try {
    const app = await openApp({ ...node, database: node.cluster, queue: () => queueOf(node), webFolder });
    opened.push(() => finishRequests(app));
    opened.splice(1, 0, ...(await startBackground(node, app)));
    await listen(node, app);
    // So that the first search by name need not wait; where this fails, that search tries again and says so.
    void app.protection.nameShelf.refresh().catch(() => undefined);
    return { name: app.auth.node.name, origin: originOf(node.config), stop: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function queueOf({ worker, clock }: OpenNode): Promise<QueueLength> {
  const act = systemAct('platform.look', clock.now(), { purpose: 'system', audit: 'quiet' });
  return worker.database.actingAs(act, 'platform', queueLength);
}

/** Ends one part; the parts are ended in the order opposite to this list. */
type Closing = () => Promise<void>;

/** The sealer ends last: it seals what the last request and the last job wrote. */
async function startBackground(node: OpenNode, app: NodeApp): Promise<[Closing, Closing]> {
  const { clock, log, config, keyring, worker } = node;
  const signer = keyring.auditSigner;
  const sealer = await startSealer({ database: worker.database, signer, clock, home: config.home, log });
  const jobs = await startJobs({ ...worker, clock, log, handlers: jobHandlers(node, app) });
  const matching = startMatching({ database: worker.database, ports: app.protection, log });
  const stopWork = async () => {
    await Promise.all([jobs.stop(), matching.stop()]);
  };
  return [() => sealer.stop(), stopWork];
}

async function listen({ config: { host, port } }: OpenNode, { server }: NodeApp): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    throw await explainListening(error, { host, port });
  }
}

/** Printed with `localhost`, since passkeys refuse bare addresses. */
export const originOf = ({ publicOrigin, port }: Config): string =>
  publicOrigin ?? `http://localhost:${port}`;

const patience = 10_000;

async function finishRequests(app: NodeApp): Promise<void> {
  const giveUp = new AbortController();
  const closing = app.close().finally(() => giveUp.abort());
  await sleep(patience, undefined, { signal: giveUp.signal }).catch(() => undefined);
  app.server.server.closeAllConnections();
  await closing;
}
