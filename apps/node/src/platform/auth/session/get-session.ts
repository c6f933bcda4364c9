import { type getSessionRoute, type Me, presenceProofs, type RouteOutput } from '@tutela/contract';
import { permissionsOf } from '@tutela/domain';
import type { Tx } from '../../db/tx.ts';
import type { RequestContext, SessionFacts } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { onBehalf } from '../on-behalf.ts';
import { listPasskeys } from '../passkey/passkey.store.ts';
import { findRelyingParty } from '../passkey/relying-party.ts';
import { findPassword } from '../password/password.store.ts';
import { findAccount, listCurrentMandates } from '../people/account.store.ts';
import { findRole } from './known-role.ts';
import { findOwnSession } from './session.store.ts';
import { after, idleEnd, type SessionLimits, sessionKind, stepUpLimit } from './session-rules.ts';

/** Who is signed in, and which ways there are to sign in at this address. */
export async function getSession(
  context: RequestContext,
  parts: AuthParts,
): Promise<RouteOutput<typeof getSessionRoute>> {
  const { session } = context;
  const me = await context.database.actingAs(onBehalf(context.act), 'platform', async (tx) =>
    session === null ? null : describe(tx, session, parts.sessionLimits, context.act.at),
  );
  return {
    node: parts.node,
    ways: {
      passkey: findRelyingParty(context.origin) !== undefined,
      providers: [...parts.singleSignOn.list()],
    },
    me,
  };
}

/** Null when the session, or its mandate, ended since the request came in. */
async function describe(
  tx: Tx<'platform'>,
  facts: SessionFacts,
  limits: SessionLimits,
  at: Date,
): Promise<Me | null> {
  const account = await findAccount(tx, facts.accountId);
  const row = await findOwnSession(tx, facts.sessionId);
  const mandates = await ownMandates(tx, facts.accountId, at);
  const mandate = mandates.find((each) => each.mandateId === facts.mandateId);
  if (account === undefined || row === undefined || mandate === undefined) return null;
  return {
    accountId: facts.accountId,
    name: account.name,
    sessionId: facts.sessionId,
    kind: sessionKind(row.kind),
    mandate,
    mandates,
    permissions: [...permissionsOf(mandate.role)],
    idleUntil: idleEnd(row, limits).toISOString(),
    absoluteUntil: row.absolute_until.toISOString(),
    steppedUp: freshProof(row, at),
    hasPassword: (await findPassword(tx, facts.accountId)) !== undefined,
    hasPasskey: (await listPasskeys(tx, facts.accountId)).length > 0,
  };
}

async function ownMandates(tx: Tx<'platform'>, accountId: string, at: Date): Promise<Me['mandates']> {
  const rows = await listCurrentMandates(tx, accountId, at);
  return rows.flatMap((row) => {
    const role = findRole(row.role);
    if (role === undefined) return [];
    const validUntil = row.valid_until?.toISOString() ?? null;
    return [
      { mandateId: row.mandate_id, role, agencyId: row.agency_id, agencyName: row.agency_name, validUntil },
    ];
  });
}

function freshProof(
  row: { stepped_up_at: Date | null; stepped_up_with: string | null },
  at: Date,
): Me['steppedUp'] {
  const proof = presenceProofs.find((each) => each === row.stepped_up_with);
  const until = row.stepped_up_at === null ? at : after(row.stepped_up_at, stepUpLimit);
  return proof === undefined || until <= at ? null : { with: proof, until: until.toISOString() };
}
