import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that sends each request to the next node. */
export interface RoundRobin {
  readonly origin: string;
  /** Sends nothing to this port any more. */
  drop(port: number): void;
  close(): void;
}

export async function openRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  const targets = [...ports];
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const port = targets[turn++ % targets.length];
    const { method, url, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    drop: (port) => void targets.splice(targets.indexOf(port), 1),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
