import type { Birth } from '../normalise/birth.ts';
import type { Level } from './agreement.ts';

export interface BirthAgreement {
  readonly level: Level;
  readonly yearsApart: number;
}

/** How well two birth dates agree, each as far as it is known. */
export function agreeBirth(one: Birth | undefined, two: Birth | undefined): BirthAgreement {
  if (one === undefined || two === undefined) return { level: 'missing', yearsApart: 0 };
  const yearsApart = Math.abs(one.year - two.year);
  return { level: birthLevel(one, two, yearsApart), yearsApart };
}

function birthLevel(one: Birth, two: Birth, yearsApart: number): Level {
  const whole = one.day !== undefined && two.day !== undefined;
  if (whole) {
    const level = wholeLevel(one, two);
    if (level !== undefined) return level;
  }
  if (!whole && windowsMeet(one, two) && monthsMeet(one, two)) return 'year-fits';
  return yearsApart <= 2 ? 'years-near' : 'different';
}

function wholeLevel(one: Birth, two: Birth): Level | undefined {
  const equal = [one.year === two.year, one.month === two.month, one.day === two.day].filter(Boolean).length;
  if (equal === 3) return 'equal';
  if (one.year === two.year && one.month === two.day && one.day === two.month) return 'turned';
  if (equal === 2) return 'one-part-differs';
  return undefined;
}

const windowsMeet = (one: Birth, two: Birth): boolean =>
  one.year - one.spread.below <= two.year + two.spread.above &&
  two.year - two.spread.below <= one.year + one.spread.above;

const monthsMeet = (one: Birth, two: Birth): boolean =>
  one.month === undefined || two.month === undefined || one.month === two.month || one.year !== two.year;
