import type { PlacedEntry } from '../file/placed-entry.ts';
import type { EvidenceReference } from './entries.ts';

/** Oldest first. */
export type EvidenceReferences = readonly (EvidenceReference & { readonly entryId: string })[];

export const addToEvidence = (
  references: EvidenceReferences,
  { entry, entryId }: PlacedEntry,
): EvidenceReferences =>
  entry.type === 'evidence.referenced' ? [...references, { ...entry.payload, entryId }] : references;
