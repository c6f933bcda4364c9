// For tests: invented children, and two nodes that list them with chance from a seed.
import type { Random } from '@tutela/kernel';
import { numbersFrom } from '../compare/random-codes.ts';
import { ownThread } from '../kernel/workers.ts';
import type { ChildRecord } from '../normalise/record.ts';
import type { BlindList } from './blind-list.ts';
import type { OwnRecord } from './make-list.ts';
import { type MatchRun, openMatchRun } from './match-run.ts';
import type { RunTerms } from './terms.ts';

export const seededRandom = (seed: number): Random => {
  const next = numbersFrom(seed);
  return { bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)) };
};

const syllables = [
  'no',
  'ma',
  'ri',
  'ta',
  'lu',
  'ka',
  'sa',
  'de',
  'wi',
  'o',
  'le',
  'na',
  'ha',
  'po',
  'vi',
  'su',
];

/** Children of whom nobody lives. */
export function inventChildren(count: number, seed: number): ChildRecord[] {
  const next = numbersFrom(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const word = () => Array.from({ length: 2 + below(3) }, () => syllables[below(16)] ?? '').join('');
  const two = (number: number): string => String(number).padStart(2, '0');
  return Array.from({ length: count }, () => ({
    names: [
      { kind: 'given', text: word() },
      { kind: 'family', text: word() },
    ],
    birth: { date: `${2006 + below(12)}-${two(1 + below(12))}-${two(1 + below(28))}` },
    mother: [word()],
    sex: below(2) === 0 ? 'f' : 'm',
  }));
}

export const ownRecords = (records: readonly ChildRecord[], name: string): OwnRecord[] =>
  records.map((record, at) => ({ ref: `${name} ${at}`, record }));

const north = { id: 'north', publicKey: new Uint8Array(32).fill(1) };
const south = { id: 'south', publicKey: new Uint8Array(32).fill(2) };

export const northTerms: RunTerms = { run: 'run 1', profile: 'x3-2048-4.1', own: north, other: south };
export const southTerms: RunTerms = { ...northTerms, own: south, other: north };

/** A run whose agreed secret is known: what X25519 does is tested with the key. */
export const openRun = (terms: RunTerms, seed: number, cap?: number): Promise<MatchRun> =>
  openMatchRun(
    terms,
    { agreement: { agree: async () => new Uint8Array(32).fill(9) }, random: seededRandom(seed) },
    cap,
  );

/** The list of a node, and which of its ids are records: told by the node itself, of an answer with all of them. */
export async function listAndTruth(
  records: readonly OwnRecord[],
  seed: number,
): Promise<{ list: BlindList; real: ReadonlySet<string> }> {
  const run = await openRun(northTerms, seed);
  const { list } = await run.list(records, ownThread());
  const pairs = list.ids.map((own) => ({ own, other: 'x', band: 'review' as const }));
  return { list, real: new Set(run.read({ run: list.run, pairs }).standing) };
}
