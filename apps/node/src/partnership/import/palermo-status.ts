import { importColumns } from '@tutela/contract';
import { findCountryByName } from '@tutela/reference/country-names';
import { type CsvRow, readCsv } from './csv-file.ts';
import { type ParsedFile, Reading } from './parsed-file.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** How it was joined, by the letter behind the date (UN Treaty Collection). */
const ways = new Map([
  ['', 'ratified'],
  ['a', 'acceded'],
  ['A', 'accepted'],
  ['AA', 'approved'],
  ['d', 'succeeded'],
]);
const source = 'UN Treaty Collection, chapter XVIII 12.a';

/** Reads the status table of the Palermo Protocol: participant, signature, ratification with its letter. */
export function readPalermoStatus(bytes: Uint8Array, asOf: string): ParsedFile {
  const reading = new Reading();
  const file = readCsv(bytes, importColumns['palermo-status']);
  if ('faults' in file) {
    for (const fault of file.faults) reading.faults.push(fault);
    return reading.finish(0);
  }
  const seen = new Map<string, number>();
  for (const row of file.rows) readRow(row, { asOf, seen, reading });
  return reading.finish(file.rows.length);
}

interface Around {
  readonly asOf: string;
  readonly seen: Map<string, number>;
  readonly reading: Reading;
}

function readRow({ line, cells }: CsvRow, { asOf, seen, reading }: Around): undefined {
  const { p = '', sig = '', rat = '' } = cells;
  const partyCode = findCountryByName(p);
  if (partyCode === undefined) return reading.refuse(line, `No country is known as "${p}".`);
  const before = seen.get(partyCode);
  if (before !== undefined) return reading.fault(line, `${p} stands in line ${before} already.`);
  const [signed, joined] = [dateIn(sig), dateIn(rat)];
  if (signed === null || joined === null) {
    return reading.refuse(line, 'A date here is none that can be read.');
  }
  const standing = joined === undefined ? 'signatory' : 'party';
  const latest = joined ?? signed;
  if (latest === undefined) return reading.refuse(line, 'Neither signed nor joined.');
  seen.set(partyCode, line);
  const words = joined === undefined ? 'signed' : joined.way;
  const since = latest.day;
  reading.claims.push({
    ...{ line, partyCode, instrumentId: 'UN-PALERMO', standing, since, asOf, source, words },
    verify: false,
  });
  return undefined;
}

/** Nothing where the cell is empty, null where it is no date: `5 Sep 2006 a`. */
function dateIn(text: string): { readonly day: string; readonly way: string } | undefined | null {
  if (text === '') return undefined;
  const [, date, month = '', year, letter = ''] =
    /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})(?: ([A-Za-z]{1,2}))?$/.exec(text) ?? [];
  const number = months.indexOf(month) + 1;
  const way = ways.get(letter);
  if (date === undefined || number === 0 || way === undefined) return null;
  return { day: `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`, way };
}
