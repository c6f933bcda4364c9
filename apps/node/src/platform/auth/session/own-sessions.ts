import type { listSessionsRoute, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { RequestContext } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { onBehalf } from '../on-behalf.ts';
import { endSession, endSessionsOf, listLiveSessions } from './session.store.ts';
import { countLive, sessionKind } from './session-rules.ts';
import { sessionOf } from './signed-in.ts';

export async function listOwnSessions(
  context: RequestContext,
  { sessionLimits }: AuthParts,
): Promise<RouteOutput<typeof listSessionsRoute>> {
  const { act, database } = context;
  const { accountId, sessionId } = sessionOf(context);
  const rows = await database.actingAs(onBehalf(act), 'platform', (tx) =>
    listLiveSessions(tx, accountId, act.at, sessionLimits),
  );
  return {
    sessions: rows.map((row) => ({
      sessionId: row.session_id,
      kind: sessionKind(row.kind),
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      current: row.session_id === sessionId,
    })),
  };
}

/** Refuses with `platform.not_found` when it is not one of theirs. */
export async function endOwnSession(context: RequestContext, sessionId: string): Promise<void> {
  const { act, database } = context;
  const { accountId } = sessionOf(context);
  await database.actingAs(onBehalf(act), 'platform', async (tx) => {
    if (await endSession(tx, { accountId, sessionId }, act.at)) return;
    throw new Refusal('platform.not_found', 'This session has ended already, or it is not yours.');
  });
}

/** Answers how many were still live. */
export async function endOtherSessions(
  context: RequestContext,
  { sessionLimits }: AuthParts,
): Promise<number> {
  const { act, database } = context;
  const { accountId, sessionId } = sessionOf(context);
  const ended = await database.actingAs(onBehalf(act), 'platform', (tx) =>
    endSessionsOf(tx, accountId, act.at, sessionId),
  );
  return countLive(ended, sessionLimits, act.at);
}
