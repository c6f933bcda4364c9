import type { AttachedDocument, FileEntry } from './entries.ts';
import type { Identity } from './identity.ts';
import type { Journey } from './journey.ts';

/** An entry with its place in the file, as a fold sees it. */
export interface PlacedEntry {
  readonly entryId: string;
  readonly recordedAt: string;
  readonly entry: FileEntry;
}

/** The content of a file as its entries tell it. Sections the reader may not see are simply absent. */
export interface FileContent {
  readonly identity: Identity | null;
  readonly journey: Journey | null;
  readonly documents: readonly (AttachedDocument & { readonly entryId: string; readonly at: string })[];
}

export const emptyContent: FileContent = { identity: null, journey: null, documents: [] };

/** One step of the fold. Entries that change only the header leave the content as it is. */
export function evolve(content: FileContent, placed: PlacedEntry): FileContent {
  const { entry } = placed;
  switch (entry.type) {
    case 'identity.recorded':
    case 'identity.corrected':
      return { ...content, identity: entry.payload.value };
    case 'journey.recorded':
    case 'journey.corrected':
      return { ...content, journey: entry.payload.value };
    case 'document.attached': {
      const attached = { ...entry.payload, entryId: placed.entryId, at: placed.recordedAt };
      return { ...content, documents: [...content.documents, attached] };
    }
    default:
      return content;
  }
}

export const foldFile = (entries: readonly PlacedEntry[]): FileContent =>
  entries.reduce(evolve, emptyContent);
