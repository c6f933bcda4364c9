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
