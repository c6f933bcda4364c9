import { importColumns } from '@tutela/contract';
import { findState } from '@tutela/reference';
import { findCountryByName, findStateByIso3 } from '@tutela/reference/country-names';
import { type CsvRow, readCsv } from './csv-file.ts';
import { type ParsedFile, type ParsedObservation, Reading } from './parsed-file.ts';

type ReadRow = (row: CsvRow, reading: Reading) => undefined;

function readRows(bytes: Uint8Array, needed: readonly string[], readRow: ReadRow): ParsedFile {
  const reading = new Reading();
  const file = readCsv(bytes, needed);
  if ('faults' in file) {
    for (const fault of file.faults) reading.faults.push(fault);
    return reading.finish(0);
  }
  for (const row of file.rows) readRow(row, reading);
  refuseDoubles(reading);
  return reading.finish(file.rows.length);
}

/** `1,757` is a number; `<5` is hidden and lies from 1 to 4; anything else is neither. */
function measured(text: string): Pick<ParsedObservation, 'value' | 'low' | 'high'> | undefined {
  if (text === '<5') return { value: null, low: 1, high: 4 };
  if (!/^\d{1,3}(,\d{3})*$|^\d+$/.test(text)) return undefined;
  const value = Number(text.replaceAll(',', ''));
  return { value, low: value, high: value };
}

const outside = (name: string): string =>
  `${name} is not a State of the alliance; numbers are kept for those.`;

/** 3P index: a level from 1 to 5 a pillar. "NA" is a missing value; Namibia is not in this column. */
export const readPolicyIndex = (bytes: Uint8Array): ParsedFile =>
  readRows(bytes, importColumns['policy-index'], ({ line, cells }, reading) => {
    const { countryname: name = '', year = '' } = cells;
    const partyCode = findCountryByName(name);
    if (partyCode === undefined) return reading.refuse(line, `No country is known as "${name}".`);
    if (findState(partyCode) === undefined) return reading.refuse(line, outside(name));
    if (!/^(19|20)\d{2}$/.test(year)) return reading.refuse(line, `"${year}" is no year.`);
    const levels = (['prosecution', 'prevention', 'protection'] as const).map(
      (pillar) => [pillar, cells[pillar] ?? ''] as const,
    );
    if (levels.every(([, level]) => level === 'NA')) return reading.refuse(line, 'The row has no value.');
    const wrong = levels.find(([, level]) => level !== 'NA' && !/^[1-5]$/.test(level));
    if (wrong !== undefined) return reading.refuse(line, `"${wrong[1]}" is no level from 1 to 5.`);
    for (const [pillar, level] of levels) {
      if (level === 'NA') continue;
      const value = Number(level);
      reading.observations.push({
        line,
        indicatorId: `policy-index-${pillar}`,
        partyCode,
        period: year,
        value,
        low: value,
        high: value,
      });
    }
    return undefined;
  });

/** UNODC portal table: a column a year. */
export const readDetectedVictims = (bytes: Uint8Array): ParsedFile =>
  readRows(bytes, importColumns['detected-victims'], ({ line, cells }, reading) => {
    const name = cells.Country ?? '';
    const partyCode = findCountryByName(name);
    if (partyCode === undefined) return reading.refuse(line, `No country is known as "${name}".`);
    if (findState(partyCode) === undefined) return reading.refuse(line, outside(name));
    const years = Object.entries(cells).filter(([column, cell]) => /^20\d{2}$/.test(column) && cell !== '');
    const found = years.map(([period, cell]) => ({ period, cell, number: measured(cell) }));
    const wrong = found.find(({ number }) => number === undefined);
    if (wrong !== undefined) return reading.refuse(line, `"${wrong.cell}" in ${wrong.period} is no number.`);
    if (found.length === 0) return reading.refuse(line, 'The row has no value.');
    for (const { period, number } of found) {
      if (number !== undefined) {
        reading.observations.push({
          line,
          indicatorId: 'unodc-detected-victims',
          partyCode,
          period,
          ...number,
        });
      }
    }
    return undefined;
  });

/** The series of the global report that the registry keeps: totals, for all and for children. */
const series = new Map([
  ['Detected trafficking victims|Total|Total|Total|Total', 'glotip-detected-victims'],
  ['Detected trafficking victims|Total|Total|Total|0 to 17 years', 'glotip-detected-children'],
  ['Persons prosecuted|Total|Total|Total|Total', 'glotip-prosecuted'],
  ['Persons convicted|Total|Total|Total|Total', 'glotip-convicted'],
]);

/** UNODC global report, long form. Codes are read as they stand: "NA" is never a missing value. */
export const readGlotip = (bytes: Uint8Array): ParsedFile =>
  readRows(bytes, importColumns.glotip, ({ line, cells }, reading) => {
    const {
      iso3 = '',
      country = '',
      indicator,
      dimension,
      category,
      sex,
      age,
      year = '',
      value = '',
    } = cells;
    if (country === '') return reading.refuse(line, `"${iso3}" is a group of countries, not a State.`);
    if (iso3 === '') return reading.refuse(line, `${country} has no code.`);
    const partyCode = findStateByIso3(iso3);
    if (partyCode === undefined) return reading.refuse(line, outside(country));
    const indicatorId = series.get([indicator, dimension, category, sex, age].join('|'));
    if (indicatorId === undefined) return reading.refuse(line, 'The registry does not keep this series.');
    if (!/^(19|20)\d{2}$/.test(year)) return reading.refuse(line, `"${year}" is no year.`);
    const number = measured(value);
    if (number === undefined) return reading.refuse(line, `"${value}" is no number.`);
    reading.observations.push({ line, indicatorId, partyCode, period: year, ...number });
    return undefined;
  });

/** A row twice is one; two numbers for one State, series and year are none: nobody can know which was meant. */
function refuseDoubles(reading: Reading): void {
  for (const [first, ...others] of groupsOf(reading.observations.splice(0))) {
    if (first === undefined) continue;
    const differing = others.filter(
      ({ value, low, high }) => value !== first.value || low !== first.low || high !== first.high,
    );
    if (differing.length === 0) {
      reading.observations.push(first);
      for (const { line } of others) reading.refuse(line, `The same as line ${first.line}.`);
    } else {
      const lines = [first, ...others].map(({ line }) => line);
      const reason = `${named(lines)} give different numbers for one State, series and year.`;
      for (const line of lines) reading.refuse(line, reason);
    }
  }
}

/** Those of one State, series and year together. */
function groupsOf(observations: readonly ParsedObservation[]): Iterable<ParsedObservation[]> {
  const groups = new Map<string, ParsedObservation[]>();
  for (const each of observations) {
    const key = `${each.indicatorId} ${each.partyCode} ${each.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups.values();
}

/** So many lines are named in a reason; of a file that says one thing a thousand times, the others are counted. */
const mostNamed = 5;

const named = (lines: readonly number[]): string =>
  lines.length <= mostNamed
    ? `Lines ${lines.join(' and ')}`
    : `Lines ${lines.slice(0, mostNamed).join(', ')} and ${lines.length - mostNamed} more`;
