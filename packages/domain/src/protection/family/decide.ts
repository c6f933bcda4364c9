import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { suspendGuardian } from '../guardian/decide.ts';
import { isInOffice } from '../guardian/guardian-table.ts';
import type { ChangeLink, LinkPerson } from './commands.ts';
import type { LinkChange } from './entries.ts';
import { type Contact, verificationTable } from './link-table.ts';
import type { PersonLink } from './links.ts';
import { isSameName } from './same-name.ts';

/** Records a person in the life of the child. With a suspected trafficker every contact ends, under any relation. */
export function linkPerson(kase: Case, command: LinkPerson, acting: Acting): Decision {
  const { content } = kase;
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
  const entries: FileEntry[] = [{ type: 'person.linked', section: 'family', payload: person }, ...ended];
  if (!barsGuardian(kase, command.name, command.contact)) return told(entries);
  return withSuspension(kase, entries, { reason: command.basis, acting });
}

/** Records what was found out about a linked person, and which contact follows from it. */
export function changeLink(kase: Case, command: ChangeLink, acting: Acting): Decision {
  const { content } = kase;
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
  if (!saysMore(command, link)) return refuseBecause('link_unchanged');
  if (!barsGuardian(kase, link.name, command.contact)) return told([changed(change)]);
  return withSuspension(kase, [changed(change)], { reason: command.reason, acting });
}

/** Whether the guardian in office would from now on be somebody with whom there is to be no contact. */
function barsGuardian({ content }: Case, name: string, contact: Contact): boolean {
  const { state, guardian } = content.guardian;
  return contact === 'none' && isInOffice(state) && guardian !== null && isSameName(guardian.name, name);
}

function withSuspension(
  kase: Case,
  entries: readonly FileEntry[],
  { reason, acting }: { reason: string; acting: Acting },
): Decision {
  const suspension = { suspendedOn: acting.today, reason, baseVersion: 0 };
  const suspended = suspendGuardian(kase, suspension, acting);
  return suspended.ok ? told([...entries, ...suspended.entries], suspended.header) : suspended;
}

const saysMore = ({ verification, contact, safetyNote }: ChangeLink, link: PersonLink): boolean =>
  verification !== link.verification || contact !== link.contact || safetyNote !== link.safetyNote;

const changed = (payload: LinkChange): FileEntry => ({ type: 'link.changed', section: 'family', payload });

const isSuspected = (links: readonly PersonLink[], called: string): boolean =>
  links.some(({ relation, name }) => relation === 'suspected_trafficker' && isSameName(name, called));
