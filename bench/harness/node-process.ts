import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { until } from './until.ts';

/** A node in a process of its own: the built program, as people run it. */
export interface NodeProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
  readonly origin: string;
  /** From the start of the process to the first sign-in page, in seconds. */
  readonly startSeconds: number;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** Runs one command of the built command line to its end. Rejects with what it said when it fails. */
export async function runTutela(entry: string, words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [entry, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (complained += data));
  const [code] = await once(child, 'close');
  if (code === 0) return said;
  throw new Error(`tutela ${words.join(' ')} ended with ${code}: ${said}${complained}`);
}

/** Starts `tutela serve` on a free port and waits for its sign-in page. `more` are arguments for node itself. */
export async function startNode(
  entry: string,
  home: string,
  more: readonly string[] = [],
): Promise<NodeProcess> {
  const port = await freePort();
  const words = [...more, '--enable-source-maps', entry, 'serve', '--home', home, '--port', String(port)];
  return watchStart([process.execPath, ...words], { port, log: path.join(home, 'node.log') });
}

/** Starts a program that becomes a node, and waits for its sign-in page. */
export async function watchStart(
  [command = '', ...words]: readonly string[],
  { port, log, cwd }: { port: number; log: string; cwd?: string },
): Promise<NodeProcess> {
  const out = openSync(log, 'a');
  const begun = performance.now();
  const child = spawn(command, words, { stdio: ['ignore', out, out], ...(cwd !== undefined && { cwd }) });
  closeSync(out);
  const origin = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  await until(`a sign-in page at ${origin}`, async () => {
    if (child.exitCode !== null) throw new Error(`the node ended: ${readFileSync(log, 'utf8').slice(-800)}`);
    return (await hasPage(origin)) ? true : undefined;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return {
    child,
    pid: child.pid ?? 0,
    port,
    origin,
    startSeconds: (performance.now() - begun) / 1000,
    stop,
  };
}

async function hasPage(origin: string): Promise<boolean> {
  const asked = fetch(`${origin}/sign-in`, { headers: { accept: 'text/html' } });
  return asked.then(
    async (answer) => answer.ok && (await answer.text()).includes('<html'),
    () => false,
  );
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('no port was given');
  return address.port;
}
