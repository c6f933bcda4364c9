import type { PlacedEntry } from '../file/placed-entry.ts';
import type { CooperationSaid, ReflectionEnd, ReflectionExtension, ReflectionStart } from './entries.ts';

export interface ReflectionPeriod extends ReflectionStart {
  readonly extensions: readonly ReflectionExtension[];
  readonly end: ReflectionEnd | null;
}

/** The reflection periods of a child, oldest first, and what the child last said of co-operation. */
export interface Reflection {
  readonly periods: readonly ReflectionPeriod[];
  readonly cooperation: CooperationSaid | null;
}

export const noReflection: Reflection = { periods: [], cooperation: null };

/** The period that runs on a day, its last day included. */
export function runningPeriod({ periods }: Reflection, today: string): ReflectionPeriod | undefined {
  const newest = periods.at(-1);
  return newest !== undefined && newest.end === null && today <= newest.lastDay ? newest : undefined;
}

export function addToReflection(reflection: Reflection, { entry }: PlacedEntry): Reflection {
  switch (entry.type) {
    case 'reflection.started': {
      const period = { ...entry.payload, extensions: [], end: null };
      return { ...reflection, periods: [...reflection.periods, period] };
    }
    case 'reflection.extended':
      return extendNewest(reflection, entry.payload);
    case 'reflection.ended':
      return changeNewest(reflection, (newest) => ({ ...newest, end: entry.payload }));
    case 'cooperation.recorded':
      return { ...reflection, cooperation: entry.payload };
    default:
      return reflection;
  }
}

function extendNewest(reflection: Reflection, extension: ReflectionExtension): Reflection {
  return changeNewest(reflection, (newest) => ({
    ...newest,
    lastDay: extension.lastDay,
    extensions: [...newest.extensions, extension],
  }));
}

function changeNewest(
  reflection: Reflection,
  change: (newest: ReflectionPeriod) => ReflectionPeriod,
): Reflection {
  const newest = reflection.periods.at(-1);
  if (newest === undefined) return reflection;
  return { ...reflection, periods: [...reflection.periods.slice(0, -1), change(newest)] };
}
