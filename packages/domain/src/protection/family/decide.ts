import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import type { ChangeLink, LinkPerson } from './commands.ts';
import type { LinkChange } from './entries.ts';
import { verificationTable } from './link-table.ts';
import type { PersonLink } from './links.ts';
import { isSameName } from './same-name.ts';

/** Records a person in the life of the child. With a suspected trafficker every contact ends, under any relation. */
export function linkPerson({ content }: Case, command: LinkPerson): Decision {
  const { baseVersion: _, ...person } = command;
  const isSuspect = command.relation === 'suspected_trafficker';
  if (command.contact !== 'none' && (isSuspect || isSuspected(content.family, command.name))) {
    return refuseBecause('contact_stays_none');
  }
  if (command.contact === 'free') return refuseBecause('contact_needs_verified');
  const ended = content.family
    .filter(({ name, contact }) => isSuspect && contact !== 'none' && isSameName(name, command.name))
    .map(({ linkId, verification, safetyNote }) =>
      changed({ linkId, verification, contact: 'none', safetyNote, reason: command.basis }),
    );
  return told([{ type: 'person.linked', section: 'family', payload: person }, ...ended]);
}

/** Records what was found out about a linked person, and which contact follows from it. */
export function changeLink({ content }: Case, command: ChangeLink): Decision {
  const { baseVersion: _, ...change } = command;
  const link = content.family.find(({ linkId }) => linkId === command.linkId);
  if (link === undefined) return refuseBecause('link_not_found');
  const allowed = verificationTable[link.verification];
  if (command.verification !== link.verification && !allowed.includes(command.verification)) {
    return refuseBecause('verification_not_reachable', { allowed });
  }
  if (command.contact !== 'none' && isSuspected(content.family, link.name)) {
    return refuseBecause('contact_stays_none');
  }
  if (command.contact === 'free' && command.verification !== 'verified') {
    return refuseBecause('contact_needs_verified');
  }
  return saysMore(command, link) ? told([changed(change)]) : refuseBecause('link_unchanged');
}

const saysMore = ({ verification, contact, safetyNote }: ChangeLink, link: PersonLink): boolean =>
  verification !== link.verification || contact !== link.contact || safetyNote !== link.safetyNote;

const changed = (payload: LinkChange): FileEntry => ({ type: 'link.changed', section: 'family', payload });

const isSuspected = (links: readonly PersonLink[], called: string): boolean =>
  links.some(({ relation, name }) => relation === 'suspected_trafficker' && isSameName(name, called));
