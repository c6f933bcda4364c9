import type { ClkFeature, ClkFormat } from './schema.ts';

/** The text that is cut into tokens, or nothing when the value does not fit the feature's format. */
export type FormatValue = (value: string) => string | undefined;

/** How a feature's values are written before they are cut. A `strptime` format with other parts is refused. */
export function formatterOf({ format, hashing }: ClkFeature): FormatValue {
  const written = writerOf(format ?? { type: 'string' });
  const missing = hashing?.missingValue;
  if (missing === undefined) return written;
  const replaced = missing.replaceWith ?? missing.sentinel;
  return (value) => (value === missing.sentinel ? replaced : written(value));
}

function writerOf(format: ClkFormat): FormatValue {
  if (format.type === 'integer') return writeInteger;
  if (format.type === 'date') return dateWriter(format.format ?? '%Y-%m-%d');
  return (value) => value;
}

function writeInteger(value: string): string | undefined {
  const [, sign, digits] = /^\s*([+-]?)0*(\d+)\s*$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

function dateWriter(format: string): FormatValue {
  const order: string[] = [];
  const source = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%(.)/g, (_, letter: string) => {
    if (!'Ymd'.includes(letter))
      throw new TypeError(`a date format of %Y, %m and %d is known, not %${letter}`);
    order.push(letter);
    return letter === 'Y' ? '(\\d{4})' : '(\\d{1,2})';
  });
  const pattern = new RegExp(`^${source}$`);
  return (value) => {
    const match = pattern.exec(value);
    if (match === null) return undefined;
    const part = (letter: string): string => match[order.indexOf(letter) + 1] ?? '1';
    return writeDate(part('Y'), part('m'), part('d'));
  };
}

function writeDate(year: string, month: string, day: string): string | undefined {
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  if (Number(day) < 1 || Number(day) > days || Number(year) < 1) return undefined;
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}
