import type { PlacedEntry } from '../file/placed-entry.ts';
import type { TransitionPlan } from './entries.ts';

/** The newest plan for the time after the eighteenth birthday. */
export interface Transition {
  readonly plan: TransitionPlan | null;
}

export const noTransition: Transition = { plan: null };

export const addToTransition = (transition: Transition, { entry }: PlacedEntry): Transition =>
  entry.type === 'transition.planned' ? { plan: entry.payload } : transition;
