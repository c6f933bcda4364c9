import type { PersonLink } from './links.ts';
import { isSameName } from './same-name.ts';

/** A person as something else in the file names them: by their link, by name, or by both. */
export interface NamedPerson {
  readonly linkId?: string;
  readonly name?: string;
}

/**
 * Whether a person may stand on a letter, a referral, a contact list, the child's page, or be the guardian: nobody
 * who is a suspected trafficker or with whom there is to be no contact, under this name or in another link of it.
 * A rule that gets `false` refuses by `contact_cannot_be_used` and says no more (protection.md, 14, rule 8).
 */
export function mayBeUsed(
  { family }: { readonly family: readonly PersonLink[] },
  { linkId, name }: NamedPerson,
): boolean {
  const linked = family.find((link) => link.linkId === linkId);
  if (linkId !== undefined && linked === undefined) return false;
  const names = [name, linked?.name].filter((each) => each !== undefined);
  return !family.some(
    (link) => isBarred(link) && (link === linked || names.some((each) => isSameName(each, link.name))),
  );
}

const isBarred = ({ relation, contact }: PersonLink): boolean =>
  relation === 'suspected_trafficker' || contact === 'none';
