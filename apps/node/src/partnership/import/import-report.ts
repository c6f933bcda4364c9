import type { importLineKinds } from '@tutela/contract';

/** Something about one line of a file; the first line is 1. */
export interface AboutLine {
  readonly line: number;
  readonly reason: string;
}

/** What an import did, or in a dry run would do. Everything that was left out stands here with its line. */
export interface ImportReport {
  readonly kind: string;
  readonly dryRun: boolean;
  /** Rows or items of the file, without its head. */
  readonly rows: number;
  readonly imported: number;
  /** There already, and the same. */
  readonly unchanged: number;
  readonly refused: readonly AboutLine[];
  /** Taken in although another source says otherwise: both stand side by side. */
  readonly contradictions: readonly AboutLine[];
  /** What cannot be decided row by row. With one of these, nothing of the file is imported. */
  readonly faults: readonly AboutLine[];
  readonly notes: readonly string[];
}

export interface ReportLine extends AboutLine {
  readonly position: number;
  readonly kind: (typeof importLineKinds)[number];
}

/** Every line that is to be told of: faults first, then by line. */
export function linesOfReport({ faults, refused, contradictions }: ImportReport): readonly ReportLine[] {
  return [
    ...faults.map((each) => ({ ...each, kind: 'fault' as const })),
    ...refused.map((each) => ({ ...each, kind: 'refused' as const })),
    ...contradictions.map((each) => ({ ...each, kind: 'contradiction' as const })),
  ].map((each, at) => ({ ...each, position: at + 1 }));
}

/** Each reason once, with how many lines it is the reason of: the most frequent first. */
export function reasonsIn(lines: readonly ReportLine[]) {
  const found = new Map<
    string,
    { kind: ReportLine['kind']; reason: string; lines: number; firstLine: number }
  >();
  for (const { kind, reason, line } of lines) {
    const key = `${kind} ${reason}`;
    const before = found.get(key) ?? { kind, reason, lines: 0, firstLine: line };
    found.set(key, { ...before, lines: before.lines + 1, firstLine: Math.min(before.firstLine, line) });
  }
  return [...found.values()].sort((one, other) => other.lines - one.lines);
}
