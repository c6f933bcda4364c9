import type { Tx } from '../../db/tx.ts';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { useInvitation } from '../invitation/accept-invitation.ts';
import { invitationInvalid } from '../invitation/inspect-invitation.ts';
import { findOpenInvitation } from '../invitation/invitation.store.ts';
import { countAttempts } from '../limit/count-attempts.ts';
import { lookingUp, noteAccount } from '../on-behalf.ts';
import { enter } from '../session/open-session.ts';
import { codeWrong } from '../session/prove-presence.ts';
import { sessionKind } from '../session/session-rules.ts';
import { hashToken } from '../token.ts';
import { confirmEnrolment } from '../totp/enrolment.ts';
import { putTotp, readSecret, useStep } from '../totp/totp.store.ts';
import { findStep } from '../totp/totp-code.ts';
import type { NextStep } from './finish-single-sign-on.ts';
import { type FoundFlow, findFlow, takeFlow } from './flow.store.ts';
import { bindingOf, forgetFlow, oidcRefused, providerOf } from './flow.ts';
import { findByIdentity, type Identity, linkIdentity } from './oidc-identity.store.ts';

export interface Confirmation {
  readonly code: string;
  readonly enrolment?: string | undefined;
}

interface Waiting {
  readonly hash: Buffer;
  readonly flow: FoundFlow;
  readonly identity: Identity;
}

/** The second factor of a provider that does not vouch for one: this node's own one-time code. */
export async function confirmSingleSignOn(
  context: RequestContext,
  parts: AuthParts,
  input: Confirmation,
): Promise<NextStep> {
  const { act, database } = context;
  const hash = hashToken(bindingOf(context, parts));
  const flow = await database.actingAs(lookingUp(act), 'platform', (tx) => findFlow(tx, hash, act.at));
  if (flow === undefined || flow.subject === null) throw oidcRefused('run_out');
  const { issuer } = providerOf(parts, flow.provider_id);
  const waiting = { hash, flow, identity: { issuer, subject: flow.subject } };
  await (flow.invitation_id === null
    ? signInWithCode(context, parts, waiting, input.code)
    : acceptWithCode(context, parts, { ...waiting, invitationId: flow.invitation_id }, input));
  forgetFlow(context, parts);
  return { next: 'signed_in' };
}

async function signInWithCode(
  context: RequestContext,
  parts: AuthParts,
  { hash, flow, identity }: Waiting,
  code: string,
): Promise<void> {
  const { act, database } = context;
  const found = await database.actingAs(lookingUp(act), 'platform', (tx) => findByIdentity(tx, identity));
  noteAccount(act, found?.account_id);
  if (found?.state !== 'active' || found.secret === null) throw oidcRefused('not_linked');
  const person = { accountId: found.account_id, agencyId: found.agency_id };
  await countAttempts(context, parts, { confirm_account: person.accountId });
  const step = findStep(readSecret(parts.vault, person.accountId, found.secret), code, act.at);
  if (step === undefined) throw codeWrong();
  const shutOut = () => oidcRefused('not_linked');
  const entry = { person, kind: sessionKind(flow.kind), proof: 'totp', shutOut } as const;
  await enter(context, parts, entry, async (tx) => {
    await useFlow(tx, hash, act.at);
    if (!(await useStep(tx, person.accountId, step))) throw codeWrong();
  });
}

async function acceptWithCode(
  context: RequestContext,
  parts: AuthParts,
  { hash, flow, identity, invitationId }: Waiting & { readonly invitationId: string },
  input: Confirmation,
): Promise<void> {
  const { act, database } = context;
  const invitation = await database.actingAs(lookingUp(act), 'platform', (tx) =>
    findOpenInvitation(tx, { invitationId }, act.at),
  );
  if (invitation === undefined) throw invitationInvalid();
  await countAttempts(context, parts, { confirm_account: invitationId });
  const given = { enrolment: input.enrolment ?? '', code: input.code };
  const enrolled = confirmEnrolment(parts, `invitation ${invitationId}`, given, act.at);
  const person = { accountId: invitation.account_id, agencyId: invitation.agency_id };
  const entry = { person, kind: sessionKind(flow.kind), proof: 'totp', shutOut: invitationInvalid } as const;
  await enter(context, parts, entry, async (tx) => {
    await useFlow(tx, hash, act.at);
    await useInvitation(tx, parts.random, invitation, act.at);
    await linkIdentity(tx, person.accountId, identity, act.at);
    await putTotp(tx, parts.vault, person.accountId, { ...enrolled, at: act.at });
  });
}

async function useFlow(tx: Tx<'platform'>, hash: Buffer, at: Date): Promise<void> {
  if ((await takeFlow(tx, hash, at)) === undefined) throw oidcRefused('run_out');
}
