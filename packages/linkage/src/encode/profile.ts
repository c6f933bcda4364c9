import type { Script } from '../normalise/words.ts';
import type { Weights } from '../tokens/weights.ts';

export type ProfileId = 'x3-2048-4.1' | 'x3-4096-5.1' | 'own-2048-3' | 'near-1024-1';

/**
 * Everything on which two nodes must agree so that their codes can be compared. A profile never changes: what is
 * better gets a new id.
 */
export interface Profile {
  readonly id: ProfileId;
  /** Bits of a code. */
  readonly bits: number;
  /** How many majorities are joined by XOR into one bit. Few can be learnt, and show weak likeness: see ADR 19. */
  readonly layers: number;
  readonly weights: Weights;
  readonly forms: readonly Script[];
}

/** Shares of the views of one word; their squares sum to 1. */
const views = { romanised: 0.7, skeletonPairs: 0.4, skeleton: 0.36, forms: 0.27, equivalent: 0.5 };

const weights: Weights = {
  ...views,
  year: 1.15,
  monthDay: 1.15,
  yearMonth: 0.43,
  parent: 0.7,
  place: 0.5,
  citizenship: 0.3,
  language: 0.3,
  sex: 0.3,
};

/** With five layers a date that agrees must carry more, or the true pairs sink into chance: ADR 19. */
const moreByDate: Weights = { ...weights, year: 1.4, monthDay: 1.4 };

const forms: readonly Script[] = ['arabic', 'hebrew', 'cyrillic'];

const profiles: Readonly<Record<ProfileId, Profile>> = {
  /** The usual one. */
  'x3-2048-4.1': { id: 'x3-2048-4.1', bits: 2048, layers: 4, weights, forms },
  /** For corridors of high risk: harder to learn, larger and a little slower. */
  'x3-4096-5.1': { id: 'x3-4096-5.1', bits: 4096, layers: 5, weights: moreByDate, forms },
  /** For lists that one party holds in clear, to find candidates: known pairs give it away, and it never leaves. */
  'own-2048-3': { id: 'own-2048-3', bits: 2048, layers: 3, weights, forms },
  /**
   * For a node's own search and nothing else: one layer finds names that are only somewhat alike, and can be learnt
   * from known pairs. Such codes never leave the node; at rest they are encrypted with the file's key.
   */
  'near-1024-1': { id: 'near-1024-1', bits: 1024, layers: 1, weights, forms },
};

export const profileOf = (id: ProfileId): Profile => profiles[id];
