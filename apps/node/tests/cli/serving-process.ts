import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A node that runs in a process of its own, as an operator runs it. */
export interface ServingProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** Everything it has written so far. */
  text(): string;
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Starts `tutela serve`, and waits until it says where to go. */
export async function startServing(home: string): Promise<ServingProcess> {
  const port = await freePort();
  const words = ['--import', 'tsx', main, 'serve', '--home', home, '--port', String(port)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const ready = new Promise<void>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      text += chunk;
      if (text.includes(`open http://localhost:${port}`)) resolve();
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  await ready;
  return { child, port, text: () => text };
}

/** Ends a process as an operator would; its exit code. */
export async function stopServing({ child }: ServingProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  return code;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
