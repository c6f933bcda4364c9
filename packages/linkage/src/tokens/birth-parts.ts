import type { Birth } from '../normalise/birth.ts';
import { ofLength, type Part, type Token } from './token.ts';
import type { Weights } from './weights.ts';

/** The parts of a birth date: its year with its month, and month with day. */
export function birthParts(birth: Birth, weights: Weights): Part[] {
  const { year, month, day, spread } = birth;
  const ofYear: Part = {
    key: `by${year},${month},${spread.below},${spread.above}`,
    tokens: () => [...ofLength(yearTokens(birth), weights.year), ...yearMonthTokens(birth, weights)],
  };
  if (month === undefined) return [ofYear];
  const weight = weights.monthDay * (day === undefined ? 0.5 : 1);
  return [ofYear, { key: `bm${month},${day}`, tokens: () => ofLength(monthDayTokens(month, day), weight) }];
}

const yearMonthTokens = ({ year, month }: Birth, weights: Weights): Token[] =>
  month === undefined ? [] : [[`bj${year}-${month}`, weights.yearMonth]];

/** The year, its digits, and the years around it with falling weight, so that near years are near. */
function yearTokens({ year, spread }: Birth): Token[] {
  const tokens: Token[] = [
    [`by${year}`, 1],
    [`bY${Math.floor(year / 10)}`, 1],
    ...digitTokens(String(year).padStart(4, '0'), 0),
  ];
  for (let away = 1; away <= spread.below; away += 1) tokens.push([`by${year - away}`, 1 / (1 + away)]);
  for (let away = 1; away <= spread.above; away += 1) tokens.push([`by${year + away}`, 1 / (1 + away)]);
  return tokens;
}

function monthDayTokens(month: number, day: number | undefined): Token[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  const tokens: Token[] = [[`bm${month}`, 1], ...digitTokens(two(month), 4)];
  if (day === undefined) return tokens;
  const pair = [month, day].sort((a, b) => a - b).join('/');
  return [...tokens, [`bd${day}`, 1], [`bx${pair}`, 1], ...digitTokens(two(day), 6)];
}

const digitTokens = (digits: string, from: number): Token[] =>
  [...digits].map((digit, at): Token => [`b${from + at}:${digit}`, 1]);
