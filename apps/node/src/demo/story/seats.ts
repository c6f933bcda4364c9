import { randomId } from '@tutela/kernel';
import type { NodeApp } from '../../app.ts';
import { endSessionsOf, insertSession } from '../../platform/auth/session/session.store.ts';
import { hashToken, newToken } from '../../platform/auth/token.ts';
import { systemAct } from '../../platform/db/act.ts';
import { type LocalCall, localCaller } from '../../platform/http/local-call.ts';
import type { Settled } from './settle-people.ts';

/** People who are signed in for as long as their stories are told. */
export interface Seats {
  of(username: string): { readonly call: LocalCall; readonly accountId: string };
  /** Ends all these sessions. */
  leave(): Promise<void>;
}

/**
 * Signs everybody in, without their password: one session each, begun before the first story and good until now.
 * The tokens never leave this process.
 */
export async function takeSeats(
  app: NodeApp,
  people: readonly Settled[],
  from: Date,
  now: Date,
): Promise<Seats> {
  const act = systemAct('platform.make-demo-world', now, { purpose: 'system', audit: 'write' });
  const { random, cookieName } = app.auth;
  const tokens = new Map(people.map((person) => [person.username, { person, token: newToken(random) }]));
  await app.database.actingAs(act, 'platform', async (tx) => {
    for (const { person, token } of tokens.values()) {
      await insertSession(tx, {
        session_id: randomId(random),
        token_hash: hashToken(token),
        account_id: person.accountId,
        mandate_id: person.mandateId,
        kind: 'office',
        created_at: from,
        last_seen_at: now,
        absolute_until: new Date(now.getTime() + 60 * 60_000),
        stepped_up_at: now,
        stepped_up_with: 'totp',
      });
    }
  });
  return {
    of: (username) => {
      const seat = tokens.get(username);
      if (seat === undefined) throw new RangeError(`nobody is called ${username}`);
      return { call: localCaller(app.server, cookieName, seat.token), accountId: seat.person.accountId };
    },
    leave: () =>
      app.database.actingAs(act, 'platform', async (tx) => {
        for (const { person } of tokens.values()) await endSessionsOf(tx, person.accountId, now);
      }),
  };
}
