import data from '../data/instruments.json' with { type: 'json' };

export const pillars = ['prevention', 'protection', 'prosecution', 'partnership'] as const;
export type Pillar = (typeof pillars)[number];

export const instrumentKinds = [
  'treaty',
  'EU law',
  'political commitment',
  'recommendation',
  'authoritative guidance',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** Binding law, a political promise, or guidance: readers must never mistake one for another. */
export type InstrumentClass = 'binding' | 'political' | 'guidance';

/** One promise of an instrument, paraphrased. `verify`: shown to readers as not yet checked against the text. */
export interface Commitment {
  readonly id: string;
  readonly instrumentId: string;
  /** Article or paragraph, as printed. */
  readonly ref: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly pillar: Pillar;
  readonly verify: boolean;
}

export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly year: number;
  readonly kind: InstrumentKind;
  readonly class: InstrumentClass;
  readonly scope: string;
  readonly symbol: string | null;
  /** Dates are ISO 8601 days. */
  readonly adopted: string | null;
  readonly inForce: string | null;
  readonly statusNote: string | null;
  readonly topics: readonly string[];
  readonly verify: boolean;
  readonly commitments: readonly Commitment[];
}

type RawInstrument = (typeof data.instruments)[number];
type RawCommitment = RawInstrument['commitments'][number];

const classes: Record<InstrumentKind, InstrumentClass> = {
  treaty: 'binding',
  'EU law': 'binding',
  'political commitment': 'political',
  recommendation: 'guidance',
  'authoritative guidance': 'guidance',
};

function oneOf<T extends string>(allowed: readonly T[], value: string, where: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new RangeError(`${where}: "${value}" is not one of ${allowed.join(', ')}.`);
  return found;
}

const toCommitment = (raw: RawCommitment, instrument: RawInstrument): Commitment => ({
  id: raw.id,
  instrumentId: instrument.id,
  ref: raw.ref,
  text: raw.text,
  tags: raw.tags,
  pillar: oneOf(pillars, raw.pillar, raw.id),
  verify: isUnverified(instrument) || isUnverified(raw),
});

function toInstrument(raw: RawInstrument): Instrument {
  const kind = oneOf(instrumentKinds, raw.kind, raw.id);
  return {
    id: raw.id,
    title: raw.title,
    body: raw.body,
    year: raw.year,
    kind,
    class: classes[kind],
    scope: raw.scope,
    symbol: raw.symbol ?? null,
    adopted: raw.adopted ?? null,
    inForce: raw.in_force ?? null,
    statusNote: raw.status_note ?? null,
    topics: raw.topics,
    verify: isUnverified(raw),
    commitments: raw.commitments.map((commitment) => toCommitment(commitment, raw)),
  };
}

const isUnverified = (raw: object): boolean => 'verify' in raw && raw.verify === true;

export const instrumentTags: readonly string[] = data.tags;
export const instruments: readonly Instrument[] = data.instruments.map(toInstrument);
export const commitments: readonly Commitment[] = instruments.flatMap((instrument) => instrument.commitments);

const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
const commitmentsById = new Map(commitments.map((commitment) => [commitment.id, commitment]));

export const findInstrument = (id: string): Instrument | undefined => byId.get(id);
export const findCommitment = (id: string): Commitment | undefined => commitmentsById.get(id);
