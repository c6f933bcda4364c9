/**
 * From what many cases show to what changed for children, in this order. A link leads forward: what comes earlier is
 * behind what comes later.
 */
export const traceKinds = [
  'pattern',
  'case_study',
  'recommendation',
  'commitment',
  'action',
  'indicator',
  'change',
] as const;
export type TraceKind = (typeof traceKinds)[number];

/**
 * How strong a link is, from the weakest. None says that one thing caused another: nothing in the registry could
 * prove that.
 */
export const traceStrengths = ['cited', 'motivated', 'contributed'] as const;
export type TraceStrength = (typeof traceStrengths)[number];

/** One thing in the trace, by its permanent reference: `case_study` `CS-4`, `commitment` `UN-CRC-01`. */
export interface TraceNode {
  readonly kind: TraceKind;
  readonly ref: string;
}

export interface TraceLink {
  readonly from: TraceNode;
  readonly to: TraceNode;
  readonly strength: TraceStrength;
  /** Why, in the words of whoever linked them; `null` where it follows from the registry itself. */
  readonly words: string | null;
}

export type TraceRefusal = 'backward' | 'words_missing' | 'too_strong';

const rank = ({ kind }: TraceNode): number => traceKinds.indexOf(kind);

/**
 * Whether a link may be drawn. It leads forward. More than *cited* needs words. *Contributed* is for what was done and
 * what was measured: nobody is said to have contributed to what is only wanted.
 */
export function whyNotLinked({ from, to, strength, words }: TraceLink): TraceRefusal | null {
  if (rank(from) >= rank(to)) return 'backward';
  if (strength !== 'cited' && words === null) return 'words_missing';
  return strength === 'contributed' && rank(to) < rank({ kind: 'indicator', ref: '' }) ? 'too_strong' : null;
}

export type TraceDirection = 'forward' | 'back';

export interface TracedStep {
  readonly node: TraceNode;
  /** How it was reached from the step before. */
  readonly link: TraceLink;
  /** Links away from the start; the start is 0. */
  readonly distance: number;
}

export const nodeKey = ({ kind, ref }: TraceNode): string => `${kind} ${ref}`;

/** Everything that a thing led to, or that led to it: each once, by the shortest way, the strongest link first. */
export function walkTrace(
  start: TraceNode,
  links: readonly TraceLink[],
  direction: TraceDirection,
): readonly TracedStep[] {
  const [near, far] = direction === 'forward' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const leading = new Map<string, TraceLink[]>();
  for (const link of links) {
    const key = nodeKey(link[near]);
    leading.set(key, [...(leading.get(key) ?? []), link]);
  }
  const seen = new Set([nodeKey(start)]);
  const steps: TracedStep[] = [];
  let edge: readonly TraceNode[] = [start];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const found = edge
      .flatMap((node) => leading.get(nodeKey(node)) ?? [])
      .sort(byStrength)
      .filter((link) => isNew(seen, link[far]))
      .map((link) => ({ node: link[far], link, distance }));
    steps.push(...found);
    edge = found.map(({ node }) => node);
  }
  return steps;
}

const byStrength = (one: TraceLink, other: TraceLink): number =>
  traceStrengths.indexOf(other.strength) - traceStrengths.indexOf(one.strength);

function isNew(seen: Set<string>, node: TraceNode): boolean {
  const key = nodeKey(node);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** The weakest link of a way: a chain is as strong as that, and is never called more. */
export function weakest(links: readonly TraceLink[]): TraceStrength | null {
  const ranks = links.map(({ strength }) => traceStrengths.indexOf(strength));
  return traceStrengths[Math.min(...ranks)] ?? null;
}
