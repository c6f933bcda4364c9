import type { Role } from '@tutela/domain';
import { type Random, Refusal, randomId } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import { findAgency } from '../people/agency.store.ts';
import { insertAccount, insertMandate } from '../people/people.store.ts';
import { requireDeskApart } from '../people/require-desk-apart.ts';
import { after } from '../session/session-rules.ts';
import { hashToken, newToken } from '../token.ts';
import { insertInvitation, revokeInvitations } from './invitation.store.ts';

/** How long a one-time link is good, in milliseconds. */
const invitationLimit = 72 * 60 * 60_000;

/** Stands where a mandate or link was given by the node itself, from its command line. */
export const theNodeItself = '00000000-0000-0000-0000-000000000000';

export interface NewPerson {
  readonly name: string;
  readonly agencyId: number;
  readonly role: Role;
  readonly validUntil: Date | null;
}

/** Who asks, and when. `by` is null for the command line. */
export interface Asking {
  readonly by: string | null;
  readonly at: Date;
}

export interface Invited {
  readonly accountId: string;
  /** The secret of the link: shown once, kept only as a hash. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Where a one-time link leads. The token stands behind `#`, which browsers do not send. */
export const invitationLink = (origin: string, token: string): string => `${origin}/invitation#${token}`;

/** Adds a person with a first mandate, and a link to choose their credentials. As the system; see `Asking`. */
export async function invitePerson(
  tx: Tx<'platform'>,
  random: Random,
  person: NewPerson,
  asking: Asking,
): Promise<Invited & { readonly mandateId: string }> {
  await requireDeskApart(tx, { ...person, accountId: null }, asking.at);
  const { accountId, mandateId } = await addPerson(tx, random, { ...person, state: 'invited' }, asking);
  const link = await makeLink(tx, random, { kind: 'join', accountId, mandateId }, asking);
  return { ...link, accountId, mandateId };
}

/** An account with one mandate. Refuses with `platform.not_found` when there is no such agency. */
export async function addPerson(
  tx: Tx<'platform'>,
  random: Random,
  person: NewPerson & { readonly state: 'invited' | 'active' },
  { by, at }: Asking,
): Promise<{ accountId: string; mandateId: string }> {
  const { name, agencyId, role, validUntil, state } = person;
  if ((await findAgency(tx, agencyId)) === undefined) {
    throw new Refusal('platform.not_found', 'There is no such agency at this node.');
  }
  const accountId = randomId(random);
  const mandateId = randomId(random);
  await insertAccount(tx, { account_id: accountId, name, agency_id: agencyId, state, created_at: at });
  await insertMandate(tx, {
    mandate_id: mandateId,
    account_id: accountId,
    agency_id: agencyId,
    role,
    valid_from: at,
    valid_until: validUntil,
    granted_by: by ?? theNodeItself,
  });
  return { accountId, mandateId };
}

/** A new link for a person who is there already; older ones are void. */
export async function makeLink(
  tx: Tx<'platform'>,
  random: Random,
  link: { readonly kind: 'join' | 'reset'; readonly accountId: string; readonly mandateId: string | null },
  { by, at }: Asking,
): Promise<Invited> {
  const token = newToken(random);
  const expiresAt = after(at, invitationLimit);
  await revokeInvitations(tx, link.accountId, at);
  await insertInvitation(tx, {
    invitation_id: randomId(random),
    token_hash: hashToken(token),
    kind: link.kind,
    account_id: link.accountId,
    mandate_id: link.mandateId,
    invited_by: by,
    created_at: at,
    expires_at: expiresAt,
  });
  return { accountId: link.accountId, token, expiresAt };
}
