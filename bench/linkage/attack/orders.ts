import type { Way } from './ways.ts';

/** One attack for one thread. Everything else follows from it, so that nothing large is posted. */
export type AttackOrder =
  | { readonly kind: Way; readonly people: number; readonly seed: number }
  | { readonly kind: 'learn-x3'; readonly known: number; readonly seed: number }
  | { readonly kind: 'learn-one-layer'; readonly known: number; readonly seed: number };

/** Shares by what was attacked with, such as `unseeded`. */
export type AttackAnswer = Readonly<Record<string, number>>;
