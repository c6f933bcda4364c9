import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of `bench/load` in a process of its own, which does one order after the other. */
export interface LoadProcess<Order, Result> {
  do(order: Order): Promise<Result>;
  stop(): Promise<void>;
}

/** Starts `bench/load/<name>.ts`. `setting` reaches it before the first order. */
export function startLoad<Setting, Order, Result>(
  name: string,
  setting: Setting,
): LoadProcess<Order, Result> {
  const file = fileURLToPath(new URL(`../load/${name}.ts`, import.meta.url));
  const child = fork(file, [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
  child.send({ setting });
  return {
    do: (order) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error(`the load process ${name} ended before it was done`));
        child.once('exit', ended);
        child.once('message', ({ result }: { result: Result }) => {
          child.off('exit', ended);
          resolve(result);
        });
        child.send({ order });
      }),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** The other side: takes the setting, then answers each order. The process ends when its parent lets go. */
export function serveLoad<Setting, Order, Result>(
  prepare: (setting: Setting) => Promise<(order: Order) => Promise<Result>>,
): void {
  let ready: Promise<(order: Order) => Promise<Result>> | undefined;
  process.on('message', async (message: { setting: Setting } | { order: Order }) => {
    if ('setting' in message) ready = prepare(message.setting);
    else process.send?.({ result: await (await ready)?.(message.order) });
  });
  process.on('disconnect', () => process.exit(0));
}
