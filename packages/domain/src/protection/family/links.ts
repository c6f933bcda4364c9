import type { LinkChange, LinkedPerson } from './entries.ts';
import type { Verification } from './link-table.ts';

/** A person in the life of the child, as known now. Its id is that of the entry that linked them. */
export type PersonLink = LinkedPerson & { readonly linkId: string; readonly verification: Verification };

export function addLink(
  links: readonly PersonLink[],
  person: LinkedPerson,
  entryId: string,
): readonly PersonLink[] {
  return [...links, { ...person, linkId: entryId, verification: 'claimed' }];
}

export function addLinkChange(links: readonly PersonLink[], change: LinkChange): readonly PersonLink[] {
  const { linkId, verification, contact, safetyNote } = change;
  return links.map((link) =>
    link.linkId === linkId ? { ...link, verification, contact, safetyNote } : link,
  );
}
