import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Paper } from '@tutela/contract';
import { type Clock, Refusal } from '@tutela/kernel';

/** Sets papers as PDF (PDF/UA-1, tagged), one after the other. */
export interface Printer {
  pdf(paper: Paper): Promise<Uint8Array>;
}

/** Longer than the largest file takes. */
const patience = 60_000;
const mostWaiting = 20;

/**
 * Each paper is set in a thread of its own, which ends with it: no request waits for the compiler, its memory goes back,
 * and nothing of one child's paper is left for the next. `folder` holds the template and the thread's program.
 */
export function openPrinter(folder: string, clock: Clock): Printer {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    pdf: (paper) => {
      if (waiting >= mostWaiting) {
        throw new Refusal('platform.unavailable', 'Many papers wait to be printed. Try again in a minute.');
      }
      waiting += 1;
      const done = last.then(() => setInThread(folder, paper, clock.now()));
      last = done.then(
        () => (waiting -= 1),
        () => (waiting -= 1),
      );
      return done;
    },
  };
}

function setInThread(folder: string, paper: Paper, printedAt: Date): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(folder, 'worker.mjs'), {
      workerData: { paper, printedAt: printedAt.getTime() },
      // What the compiler says may quote what it sets: none of it reaches a log.
      stdout: true,
      stderr: true,
    });
    const fail = (reason: string) => reject(new Error(`the printer stopped: ${reason}`));
    const timer = setTimeout(() => void worker.terminate(), patience);
    worker.once('message', (pages: unknown) =>
      pages instanceof Uint8Array ? resolve(pages) : fail(String(pages)),
    );
    worker.once('error', () => fail('its thread failed'));
    worker.once('exit', () => {
      clearTimeout(timer);
      fail('no paper came out');
    });
  });
}
