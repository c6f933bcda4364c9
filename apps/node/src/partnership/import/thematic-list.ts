import { findCountryByName } from '@tutela/reference/country-names';
import { decodeUtf8 } from './csv-file.ts';
import { type ParsedFile, Reading } from './parsed-file.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Head {
  readonly session: string;
  readonly addressee: string;
  readonly issuedOn: string;
  readonly counted: number | null;
}

interface Item {
  readonly line: number;
  readonly number: string;
  readonly lines: string[];
}

/** Reads a thematic list of the OHCHR: numbered recommendations with position, themes, goals and persons affected. */
export function readThematicList(bytes: Uint8Array): ParsedFile {
  const reading = new Reading();
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) {
    reading.faults.push(decoded.fault);
    return reading.finish(0);
  }
  const lines = decoded.text.split(/\r\n|\n/).map((line) => line.replaceAll('&amp;', '&').trim());
  const head = headOf(lines);
  if (typeof head === 'string') {
    reading.fault(1, head);
    return reading.finish(0);
  }
  const items = itemsIn(lines);
  const seen = new Map<string, { line: number; text: string }>();
  for (const item of items) readItem(item, head, seen, reading);
  if (head.counted !== null && head.counted !== items.length) {
    reading.notes.push(
      `The head counts ${head.counted} recommendations; ${items.length} numbered ones were found.`,
    );
  }
  return reading.finish(items.length);
}

function headOf(lines: readonly string[]): Head | string {
  const [, session, name = ''] =
    /^# UPR (\d+)(?:st|nd|rd|th) Session - (.+?) - Thematic List/.exec(lines[0] ?? '') ?? [];
  const addressee = findCountryByName(name);
  if (session === undefined || addressee === undefined) {
    return 'The first line does not say which session and which State the list is of: the recommendations are addressed to nobody.';
  }
  const date = lines
    .map((line) => /^\*\*Date:\*\* ([A-Z][a-z]+) (\d{4})$/.exec(line))
    .find((found) => found !== null);
  const month = monthNames.indexOf(date?.[1] ?? '') + 1;
  if (month === 0) return 'The list does not say its month ("**Date:** November 2019").';
  const count = lines
    .map((line) => /^\*\*Total Recommendations:\*\* (\d+)$/.exec(line)?.[1])
    .find((found) => found !== undefined);
  return {
    session: `UPR ${session}`,
    addressee,
    issuedOn: `${date?.[2]}-${String(month).padStart(2, '0')}`,
    counted: count === undefined ? null : Number(count),
  };
}

function itemsIn(lines: readonly string[]): readonly Item[] {
  const items: Item[] = [];
  for (const [index, line] of lines.entries()) {
    const [, number, rest] = /^(\d+\.\d+) (.+)$/.exec(line) ?? [];
    if (number !== undefined && rest !== undefined) items.push({ line: index + 1, number, lines: [rest] });
    else if (line.startsWith('Theme: ')) items.push({ line: index + 1, number: '', lines: [] });
    else items.at(-1)?.lines.push(line);
  }
  return items.filter(({ number }) => number !== '');
}

function readItem(
  { line, number, lines }: Item,
  head: Head,
  seen: Map<string, { line: number; text: string }>,
  reading: Reading,
): undefined {
  const at = lines.findIndex((each) => each.startsWith('Source of Position: '));
  const document = lines[at]?.slice('Source of Position: '.length);
  const position = lines[at + 1];
  const text = lines.slice(0, at).join(' ').trim().replace(/[;.]$/, '');
  if (at < 1 || document === undefined)
    return reading.refuse(line, `${number} does not say where its position is from.`);
  if (position !== 'Supported' && position !== 'Noted') {
    return reading.refuse(line, `${number} is neither Supported nor Noted.`);
  }
  const issuers = issuersIn(text);
  if (issuers.length === 0) return reading.refuse(line, `${number} names no State that recommends it.`);
  const before = seen.get(number);
  if (before?.text === text) return reading.refuse(line, `${number} is the same as in line ${before.line}.`);
  if (before !== undefined)
    return reading.fault(line, `${number} says something else in line ${before.line}.`);
  seen.set(number, { line, text });
  reading.recommendations.push({
    line,
    key: `thematic ${head.addressee} ${head.session} ${number}`,
    symbol: `${document.split(' - ')[0]} ${number}`,
    session: head.session,
    issuedOn: head.issuedOn,
    addressee: head.addressee,
    issuers,
    specificity: null,
    themes: themesIn(lines.slice(at + 2)),
    text,
    answer: position === 'Supported' ? 'supported' : 'noted',
    answerSource: document,
  });
  return undefined;
}

/** Names in brackets that are countries; "(No. 29)" and the like are words of the text. */
const issuersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\(([^()]+)\)/g)].flatMap(([, name = '']) => findCountryByName(name) ?? [])),
];

/** The points before "SDGs:" and "Affected persons:". */
function themesIn(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => /^(SDGs|Affected persons):/.test(line));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .flatMap((line) => (line.startsWith('- ') ? [line.slice(2).slice(0, 100)] : []));
}
