import { addLink, addLinkChange, type PersonLink } from '../family/links.ts';
import { addToGuardianship, type Guardianship, noGuardian } from '../guardian/guardianship.ts';
import { addDecision, addNotice, noStatus, type StatusChain } from '../status/chain.ts';
import type { AttachedDocument, FileEntry, ToldEntry } from './entries.ts';
import type { Identity } from './identity.ts';
import type { Journey } from './journey.ts';

/** An entry with its place in the file, as a fold sees it: whole, or as the story tells it, without the identity. */
export interface PlacedEntry {
  readonly entryId: string;
  readonly recordedAt: string;
  readonly entry: FileEntry | ToldEntry;
}

/** The content of a file as its entries tell it. Sections the reader may not see are simply absent. */
export interface FileContent {
  readonly identity: Identity | null;
  readonly journey: Journey | null;
  readonly documents: readonly (AttachedDocument & { readonly entryId: string; readonly at: string })[];
  readonly family: readonly PersonLink[];
  readonly guardian: Guardianship;
  readonly status: StatusChain;
}

export const emptyContent: FileContent = {
  identity: null,
  journey: null,
  documents: [],
  family: [],
  guardian: noGuardian,
  status: noStatus,
};

/** One step of the fold. Entries that change only the header leave the content as it is. */
export function evolve(content: FileContent, placed: PlacedEntry): FileContent {
  const { entry } = placed;
  switch (entry.type) {
    case 'identity.recorded':
    case 'identity.corrected':
      return 'value' in entry.payload ? { ...content, identity: entry.payload.value } : content;
    case 'journey.recorded':
    case 'journey.corrected':
      return { ...content, journey: entry.payload.value };
    case 'document.attached': {
      const attached = { ...entry.payload, entryId: placed.entryId, at: placed.recordedAt };
      return { ...content, documents: [...content.documents, attached] };
    }
    case 'person.linked':
      return { ...content, family: addLink(content.family, entry.payload, placed.entryId) };
    case 'link.changed':
      return { ...content, family: addLinkChange(content.family, entry.payload) };
    case 'guardian.requested':
    case 'guardian.appointed':
    case 'guardian.suspended':
    case 'guardian.ended':
    case 'guardian.asked':
    case 'guardian.answered':
      return { ...content, guardian: addToGuardianship(content.guardian, entry, placed.entryId) };
    case 'status.decided':
      return { ...content, status: addDecision(content.status, entry.payload, placed.entryId) };
    case 'status.told':
      return { ...content, status: addNotice(content.status, entry.payload) };
    default:
      return content;
  }
}

export const foldFile = (entries: readonly PlacedEntry[]): FileContent =>
  entries.reduce(evolve, emptyContent);
