/** How far a backup or a restore is. Counts of the present step only. */
export interface CopyProgress {
  readonly step: 'verify' | 'copy' | 'recover';
  readonly files: number;
  readonly bytes: number;
  readonly totalFiles: number;
  readonly totalBytes: number;
}

export type OnProgress = (progress: CopyProgress) => void;

/** Adds up finished files of one step and reports each. */
export function countProgress(
  step: CopyProgress['step'],
  files: readonly { size: number }[],
  report: OnProgress = () => undefined,
): (bytes: number) => void {
  const totals = { totalFiles: files.length, totalBytes: files.reduce((sum, { size }) => sum + size, 0) };
  let done = { files: 0, bytes: 0 };
  return (bytes) => {
    done = { files: done.files + 1, bytes: done.bytes + bytes };
    report({ step, ...done, ...totals });
  };
}

/** Works through all items, four at a time. A failure ends it, once what was under way has ended too. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const item of queue) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  if (failures.length > 0) throw failures[0];
}
