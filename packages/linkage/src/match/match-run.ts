import type { Random } from '@tutela/kernel';
import { createX3Encoder } from '../encode/x3-encoder.ts';
import type { Workers } from '../kernel/workers.ts';
import { type BlindList, leastDecoyShare } from './blind-list.ts';
import { type Answer, type Band, mostPairs, refuseCap } from './compare-lists.ts';
import { type MadeList, makeList, type OwnRecord } from './make-list.ts';
import { MatchRefused } from './match-refused.ts';
import { derivePairKey, type KeyAgreement } from './pair-key.ts';
import { type RunTerms, schemeOf } from './terms.ts';

/** A pair that stands at both nodes. For two caseworkers to look at: it does not say that it is one child. */
export interface Lead {
  /** The node's own name for its record. */
  readonly ref: string;
  readonly own: string;
  readonly other: string;
  readonly band: Band;
}

/** What an answer becomes at home. */
export interface Reading {
  /** Own ids that are records, for the other node to hear; never the comparator. */
  readonly standing: readonly string[];
  /** How many pairs fell away, since the own id was a decoy. */
  readonly decoys: number;
}

/** One node's half of one run. Each step is taken once and in this order; `end` at any time. */
export interface MatchRun {
  /** Codes of the records and of decoys for the comparator. The key is gone when this has been made. */
  list(
    records: readonly OwnRecord[],
    workers: Workers,
  ): Promise<{ list: BlindList; leftOut: readonly string[] }>;
  read(answer: Answer): Reading;
  /** Pairs that stand here and, by what the other node says, there; then the map from ids to records is gone. */
  leads(othersStanding: readonly string[]): readonly Lead[];
  end(): void;
}

export interface MatchPorts {
  readonly agreement: KeyAgreement;
  readonly random: Random;
}

type State =
  | { readonly step: 'open'; readonly key: Uint8Array }
  | { readonly step: 'making' }
  | { readonly step: 'listed'; readonly made: Pick<MadeList, 'ids' | 'refs'> }
  | { readonly step: 'read'; readonly standing: readonly Lead[] }
  | { readonly step: 'ended' };

/** Opens one node's half of a run. `cap`, 1 to 999, is the most pairs that an answer may disclose. */
export async function openMatchRun(terms: RunTerms, ports: MatchPorts, cap = mostPairs): Promise<MatchRun> {
  refuseCap(cap);
  let state: State = { step: 'open', key: await derivePairKey(terms, ports.agreement) };
  const take = <Step extends State['step']>(step: Step): Extract<State, { step: Step }> => {
    const now = state;
    if (!isAt(now, step)) throw outOfOrder(now.step, step);
    return now;
  };
  const end = (): void => {
    if (state.step === 'open') state.key.fill(0);
    state = { step: 'ended' };
  };
  return {
    list: async (records, workers) => {
      const { key } = take('open');
      state = { step: 'making' };
      const encoder = createX3Encoder({ ...terms, key });
      try {
        const made = await makeList(records, { encoder, random: ports.random, workers });
        // Somebody may have ended the run meanwhile: then the map is not kept.
        take('making');
        state = { step: 'listed', made: { ids: made.ids, refs: made.refs } };
        return { list: blindList(terms, made), leftOut: made.leftOut };
      } catch (error) {
        end();
        throw error;
      } finally {
        key.fill(0);
      }
    },
    read: (answer) => {
      const { made } = take('listed');
      refuseAnswer(answer, { run: terms.run, ids: new Set(made.ids), cap });
      const standing = answer.pairs.flatMap((pair) => {
        const ref = made.refs.get(pair.own);
        return ref === undefined ? [] : [{ ...pair, ref }];
      });
      state = { step: 'read', standing };
      const own = new Set(standing.map((lead) => lead.own));
      return { standing: [...own], decoys: answer.pairs.length - standing.length };
    },
    leads: (othersStanding) => {
      const { standing } = take('read');
      const others = new Set(othersStanding);
      end();
      return standing.filter(({ other }) => others.has(other));
    },
    end,
  };
}

const isAt = <Step extends State['step']>(
  state: State,
  step: Step,
): state is Extract<State, { step: Step }> => state.step === step;

const outOfOrder = (now: State['step'], wanted: State['step']): MatchRefused =>
  now === 'ended'
    ? new MatchRefused('run-ended', 'This run has ended; its key and ids are gone. Start a new one.')
    : new MatchRefused('step-out-of-order', `A run that is ${now} cannot do what follows on ${wanted}.`);

const blindList = ({ run, own, profile, equivalents }: RunTerms, { ids, codes }: MadeList): BlindList => ({
  run,
  node: own.id,
  profile,
  scheme: schemeOf(profile, equivalents),
  decoyShare: leastDecoyShare,
  ids,
  codes,
});

interface Expected {
  readonly run: string;
  readonly ids: ReadonlySet<string>;
  readonly cap: number;
}

function refuseAnswer({ run, pairs }: Answer, expected: Expected): void {
  if (run !== expected.run) throw new MatchRefused('run-differs', 'The answer is of another run.');
  if (pairs.length > expected.cap) {
    throw new MatchRefused(
      'too-many-pairs',
      `The answer holds more than ${expected.cap} pairs: it is not read.`,
    );
  }
  if (!pairs.every(({ own }) => expected.ids.has(own))) {
    throw new MatchRefused('answer-foreign', 'The answer names an id that is not on the list of this node.');
  }
  if (new Set(pairs.map(({ own, other }) => `${own} ${other}`)).size !== pairs.length) {
    throw new MatchRefused('id-twice', 'The answer holds a pair twice.');
  }
}
