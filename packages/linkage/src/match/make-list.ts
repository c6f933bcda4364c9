import { type Random, randomId } from '@tutela/kernel';
import type { Codes } from '../codes/codes.ts';
import { compareNear } from '../compare/near.ts';
import type { Chance } from '../decide/corrupt-record.ts';
import type { X3Encoder } from '../encode/x3-encoder.ts';
import type { Workers } from '../kernel/workers.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { listLength } from './blind-list.ts';
import { chanceFrom, shuffled } from './draw.ts';
import { MatchRefused } from './match-refused.ts';
import { mixDecoys } from './mix-decoys.ts';

/** A record of a node's own, with the name by which the node knows it; the name never leaves. */
export interface OwnRecord {
  readonly ref: string;
  readonly record: ChildRecord;
}

export interface MadeList {
  readonly ids: readonly string[];
  readonly codes: Codes;
  /** Which ids stand for records. Whatever is missing here is a decoy. */
  readonly refs: ReadonlyMap<string, string>;
  /** Records of which too little is known to be compared. */
  readonly leftOut: readonly string[];
}

export interface Bench {
  readonly encoder: X3Encoder;
  readonly random: Random;
  readonly workers: Workers;
}

/** Codes of records and decoys under random ids, in random order. */
export async function makeList(records: readonly OwnRecord[], bench: Bench): Promise<MadeList> {
  const { encoder, random } = bench;
  const chance = chanceFrom(random);
  const { codes, empty } = encoder.encode(records.map(({ record }) => record));
  const nothingKnown = new Set(empty);
  const real = records.flatMap(({ ref }, at) =>
    nothingKnown.has(at) ? [] : [{ ref, code: codeAt(codes, at) }],
  );
  const pool = records.filter((_, at) => !nothingKnown.has(at)).map(({ record }) => record);
  const decoys = await decoyCodes(
    { pool, codes, count: listLength(real.length) - real.length, chance },
    bench,
  );
  const refs = new Map<string, string>();
  const ids: string[] = [];
  const bytes = new Uint8Array(((real.length + decoys.length) * codes.bits) / 8);
  for (const { ref, code } of shuffled<Place>([...real, ...decoys.map((code) => ({ code }))], chance)) {
    const id = randomId(random);
    if (ref !== undefined) refs.set(id, ref);
    bytes.set(code, (ids.length * codes.bits) / 8);
    ids.push(id);
  }
  const leftOut = records.filter((_, at) => nothingKnown.has(at)).map(({ ref }) => ref);
  return { ids, codes: { bytes, count: ids.length, bits: codes.bits }, refs, leftOut };
}

interface Place {
  readonly ref?: string;
  readonly code: Uint8Array;
}

const codeAt = ({ bytes, bits }: Codes, at: number): Uint8Array =>
  bytes.subarray((at * bits) / 8, ((at + 1) * bits) / 8);

interface Wanted {
  readonly pool: readonly ChildRecord[];
  /** Of the real records: no decoy may be near one, or it could be taken for that child at the other node. */
  readonly codes: Codes;
  readonly count: number;
  readonly chance: Chance;
}

/** Below any useful cut, and where unrelated codes of 2048 bits come once in some three hundred thousand pairs. */
const tooNear = 0.1;
/** Of a list of 300,000 a round keeps two of five; the last of 75,000 decoys then takes some twenty-five. */
const mostRounds = 100;

async function decoyCodes({ pool, codes, count, chance }: Wanted, bench: Bench): Promise<Uint8Array[]> {
  const kept: Uint8Array[] = [];
  for (let round = 0; round < mostRounds && kept.length < count; round += 1) {
    const drawn = bench.encoder.encode(mixDecoys(pool, count - kept.length, chance)).codes;
    const near = new Set<number>();
    const { workers } = bench;
    for await (const hits of compareNear({ left: drawn, right: codes, threshold: tooNear, workers })) {
      for (const at of hits.left) near.add(at);
    }
    for (let at = 0; at < drawn.count; at += 1) if (!near.has(at)) kept.push(codeAt(drawn, at));
  }
  if (kept.length < count) {
    throw new MatchRefused(
      'decoys-too-near',
      'No decoys could be made that are unlike the records of the list.',
    );
  }
  return kept;
}
