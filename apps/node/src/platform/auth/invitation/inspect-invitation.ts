import type { inspectInvitationRoute, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { addressGroup } from '../limit/address-group.ts';
import { countAttempts } from '../limit/count-attempts.ts';
import { lookingUp, noteAccount, onBehalf } from '../on-behalf.ts';
import { findRole } from '../session/known-role.ts';
import { hashToken } from '../token.ts';
import { newEnrolment } from '../totp/enrolment.ts';
import { findOpenInvitation, type OpenInvitation } from './invitation.store.ts';

/** What a one-time link is for. Unknown, used, taken back and run out are one answer. */
export async function inspectInvitation(
  context: RequestContext,
  parts: AuthParts,
  token: string,
): Promise<RouteOutput<typeof inspectInvitationRoute>> {
  const invitation = await openInvitation(context, parts, token);
  await context.database.recordOutcome(onBehalf(context.act), { outcome: 'done', code: null });
  return {
    kind: invitation.kind === 'reset' ? 'reset' : 'join',
    name: invitation.name,
    agencyName: invitation.agency_name,
    role: findRole(invitation.role ?? '') ?? null,
    username: invitation.username,
    expiresAt: invitation.expires_at.toISOString(),
    totp: newEnrolment(parts, `invitation ${invitation.invitation_id}`, context.act.at),
  };
}

/** The open invitation of a token. Refuses with `auth.invitation_invalid`. */
export async function openInvitation(
  context: RequestContext,
  parts: AuthParts,
  token: string,
): Promise<OpenInvitation> {
  const { act, database } = context;
  await countAttempts(context, parts, { invitation_address: addressGroup(context.address) });
  const found = await database.actingAs(lookingUp(act), 'platform', (tx) =>
    findOpenInvitation(tx, { tokenHash: hashToken(token) }, act.at),
  );
  noteAccount(act, found?.account_id);
  if (found === undefined) throw invitationInvalid();
  return found;
}

export const invitationInvalid = (): Refusal =>
  new Refusal(
    'auth.invitation_invalid',
    'This link is not good any more: each works once, for three days. Ask your administrator for a new one.',
  );
