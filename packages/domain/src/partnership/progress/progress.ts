import type { Released, Target } from './indicator.ts';

/**
 * Never typed, always computed. `measured_not_publishable`: it was measured, but what may be published does not decide
 * it. `not_decidable`: the published interval lies on both sides of a boundary.
 */
export const progressLabels = [
  'achieved',
  'on_track',
  'slow',
  'stalled',
  'worsening',
  'measured_not_publishable',
  'not_decidable',
  'no_data',
] as const;
export type ProgressLabel = (typeof progressLabels)[number];

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One step of the computation, so that a reader can go through it again with paper. */
export type TraceStep =
  | { readonly step: 'observations'; readonly ids: readonly string[] }
  | ({
      readonly step: 'baseline' | 'latest';
      readonly period: string;
      readonly suppressed: boolean;
    } & Interval)
  | { readonly step: 'baseline_missing'; readonly period: string }
  | { readonly step: 'only_baseline'; readonly period: string }
  | {
      readonly step: 'target';
      readonly value: number;
      readonly against: 'reached' | 'not_reached' | 'both_sides';
    }
  /** Of the way from the baseline to the target: 0 is nothing, 1 is all of it. */
  | ({ readonly step: 'way_made' } & Interval)
  /** As much of the way as a straight line asks for by the latest period. */
  | { readonly step: 'way_asked'; readonly value: number }
  | { readonly step: 'baseline_beyond_target'; readonly certain: boolean };

export interface Progress {
  readonly label: ProgressLabel;
  readonly trace: readonly TraceStep[];
}

/** Less than a twentieth of the way, forwards or back, is standing still. Default, confirm with the alliance. */
export const standingStill = 0.05;

/** The status of one target from what was released, and from nothing else. Pure: the same numbers, the same answer. */
export function computeProgress(target: Target, released: readonly Released[]): Progress {
  const periods = byPeriod(released);
  const latest = periods.at(-1);
  const trace: TraceStep[] = [{ step: 'observations', ids: periods.flatMap(({ ids }) => ids) }];
  if (latest === undefined) return { label: 'no_data', trace };
  trace.push(shown('latest', latest));
  const against = compared(latest, target);
  trace.push({ step: 'target', value: target.value, against });
  if (against === 'reached') return { label: 'achieved', trace };
  if (against === 'both_sides') return { label: undecided(latest), trace };
  return fromBaseline(target, periods, latest, trace);
}

interface Period extends Interval {
  readonly period: string;
  readonly suppressed: boolean;
  readonly ids: readonly string[];
}

/** One interval a period, oldest first. Where sources differ it spans them all: no source is chosen over another. */
function byPeriod(released: readonly Released[]): readonly Period[] {
  const found = new Map<string, Period>();
  for (const { observationId, period, low, high, suppressed } of inOrder(released)) {
    const known = found.get(period);
    found.set(period, {
      period,
      low: Math.min(low, known?.low ?? low),
      high: Math.max(high, known?.high ?? high),
      suppressed: suppressed || known?.suppressed === true,
      ids: [...(known?.ids ?? []), observationId],
    });
  }
  return [...found.values()];
}

const inOrder = (released: readonly Released[]): readonly Released[] =>
  [...released].sort((one, other) => (key(one) < key(other) ? -1 : 1));
const key = ({ period, observationId }: Released): string => `${period} ${observationId}`;

const shown = (step: 'baseline' | 'latest', { period, low, high, suppressed }: Period): TraceStep => ({
  step,
  period,
  low,
  high,
  suppressed,
});

function compared(
  { low, high }: Interval,
  { value, better }: Target,
): 'reached' | 'not_reached' | 'both_sides' {
  const [worst, best] = better === 'more' ? [low, high] : [-high, -low];
  const wanted = better === 'more' ? value : -value;
  if (worst >= wanted) return 'reached';
  return best < wanted ? 'not_reached' : 'both_sides';
}

const undecided = (...periods: readonly Period[]): ProgressLabel =>
  periods.some(({ suppressed }) => suppressed) ? 'measured_not_publishable' : 'not_decidable';

function fromBaseline(
  target: Target,
  periods: readonly Period[],
  latest: Period,
  before: readonly TraceStep[],
): Progress {
  const trace = [...before];
  const baseline = periods.find(({ period }) => period === target.baselinePeriod);
  if (baseline === undefined) {
    return {
      label: 'no_data',
      trace: [...trace, { step: 'baseline_missing', period: target.baselinePeriod }],
    };
  }
  trace.push(shown('baseline', baseline));
  if (latest.period <= baseline.period) {
    return { label: 'no_data', trace: [...trace, { step: 'only_baseline', period: baseline.period }] };
  }
  const at = compared(baseline, target);
  if (at !== 'not_reached') {
    trace.push({ step: 'baseline_beyond_target', certain: at === 'reached' });
    return { label: at === 'reached' ? 'worsening' : undecided(baseline, latest), trace };
  }
  const made = wayMade(target, baseline, latest);
  const asked = wayAsked(target, baseline.period, latest.period);
  trace.push({ step: 'way_made', ...made }, { step: 'way_asked', value: asked });
  const [worst, best] = [zone(made.low, asked), zone(made.high, asked)];
  return { label: worst === best ? worst : undecided(baseline, latest), trace };
}

/**
 * The part of the way from baseline to target that was made: (latest − baseline) / (target − baseline). Short of the
 * target it grows with the latest value and falls with a better baseline, so its ends are at the ends of the intervals.
 */
function wayMade({ value, better }: Target, baseline: Interval, latest: Interval): Interval {
  const sign = better === 'more' ? 1 : -1;
  const [worst, best] = better === 'more' ? [latest.low, latest.high] : [latest.high, latest.low];
  const [from, fromBest] = better === 'more' ? [baseline.low, baseline.high] : [baseline.high, baseline.low];
  const part = (reached: number, start: number) => (sign * (reached - start)) / (sign * (value - start));
  return { low: part(worst, fromBest), high: part(best, from) };
}

/** By a straight line in time; all of it once the target's period is over. */
function wayAsked({ duePeriod }: Target, from: string, latest: string): number {
  const share = (Number(latest) - Number(from)) / (Number(duePeriod) - Number(from));
  return Math.min(1, Math.max(standingStill, share));
}

function zone(way: number, asked: number): 'worsening' | 'stalled' | 'slow' | 'on_track' {
  if (way < -standingStill) return 'worsening';
  if (way <= standingStill) return 'stalled';
  return way < asked ? 'slow' : 'on_track';
}
