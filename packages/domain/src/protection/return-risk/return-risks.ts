import type { PlacedEntry } from '../file/placed-entry.ts';
import type { ReturnRisk } from './entries.ts';

/** Oldest first; the newest counts. */
export type ReturnRisks = readonly ReturnRisk[];

export const addToReturnRisks = (risks: ReturnRisks, { entry }: PlacedEntry): ReturnRisks =>
  entry.type === 'return.risk_assessed' ? [...risks, entry.payload] : risks;
