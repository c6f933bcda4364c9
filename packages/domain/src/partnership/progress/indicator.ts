/** What a number counts. */
export const indicatorUnits = ['count', 'share', 'days', 'level'] as const;
/** In which direction it gets better. */
export const directions = ['more', 'less'] as const;
export type Direction = (typeof directions)[number];

/** Evidence of an observation: A audited, B found by a reviewing body, C official document, D statement only. */
export const qualities = ['A', 'B', 'C', 'D'] as const;

/** What is to be reached. Periods are years. */
export interface Target {
  readonly value: number;
  readonly better: Direction;
  readonly baselinePeriod: string;
  readonly duePeriod: string;
}

/** A released observation: an interval at the precision that is published. */
export interface Released {
  readonly observationId: string;
  readonly period: string;
  readonly low: number;
  readonly high: number;
  readonly suppressed: boolean;
}
