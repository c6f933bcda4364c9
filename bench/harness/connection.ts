import { connect, type Socket } from 'node:net';

/** An answer as far as a load generator looks at it. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** One keep-alive connection that asks one thing after the other. */
export interface Connection {
  /** Sends a whole request, head and body, and resolves with its answer; rejects when the connection breaks. */
  ask(request: string): Promise<Answer>;
  close(): void;
}

/**
 * HTTP/1.1 by hand over one socket: on a small machine an ordinary client costs as much as the server that is
 * measured. Understands answers with a Content-Length alone; every answer of a node to JSON has one.
 */
export function openConnection(port: number): Connection {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let received: Buffer = Buffer.alloc(0);
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  const fail = (error: Error) => {
    waiting?.reject(error);
    waiting = undefined;
  };
  socket.on('data', (data) => {
    received = received.length === 0 ? data : Buffer.concat([received, data]);
    const answer = readAnswer(received);
    if (answer === undefined) return;
    received = Buffer.alloc(0);
    waiting?.resolve(answer);
    waiting = undefined;
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the connection was closed')));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (isGone(socket)) return reject(new Error('the connection is closed'));
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

const isGone = (socket: Socket): boolean => socket.destroyed || socket.writableEnded;

function readAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  if (received.length < end + 4 + length) return undefined;
  return { status: Number(head.slice(9, 12)), body: received.subarray(end + 4, end + 4 + length) };
}
