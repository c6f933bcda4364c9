import type { PlacedEntry } from '../file/placed-entry.ts';
import type { LinkChange, LinkedPerson } from './entries.ts';
import type { Verification } from './link-table.ts';

/** A person in the life of the child, as known now. Its id is that of the entry that linked them. */
export type PersonLink = LinkedPerson & { readonly linkId: string; readonly verification: Verification };

function addLink(links: readonly PersonLink[], person: LinkedPerson, entryId: string): readonly PersonLink[] {
  return [...links, { ...person, linkId: entryId, verification: 'claimed' }];
}

function addLinkChange(links: readonly PersonLink[], change: LinkChange): readonly PersonLink[] {
  const { linkId, verification, contact, safetyNote } = change;
  return links.map((link) =>
    link.linkId === linkId ? { ...link, verification, contact, safetyNote } : link,
  );
}

export function addToFamily(links: readonly PersonLink[], placed: PlacedEntry): readonly PersonLink[] {
  switch (placed.entry.type) {
    case 'person.linked':
      return addLink(links, placed.entry.payload, placed.entryId);
    case 'link.changed':
      return addLinkChange(links, placed.entry.payload);
    default:
      return links;
  }
}
