import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/build/build.mjs';
import { runFolderName } from '../fixtures/run.ts';
import { findFreePort } from './free-port.ts';

/** The demo world is made anew for each run; on a busy machine that takes a while. */
const patience = 240_000;

/**
 * Builds the product, starts one node with the demo world, and stops it after the last test. Where the variable is
 * already set, it names the folder of a run whose node somebody else keeps: nothing is started then.
 */
export default async function startNode(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[runFolderName] !== undefined) return undefined;
  const entry = await ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'tutela-e2e-'));
  // As root the database runs under an account of its own, which must pass through; what is in here stays closed.
  await chmod(folder, 0o711);
  process.env[runFolderName] = folder;
  const node = spawn(
    process.execPath,
    [
      entry,
      'demo',
      ...['--home', join(folder, 'home')],
      ...['--port', String(await findFreePort())],
      ...['--credentials', join(folder, 'credentials.json')],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TUTELA_LOG: 'warn' } },
  );
  const stop = async () => {
    if (node.exitCode === null) {
      const ended = once(node, 'exit');
      node.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
    delete process.env[runFolderName];
  };
  try {
    await untilReady(node);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** The node's last line says where to open it. Its words are kept, to be shown when it does not get so far. */
async function untilReady(node: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (/open https?:\/\/\S+/.test(said)) resolve();
    };
    node.stdout?.on('data', listen);
    node.stderr?.on('data', listen);
    node.once('error', reject);
    node.once('exit', (code) => reject(new Error(`the node ended with ${code}:\n${said}`)));
    setTimeout(() => reject(new Error(`the node was not ready in time:\n${said}`)), patience).unref();
  });
}
