import type { SessionKind } from '@tutela/contract';
import type { Random } from '@tutela/kernel';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { forgetCredentials } from '../credential/forget-credentials.store.ts';
import { tellOfChange } from '../credential/tell-of-change.ts';
import { putPassword } from '../password/password.store.ts';
import { hashPassword } from '../password/password-hash.ts';
import { requireGoodPassword } from '../password/password-rules.ts';
import { normalUsername } from '../password/username.ts';
import { enter, type SignedIn } from '../session/open-session.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { confirmEnrolment } from '../totp/enrolment.ts';
import { putTotp } from '../totp/totp.store.ts';
import { invitationInvalid, openInvitation } from './inspect-invitation.ts';
import { activateAccount, type OpenInvitation, takeInvitation } from './invitation.store.ts';

export interface Acceptance {
  readonly token: string;
  readonly username: string;
  readonly password: string;
  readonly enrolment: string;
  readonly code: string;
  readonly kind: SessionKind;
}

/**
 * Uses a one-time link: username, password and authenticator are set (in place of earlier ones), and the
 * person is signed in. Refuses with `auth.invitation_invalid` before it says anything else.
 */
export async function acceptInvitation(
  context: RequestContext,
  parts: AuthParts,
  input: Acceptance,
): Promise<SignedIn> {
  const { at } = context.act;
  const invitation = await openInvitation(context, parts, input.token);
  const username = normalUsername(input.username);
  requireGoodPassword(input.password, [username, invitation.name]);
  const enrolled = confirmEnrolment(parts, `invitation ${invitation.invitation_id}`, input, at);
  const hash = await hashPassword(input.password);
  const { account_id, agency_id } = invitation;
  const person = { accountId: account_id, agencyId: agency_id };
  const entry = { person, kind: input.kind, proof: 'totp', shutOut: invitationInvalid } as const;
  return enter(context, parts, entry, async (tx) => {
    await useInvitation(tx, parts.random, invitation, at);
    await putPassword(tx, { account_id, username, hash, changed_at: at });
    await putTotp(tx, parts.vault, account_id, { ...enrolled, at });
  });
}

/** Uses the link up and lets the person in. After a reset nothing of what they had before opens a door. */
export async function useInvitation(
  tx: Tx<'platform'>,
  random: Random,
  { invitation_id, account_id, kind }: OpenInvitation,
  at: Date,
): Promise<void> {
  if (!(await takeInvitation(tx, invitation_id, at))) throw invitationInvalid();
  await activateAccount(tx, account_id);
  if (kind !== 'reset') return;
  await endSessionsOf(tx, account_id, at);
  await forgetCredentials(tx, account_id);
  await tellOfChange(tx, random, { kind: 'credentials_reset', accountId: account_id, at });
}
