import type { AttachedDocument } from './entries.ts';
import type { Identity } from './identity.ts';
import type { Journey } from './journey.ts';
import type { PlacedEntry } from './placed-entry.ts';

/** The newest wording of who the child is. The story tells that there is one, and not what it says. */
export function addToIdentity(identity: Identity | null, { entry }: PlacedEntry): Identity | null {
  const isIdentity = entry.type === 'identity.recorded' || entry.type === 'identity.corrected';
  return isIdentity && 'value' in entry.payload ? entry.payload.value : identity;
}

export function addToJourney(journey: Journey | null, { entry }: PlacedEntry): Journey | null {
  const isJourney = entry.type === 'journey.recorded' || entry.type === 'journey.corrected';
  return isJourney ? entry.payload.value : journey;
}

/** Oldest first. */
export type Documents = readonly (AttachedDocument & { readonly entryId: string; readonly at: string })[];

export function addToDocuments(documents: Documents, { entry, entryId, recordedAt }: PlacedEntry): Documents {
  return entry.type === 'document.attached'
    ? [...documents, { ...entry.payload, entryId, at: recordedAt }]
    : documents;
}
