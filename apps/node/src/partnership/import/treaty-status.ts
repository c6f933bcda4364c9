import { importColumns } from '@tutela/contract';
import { partialDateProblem } from '@tutela/kernel';
import { countryName, findCountryByName } from '@tutela/reference/country-names';
import { findInstrument } from '@tutela/reference/instruments';
import { type CsvRow, readCsv } from './csv-file.ts';
import { type ParsedFile, Reading } from './parsed-file.ts';

/** How sources word a standing. What is not here is refused, never guessed. */
const wordings = new Map([
  ['state party', 'party'],
  ['party', 'party'],
  ['signatory state', 'signatory'],
  ['signatory', 'signatory'],
  ['no action', 'none'],
  ['not party', 'none'],
  ['bound', 'bound'],
  ['not bound', 'not_bound'],
  ['not eligible', 'not_eligible'],
  ['unknown', 'unknown'],
] as const);

const wordingOf = new Map<string, string>(wordings);

/** Rows that are known to be doubtful in what was collected by others; shown with the mark until somebody has looked. */
const doubtful = new Set(['UN-OPIC BE', 'UN-OPIC BR', 'UN-OPIC EC', 'UN-CRPD MD']);

/** Reads a table of treaty status: iso2, name, instrument, status, year, source, as_of, note. */
export function readTreatyStatus(bytes: Uint8Array): ParsedFile {
  const reading = new Reading();
  const file = readCsv(bytes, importColumns['treaty-status']);
  if ('faults' in file) {
    for (const fault of file.faults) reading.faults.push(fault);
    return reading.finish(0);
  }
  const sources = sourcesByInstrument(file.rows);
  for (const row of file.rows) readRow(row, sources, reading);
  refuseContradictions(reading);
  return reading.finish(file.rows.length);
}

function readRow(
  { line, cells }: CsvRow,
  sources: ReadonlyMap<string, readonly string[]>,
  reading: Reading,
): undefined {
  const { instrument = '', status = '', year = '', as_of: asOf = '', note = '' } = cells;
  const partyCode = partyOf(cells);
  if (partyCode.problem !== undefined) return reading.refuse(line, partyCode.problem);
  if (findInstrument(instrument) === undefined) {
    return reading.refuse(line, `The registry has no instrument ${instrument}.`);
  }
  const standing = wordingOf.get(status.toLowerCase());
  if (standing === undefined) return reading.refuse(line, `"${status}" is no standing that is known.`);
  if (partialDateProblem(asOf) !== undefined) {
    return reading.refuse(line, 'A claim needs the day, month or year as of which it is made (as_of).');
  }
  if (year !== '' && !/^\d{4}$/.test(year)) return reading.refuse(line, `"${year}" is no year.`);
  const source = sourceOf(cells.source ?? '', sources.get(instrument) ?? []);
  if (source === undefined) return reading.refuse(line, 'The row does not say who says so (source).');
  reading.claims.push({
    line,
    partyCode: partyCode.code,
    instrumentId: instrument,
    standing,
    since: year === '' ? null : year,
    asOf,
    source,
    words: note === '' ? null : note,
    verify: /verify/i.test(note) || doubtful.has(`${instrument} ${partyCode.code}`),
  });
  return undefined;
}

type Party = { readonly code: string; readonly problem?: undefined } | { readonly problem: string };

/** By its code; by its name where there is no code. A code that is none is not mended by the name: somebody looks. */
function partyOf({ iso2 = '', name = '' }: CsvRow['cells']): Party {
  const byName = findCountryByName(name);
  if (iso2 === '') {
    return byName === undefined
      ? { problem: `There is no code, and no country is known as "${name}".` }
      : { code: byName };
  }
  if (countryName(iso2) === undefined) {
    const hint = byName === undefined ? '' : ` The name would be ${byName}.`;
    return { problem: `"${iso2}" is not the code of a country.${hint}` };
  }
  if (byName !== undefined && byName !== iso2)
    return { problem: `The code is ${iso2}, but "${name}" is ${byName}.` };
  return { code: iso2 };
}

function sourcesByInstrument(rows: readonly CsvRow[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { cells } of rows) {
    const { instrument = '', source = '' } = cells;
    const known = found.get(instrument) ?? [];
    if (source !== '' && source !== 'same' && !known.includes(source))
      found.set(instrument, [...known, source]);
  }
  return found;
}

/** "same" stands for the one source that the file names for the instrument; with two it says nothing. */
function sourceOf(source: string, ofInstrument: readonly string[]): string | undefined {
  if (source !== 'same') return source === '' ? undefined : source;
  return ofInstrument.length === 1 ? ofInstrument[0] : undefined;
}

/** One source says one thing of one day. Where a file lets it say two, nobody can know which was meant. */
function refuseContradictions(reading: Reading): void {
  const said = new Map<string, (typeof reading.claims)[number]>();
  for (const claim of reading.claims.splice(0)) {
    const key = [claim.partyCode, claim.instrumentId, claim.source, claim.asOf].join('\n');
    const before = said.get(key);
    if (before === undefined) {
      said.set(key, claim);
      reading.claims.push(claim);
    } else if (before.standing === claim.standing && before.since === claim.since) {
      reading.refuse(claim.line, `The same as line ${before.line}.`);
    } else {
      reading.fault(
        claim.line,
        `Contradicts line ${before.line}: the same source, State, instrument and day.`,
      );
    }
  }
}
