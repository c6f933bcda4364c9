/** What a document symbol says, whatever way it was written. `year` has four digits. */
export interface DocumentSymbol {
  /** `MC.DEC`, `PC.JOUR`, `A/RES`; null where only a number and a year were given. */
  readonly series: string | null;
  readonly number: number;
  readonly year: number | null;
  readonly revision: string | null;
}

/** Bodies by the words that people use for them. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [/\bministerial\b|\bministériel\b|\bministerrat\b|\bministeriale\b|\bсовета министров\b/iu, 'MC'],
  [/\bpermanent council\b|\bconseil permanent\b|\bständiger rat\b/iu, 'PC'],
];

/**
 * OSCE: `BODY[.SUBBODY].TYPE/number[/yy][/Rev.n|/Add.n|/Corr.n]` (partnership.md, 1.1); UN: `A/RES/64/293`, where the
 * session stands first. Case and spaces do not count.
 */
const osce =
  /^([A-Z]{2,5}(?:\.[A-Z]{2,5}){1,2})\/(\d{1,4})(?:\/(\d{2}|\d{4}))?(?:\/((?:REV|ADD|CORR)\.\d+))?$/;
const unitedNations = /^([A-Z]{1,5}(?:\/[A-Z]{1,5}){1,3})\/(\d{1,4})(?:\/(\d{1,4}))?$/;
const bare = /^(\d{1,4})\/(\d{2}|\d{4})$/;

/** The symbol that a text is, or nothing. `7/17 ministerial` is `MC.DEC/7/17`. */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const body = bodies.find(([pattern]) => pattern.test(text));
  const rest =
    body === undefined ? text : text.replace(body[0], '').replace(/council|decision|no\.?|of the/giu, '');
  const plain = rest.replace(/\s+/gu, '').toUpperCase();
  const [, series, number, year, revision] = osce.exec(plain) ?? unitedNations.exec(plain) ?? [];
  if (series !== undefined) return symbol(series, number, year, revision);
  const [, alone, of] = bare.exec(plain) ?? [];
  return alone === undefined
    ? undefined
    : symbol(body === undefined ? null : `${body[1]}.DEC`, alone, of, undefined);
}

function symbol(
  series: string | null,
  number: string | undefined,
  year: string | undefined,
  revision: string | undefined,
): DocumentSymbol {
  const isUnitedNations = series?.includes('/') === true;
  return {
    series,
    number: Number(number),
    year: year === undefined ? null : isUnitedNations ? Number(year) : century(year),
    revision: revision ?? null,
  };
}

/** OSCE symbols have years of two digits; there was no OSCE before 1973. */
const century = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) >= 73 ? 1900 + Number(year) : 2000 + Number(year);

/** Whether a document is the one that was asked for: what was not said does not count. */
export function isSymbol(asked: DocumentSymbol, document: string): boolean {
  const known = parseSymbol(document);
  if (known === undefined || known.number !== asked.number) return false;
  if (asked.series !== null && asked.series !== known.series) return false;
  if (asked.year !== null && known.year !== null && asked.year !== known.year) return false;
  return asked.revision === null || asked.revision === known.revision;
}
