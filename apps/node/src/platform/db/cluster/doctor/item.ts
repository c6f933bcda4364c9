/** One thing that `tutela doctor` looked at. */
export interface DoctorItem {
  readonly id: string;
  readonly title: string;
  readonly state: 'ok' | 'warning' | 'failed';
  /** What was found, in a sentence. */
  readonly finding: string;
  /** What to do about it; empty when all is well. */
  readonly remedy: string;
}

/** An item's id and title. */
export type Subject = readonly [id: string, title: string];

export const fine = ([id, title]: Subject, finding: string): DoctorItem => ({
  ...{ id, title, finding },
  state: 'ok',
  remedy: '',
});

export const doubtful = ([id, title]: Subject, finding: string, remedy: string): DoctorItem => ({
  ...{ id, title, finding, remedy },
  state: 'warning',
});

export const failed = ([id, title]: Subject, finding: string, remedy: string): DoctorItem => ({
  ...{ id, title, finding, remedy },
  state: 'failed',
});

/** The sentence of whatever was thrown. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
