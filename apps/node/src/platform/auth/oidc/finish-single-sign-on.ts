import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { useInvitation } from '../invitation/accept-invitation.ts';
import { invitationInvalid } from '../invitation/inspect-invitation.ts';
import { findOpenInvitation } from '../invitation/invitation.store.ts';
import { addressGroup } from '../limit/address-group.ts';
import { countAttempts } from '../limit/count-attempts.ts';
import { lookingUp, noteAccount } from '../on-behalf.ts';
import { enter } from '../session/open-session.ts';
import { sessionKind } from '../session/session-rules.ts';
import { hashToken } from '../token.ts';
import { redirectUri } from './begin-single-sign-on.ts';
import { type FoundFlow, takeFlow } from './flow.store.ts';
import { bindingOf, forgetFlow, keepFlow, newBinding, oidcRefused, providerOf } from './flow.ts';
import { flowSecrets } from './flow-secrets.ts';
import { findByIdentity, type Identity, linkIdentity } from './oidc-identity.store.ts';

export type NextStep = { next: 'signed_in' | 'code' };

/** A flow whose provider has answered. */
interface Answered {
  readonly flow: FoundFlow;
  readonly identity: Identity;
  /** The provider vouches for a second factor. */
  readonly trusted: boolean;
}

/** `search` is what stood behind the address of the page that the browser came back to. */
export async function finishSingleSignOn(
  context: RequestContext,
  parts: AuthParts,
  search: string,
): Promise<NextStep> {
  const { act, database } = context;
  await countAttempts(context, parts, { single_sign_on_address: addressGroup(context.address) });
  const binding = bindingOf(context, parts);
  const flow = await database.actingAs(lookingUp(act), 'platform', (tx) =>
    takeFlow(tx, hashToken(binding), act.at),
  );
  if (flow === undefined || flow.subject !== null) throw oidcRefused('run_out');
  const provider = providerOf(parts, flow.provider_id);
  const cameBackTo = new URL(redirectUri(context.origin));
  cameBackTo.search = search;
  const identity = await provider.identify(cameBackTo, flowSecrets(binding)).catch((error: unknown) => {
    throw oidcRefused('provider_failed', error);
  });
  const answered = { flow, identity, trusted: provider.trustProviderMfa };
  return flow.invitation_id === null
    ? signInWith(context, parts, answered)
    : acceptWith(context, parts, answered, flow.invitation_id);
}

async function signInWith(context: RequestContext, parts: AuthParts, answered: Answered): Promise<NextStep> {
  const { flow, identity, trusted } = answered;
  const found = await context.database.actingAs(lookingUp(context.act), 'platform', (tx) =>
    findByIdentity(tx, identity),
  );
  noteAccount(context.act, found?.account_id);
  if (found === undefined || found.state !== 'active') throw oidcRefused('not_linked');
  if (!trusted) {
    if (found.secret === null) throw oidcRefused('no_authenticator');
    return askForCode(context, parts, answered);
  }
  const person = { accountId: found.account_id, agencyId: found.agency_id };
  const shutOut = () => oidcRefused('not_linked');
  const entry = { person, kind: sessionKind(flow.kind), proof: 'provider', shutOut } as const;
  await enter(context, parts, entry, async () => undefined);
  forgetFlow(context, parts);
  return { next: 'signed_in' };
}

async function acceptWith(
  context: RequestContext,
  parts: AuthParts,
  answered: Answered,
  invitationId: string,
): Promise<NextStep> {
  const { flow, identity, trusted } = answered;
  if (!trusted) return askForCode(context, parts, answered);
  const { act, database } = context;
  const invitation = await database.actingAs(lookingUp(act), 'platform', (tx) =>
    findOpenInvitation(tx, { invitationId }, act.at),
  );
  if (invitation === undefined) throw invitationInvalid();
  const person = { accountId: invitation.account_id, agencyId: invitation.agency_id };
  const kind = sessionKind(flow.kind);
  await enter(context, parts, { person, kind, proof: 'provider', shutOut: invitationInvalid }, async (tx) => {
    await useInvitation(tx, parts.random, invitation, act.at);
    await linkIdentity(tx, person.accountId, identity, act.at);
  });
  forgetFlow(context, parts);
  return { next: 'signed_in' };
}

/** The sign-on goes on under a new secret; what the provider said is kept with it. */
async function askForCode(context: RequestContext, parts: AuthParts, answered: Answered): Promise<NextStep> {
  const { flow, identity } = answered;
  await keepFlow(context, parts, newBinding(parts), {
    provider_id: flow.provider_id,
    kind: sessionKind(flow.kind),
    invitation_id: flow.invitation_id,
    subject: identity.subject,
  });
  return { next: 'code' };
}
