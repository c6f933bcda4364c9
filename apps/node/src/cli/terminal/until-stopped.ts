import type { RunningNode } from '../../run-node.ts';
import { note } from './say.ts';

/** A terminal sends the signal to the whole group, and the program above passes it on: one press, two signals. */
const samePress = 1_000;

/** Waits for Ctrl-C or the supervisor's stop, then stops the node in order. A second one ends at once. */
export async function runUntilStopped(node: RunningNode): Promise<void> {
  await new Promise<void>((resolve) => {
    let stopping: number | undefined;
    const onSignal = (): void => {
      if (stopping === undefined) {
        stopping = performance.now();
        note('Stopping: requests under way are finished. Press Ctrl-C again to stop at once.');
        resolve();
      } else if (performance.now() - stopping > samePress) {
        process.exit(130);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
  await node.stop();
}
