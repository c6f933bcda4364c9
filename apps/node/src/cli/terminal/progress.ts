import type { CopyProgress, OnProgress } from '../../platform/db/cluster/backup/progress.ts';

/** How far something long is. */
export interface Progress {
  report(done: number, of: number): void;
  /** Leaves the line as it is. */
  end(): void;
}

const betweenLines = 2_000;

/** At a terminal one line that is written over; elsewhere a line every two seconds at most. On standard error. */
export function showProgress(what: string): Progress {
  const { stderr } = process;
  let shown = '';
  let shownAt = 0;
  return {
    report: (done, of) => {
      const line = `${what} ${percent(done, of)}`;
      if (line === shown) return;
      const finished = done >= of;
      if (!stderr.isTTY && !finished && performance.now() - shownAt < betweenLines) return;
      stderr.write(stderr.isTTY ? `\r${line}` : `${line}\n`);
      shown = line;
      shownAt = performance.now();
    },
    end: () => {
      if (stderr.isTTY && shown !== '') stderr.write('\n');
    },
  };
}

const percent = (done: number, of: number): string =>
  of > 0 ? `${String(Math.min(100, Math.floor((100 * done) / of))).padStart(3)} %` : `${done}`;

/** Progress of copying, with words for each step. */
export function showCopying(words: Partial<Record<CopyProgress['step'], string>>): {
  readonly report: OnProgress;
  end(): void;
} {
  let step: CopyProgress['step'] | undefined;
  let shown: Progress | undefined;
  return {
    report: (progress) => {
      if (progress.step !== step) {
        shown?.end();
        step = progress.step;
        shown = showProgress(words[step] ?? step);
      }
      shown?.report(progress.bytes, progress.totalBytes);
    },
    end: () => {
      shown?.end();
      shown = undefined;
      step = undefined;
    },
  };
}
