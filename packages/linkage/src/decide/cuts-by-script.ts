import type { ChildRecord } from '../normalise/record.ts';
import type { Script } from '../normalise/words.ts';
import { type Cuts, findCuts, type Interval, scriptOfRecord, wilson } from './cuts.ts';

/** Weights of pairs whose truth is known, with the records that they are of. */
export interface ScriptSample {
  readonly records: readonly ChildRecord[];
  /** Records with corrupted copies of themselves. */
  readonly same: readonly { readonly record: ChildRecord; readonly weight: number }[];
  /** Pairs of records of different children: all pairs of `records`, or some drawn from them. */
  readonly different: readonly {
    readonly one: ChildRecord;
    readonly two: ChildRecord;
    readonly weight: number;
  }[];
  /** How many children are expected to be on both lists. */
  readonly expected: number;
}

/** What cuts do for the children whose names are mostly in one script. */
export interface ScriptCuts {
  readonly records: number;
  /** The cuts of these children alone. `review` is infinite where they are too few to promise anything. */
  readonly own: Cuts;
  /** The share of them that the common review cut finds: whom it serves worse is seen here. */
  readonly recallAtCommon: Interval;
}

export interface CutsByScript {
  readonly common: Cuts;
  readonly scripts: ReadonlyMap<Script, ScriptCuts>;
}

/**
 * Cuts for all, and for the children of each script. A copy counts for the script of the record that it is of; a pair of
 * two children counts for both of their scripts, since a false lead takes the time of either's caseworker.
 */
export function findCutsByScript(sample: ScriptSample, leads?: number): CutsByScript {
  const { records, expected } = sample;
  const counts = new Map<Script, number>();
  for (const script of records.map(scriptOfRecord)) counts.set(script, (counts.get(script) ?? 0) + 1);
  const same = sample.same.map(({ record, weight }) => ({ script: scriptOfRecord(record), weight }));
  const different = sample.different.map(({ one, two, weight }) => ({
    scripts: [scriptOfRecord(one), scriptOfRecord(two)],
    weight,
  }));
  const weights = (pairs: readonly { readonly weight: number }[]) => pairs.map(({ weight }) => weight);
  const all = { records: records.length, expected, pairs: pairsOf(records.length) };
  const common = findCuts({ ...all, same: weights(same), different: weights(different) }, leads);
  const cutsOf = (script: Script, count: number): ScriptCuts => {
    const own = weights(same.filter((pair) => pair.script === script));
    const others = weights(different.filter(({ scripts }) => scripts.includes(script)));
    const group = {
      records: count,
      expected: (expected * count) / records.length,
      pairs: pairsOf(records.length) - pairsOf(records.length - count),
    };
    return {
      records: count,
      own: findCuts({ ...group, same: own, different: others }, leads),
      recallAtCommon: wilson(own.filter((weight) => weight >= common.review.weight).length, own.length),
    };
  };
  return { common, scripts: new Map([...counts].map(([script, count]) => [script, cutsOf(script, count)])) };
}

const pairsOf = (records: number): number => (records * (records - 1)) / 2;
