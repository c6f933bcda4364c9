import { createHash } from 'node:crypto';
import { importColumns } from '@tutela/contract';
import { findCountryByName } from '@tutela/reference/country-names';
import { type CsvRow, readCsv } from './csv-file.ts';
import { type ParsedFile, Reading } from './parsed-file.ts';

/** When the sessions of the Working Group met, to the month (OHCHR); the answers came with the reports. */
const sessions = [
  ...[
    '2008-04',
    '2008-05',
    '2008-12',
    '2009-02',
    '2009-05',
    '2009-12',
    '2010-02',
    '2010-05',
    '2010-11',
    '2011-02',
  ],
  ...[
    '2011-05',
    '2011-10',
    '2012-05',
    '2012-10',
    '2013-01',
    '2013-04',
    '2013-10',
    '2014-01',
    '2014-04',
    '2014-10',
  ],
];
const answersBySource = new Map([
  ['Accepted', 'supported'],
  ['Noted', 'noted'],
] as const);
const answerOf = new Map<string, 'supported' | 'noted'>(answersBySource);

/** Reads recommendations as UPR Info coded them: To, From, Session, Response, Action, Issue, Text. */
export function readUprRecommendations(bytes: Uint8Array): ParsedFile {
  const reading = new Reading();
  const file = readCsv(bytes, importColumns['upr-recommendations']);
  if ('faults' in file) {
    for (const fault of file.faults) reading.faults.push(fault);
    return reading.finish(0);
  }
  const seen = new Map<string, { line: number; answer: string }>();
  for (const row of file.rows) readRow(row, seen, reading);
  return reading.finish(file.rows.length);
}

function readRow(
  { line, cells }: CsvRow,
  seen: Map<string, { line: number; answer: string }>,
  reading: Reading,
): undefined {
  const { To = '', From = '', Session = '', Response = '', Action = '', Issue = '', Text = '' } = cells;
  if (To === '') return reading.fault(line, 'This recommendation is addressed to nobody.');
  const addressee = findCountryByName(To);
  const issuer = findCountryByName(From);
  if (addressee === undefined) return reading.refuse(line, `No country is known as "${To}".`);
  if (issuer === undefined) return reading.refuse(line, `No country is known as "${From}".`);
  const issuedOn = /^\d{1,2}$/.test(Session) ? sessions[Number(Session) - 1] : undefined;
  if (issuedOn === undefined)
    return reading.refuse(line, `"${Session}" is no session from 1 to ${sessions.length}.`);
  const answer = answerOf.get(Response);
  if (answer === undefined) return reading.refuse(line, `"${Response}" is neither Accepted nor Noted.`);
  if (!/^[1-5]$/.test(Action)) return reading.refuse(line, `"${Action}" is no action from 1 to 5.`);
  if (Text.length < 3) return reading.refuse(line, 'There is no text.');
  const key = `upr ${createHash('sha256').update([addressee, issuer, Session, Text].join('\n')).digest('hex')}`;
  const before = seen.get(key);
  if (before !== undefined && before.answer === answer)
    return reading.refuse(line, `The same as line ${before.line}.`);
  if (before !== undefined)
    return reading.fault(line, `Contradicts line ${before.line}: another answer to the same.`);
  seen.set(key, { line, answer });
  reading.recommendations.push({
    line,
    key,
    symbol: null,
    session: `UPR ${Session}`,
    issuedOn,
    addressee,
    issuers: [issuer],
    specificity: Number(Action),
    themes: Issue.split(',')
      .map((issue) => issue.trim())
      .filter((issue) => issue !== ''),
    text: Text,
    answer,
    answerSource: 'UPR Info database, sessions 1 to 20',
  });
  return undefined;
}
