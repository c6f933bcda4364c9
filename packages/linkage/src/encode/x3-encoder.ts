import type { Codes } from '../codes/index.ts';
import { rememberRecent } from '../normalise/recent.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { partsMaker } from '../tokens/record-parts.ts';
import { keyedBits } from './keyed-bits.ts';
import { type Votes, votesOf } from './lanes.ts';
import { writeMajorities } from './majority.ts';
import { type Profile, type ProfileId, profileOf } from './profile.ts';
import { voteSumOf } from './sum-votes.ts';

/**
 * Encodes records so that alike records have alike codes, and codes say nothing to who lacks the key: weighted
 * majorities of keyed random signs, joined by XOR (after SAUL, "Breaking BAD", PoPETs 2026; own construction).
 * A key belongs to one pair of nodes and one run. Who holds the key can test guesses: codes go to neither owner.
 */
export interface X3Encoder {
  readonly profile: ProfileId;
  readonly bits: number;
  encode(records: readonly ChildRecord[]): EncodedRecords;
}

export interface EncodedRecords {
  /** One code a record, in order; exactly half of the bits of each are ones. */
  readonly codes: Codes;
  /** Records of which nothing is known: all have the same code, which must not be compared. */
  readonly empty: readonly number[];
}

export interface X3Options {
  readonly profile: ProfileId;
  /** At least 32 unpredictable bytes. */
  readonly key: Uint8Array;
  /** Folded names and the id of the name that they are forms of; both sides need the same. */
  readonly equivalents?: ReadonlyMap<string, string>;
}

/** Bytes for votes that are remembered: most names, years and days come again. */
const memory = 100_000_000;

/** An encoder for one run. Throws a RangeError for a key that is too short. */
export function createX3Encoder({ profile: id, key, equivalents = new Map() }: X3Options): X3Encoder {
  const profile = profileOf(id);
  const words = (profile.bits * profile.layers) / 32;
  const bitsOf = keyedBits(key, `tutela linkage ${id}`, words * 32);
  const recent = rememberRecent<Votes>(memory / (words * 32));
  const partsOf = partsMaker({ ...profile, equivalents });
  const votesFor = (record: ChildRecord): Votes[] =>
    partsOf(record).map(({ key: name, tokens }) => recent(name, () => votesOf(tokens(), bitsOf, words)));
  return {
    profile: id,
    bits: profile.bits,
    encode: (records) => encodeAll(records, { profile, votesFor }),
  };
}

interface Workshop {
  readonly profile: Profile;
  readonly votesFor: (record: ChildRecord) => Votes[];
}

function encodeAll(
  records: readonly ChildRecord[],
  { profile: { bits, layers }, votesFor }: Workshop,
): EncodedRecords {
  const codes = new Int32Array((records.length * bits) / 32);
  const sums = new Int32Array((bits * layers) / 4);
  const addVotes = voteSumOf(sums.length);
  const empty: number[] = [];
  for (const [at, record] of records.entries()) {
    const votes = votesFor(record);
    if (votes.length === 0) empty.push(at);
    addVotes(votes, sums);
    writeMajorities({ sums, layers }, codes.subarray((at * bits) / 32, ((at + 1) * bits) / 32));
  }
  return { codes: { bytes: new Uint8Array(codes.buffer), count: records.length, bits }, empty };
}
