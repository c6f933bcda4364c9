import type { ClkComparison } from './schema.ts';

/** Cuts a value into tokens, in order and with duplicates: clkhash spreads bits over them by their order. */
export type Tokenise = (value: string) => readonly string[];

/** An empty value has no tokens. Letters are Unicode code points. */
export function tokeniserOf(comparison: ClkComparison): Tokenise {
  const cut = cutterOf(comparison);
  return (value) => (value === '' ? [] : cut(value));
}

function cutterOf(comparison: ClkComparison): Tokenise {
  if (comparison.type === 'exact') return (value) => [value];
  if (comparison.type === 'numeric') return neighbourhoodOf(comparison);
  if (comparison.type === 'ngram') return nGramsOf(comparison.n ?? 2, comparison.positional ?? false);
  throw new TypeError(`clkhash compares by ngram, exact or numeric, not "${comparison.type}"`);
}

function nGramsOf(n: number, positional: boolean): Tokenise {
  const padding: string[] = new Array(Math.max(0, n - 1)).fill(' ');
  return (value) => {
    const letters = [...padding, ...value, ...padding];
    const tokens: string[] = [];
    for (let from = 0; from + n <= letters.length; from += 1) {
      let token = positional ? `${from + 1} ` : '';
      for (let at = from; at < from + n; at += 1) token += letters[at];
      tokens.push(token);
    }
    return tokens;
  };
}

/** `2 × resolution + 1` grid points around a number, so that near numbers share many of them. */
function neighbourhoodOf({
  thresholdDistance = 1,
  resolution = 1,
  fractional_precision = 0,
}: ClkComparison): Tokenise {
  const step = BigInt(roundHalfEven(thresholdDistance * 10 ** fractional_precision));
  if (step <= 0n) throw new RangeError('thresholdDistance must be above zero at this precision');
  const reach = BigInt(resolution);
  return (value) => {
    const scaled = scale(value, fractional_precision);
    if (scaled === undefined) return [];
    const centre = nearestStep(scaled * 2n * reach, step);
    const tokens: string[] = [];
    for (let at = -reach; at <= reach; at += 1n) tokens.push(String(centre + at * step));
    return tokens;
  };
}

function scale(value: string, precision: number): bigint | undefined {
  if (/^\s*[+-]?\d+\s*$/.test(value))
    return BigInt(value.trim().replace(/^\+/, '')) * 10n ** BigInt(precision);
  const number = Number(value);
  if (!Number.isFinite(number)) return undefined;
  return BigInt(precision > 0 ? roundHalfEven(number * 10 ** precision) : Math.trunc(number));
}

function nearestStep(value: bigint, step: bigint): bigint {
  const over = ((value % step) + step) % step;
  return 2n * over < step ? value - over : value + step - over;
}

function roundHalfEven(number: number): number {
  const rounded = Math.round(number);
  return Math.abs(number % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
