/** What an observation is of. */
export interface Measured {
  readonly indicatorId: string;
  readonly partyCode: string;
  readonly period: string;
  /** Null where only the interval may be shown. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

export type MeasureRefusal = 'ends_crossed' | 'value_outside' | 'in_future' | 'other_observation';

/** Whether it can be a measurement: an interval with its value inside, of a year that has begun. */
export function whyNotMeasured(
  measured: Measured,
  { year, revised }: { year: number; revised: Pick<Measured, 'indicatorId' | 'partyCode' | 'period'> | null },
): MeasureRefusal | null {
  const { value, low, high } = measured;
  if (low > high) return 'ends_crossed';
  if (value !== null && (value < low || value > high)) return 'value_outside';
  if (Number(measured.period) > year) return 'in_future';
  const isSame =
    revised === null ||
    (revised.indicatorId === measured.indicatorId &&
      revised.partyCode === measured.partyCode &&
      revised.period === measured.period);
  return isSame ? null : 'other_observation';
}
