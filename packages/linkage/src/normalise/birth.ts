/** What an intake worker knows of a birth date, as it was written. */
export interface BirthInput {
  /** `2009-05-17`, `20090517`, `2009-05`, `2009`; other separators are read too, and what is impossible is kept. */
  readonly date?: string;
  /** Years by which the date may be wrong either way. */
  readonly spread?: number;
  /** An age in whole years, and the year in which it was told. */
  readonly age?: { readonly years: number; readonly inYear: number };
  /** The first of January stands for "some day of that year", as on many papers. */
  readonly placeholder?: boolean;
}

/** A birth date as far as it is known. Month and day may be impossible: two wrong dates can be wrong alike. */
export interface Birth {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Years by which `year` may be too low or too high. */
  readonly spread: { readonly below: number; readonly above: number };
}

const widest = 5;

/** Reads what is known; nothing when no year can be read. Never throws. */
export function readBirth({ date = '', spread = 0, age, placeholder }: BirthInput): Birth | undefined {
  const around = clamp(spread);
  const parts = readParts(date);
  if (parts !== undefined) {
    const isPlaceholder = placeholder ?? false;
    const known = isPlaceholder && parts.month === 1 && parts.day === 1 ? { year: parts.year } : parts;
    return { ...known, spread: { below: around, above: around } };
  }
  if (age === undefined || !Number.isInteger(age.years) || !Number.isInteger(age.inYear)) return undefined;
  // Whoever is 12 in 2024 was born in 2011 or 2012.
  return { year: age.inYear - age.years, spread: { below: clamp(around + 1), above: around } };
}

const clamp = (years: number): number => Math.min(widest, Math.max(0, Math.round(years) || 0));

type Parts = Pick<Birth, 'year' | 'month' | 'day'>;

function readParts(text: string): Parts | undefined {
  const date = westernDigits(text.slice(0, 40)).trim();
  const [, year, month, day] =
    /^(\d{4})(?:[-/.\s]?(\d{2})(?:[-/.\s]?(\d{2}))?)?$/.exec(date) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(date) ??
    [];
  if (year !== undefined) return partsOf(year, month, day);
  const [, lastDay, lastMonth, lastYear] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(date) ?? [];
  if (lastYear !== undefined) return partsOf(lastYear, lastMonth, lastDay);
  const [alone] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date) ?? [];
  return alone === undefined ? undefined : { year: Number(alone) };
}

const partsOf = (year: string, month?: string, day?: string): Parts => ({
  year: Number(year),
  ...(month === undefined ? {} : { month: Number(month) }),
  ...(day === undefined ? {} : { day: Number(day) }),
});

/** Arabic-Indic, Persian and other decimal digits as 0 to 9. */
const westernDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode keeps the ten digits of a script together, mostly from a multiple of 16 or at 6 above one.
    const zero = [
      0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040,
    ].find((from) => code >= from && code < from + 10);
    return zero === undefined ? digit : String(code - zero);
  });
