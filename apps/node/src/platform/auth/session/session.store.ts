import type { PresenceProof, SessionKind } from '@tutela/contract';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { DB } from '../../db/tables.generated.ts';
import type { Tx } from '../../db/tx.ts';
import { before, type SessionLimits, touchInterval } from './session-rules.ts';

type PlatformTx = Tx<'platform'>;

/** Reads outside any request's transaction, as the system: see `openSystemPool`. */
export type SystemReader = Kysely<DB>;

/** Not ended, not idle for too long, not past its absolute end. */
const isLive =
  (now: Date, { idle }: SessionLimits) =>
  (eb: ExpressionBuilder<Pick<DB, 'platform.session'>, 'platform.session'>) =>
    eb.and([
      eb('platform.session.ended_at', 'is', null),
      eb('platform.session.absolute_until', '>', now),
      eb.or(
        (['office', 'field'] as const).map((kind) =>
          eb.and([
            eb('platform.session.kind', '=', kind),
            eb('platform.session.last_seen_at', '>', before(now, idle[kind])),
          ]),
        ),
      ),
    ]);

/**
 * The live session of a token with its person and mandate, in one statement: account and mandate are looked
 * at anew each time, so that disabling somebody works at once in every process.
 */
export function findLiveSession(system: SystemReader, tokenHash: Buffer, now: Date, limits: SessionLimits) {
  return system
    .selectFrom('platform.session')
    .innerJoin('platform.account', 'platform.account.account_id', 'platform.session.account_id')
    .innerJoin('platform.mandate', 'platform.mandate.mandate_id', 'platform.session.mandate_id')
    .select([
      'platform.session.session_id',
      'platform.session.account_id',
      'platform.session.mandate_id',
      'platform.session.last_seen_at',
      'platform.session.stepped_up_at',
      'platform.session.stepped_up_with',
      'platform.mandate.agency_id',
      'platform.mandate.role',
    ])
    .where('platform.session.token_hash', '=', tokenHash)
    .where(isLive(now, limits))
    .where('platform.account.state', '=', 'active')
    .where('platform.mandate.ended_at', 'is', null)
    .where('platform.mandate.valid_from', '<=', now)
    .where((eb) =>
      eb.or([eb('platform.mandate.valid_until', 'is', null), eb('platform.mandate.valid_until', '>', now)]),
    )
    .executeTakeFirst();
}

/** Notes that the session was used; does nothing when another process has just done so. */
export async function touchSession(system: SystemReader, sessionId: string, now: Date): Promise<void> {
  await system
    .updateTable('platform.session')
    .set({ last_seen_at: now })
    .where('session_id', '=', sessionId)
    .where('last_seen_at', '<=', before(now, touchInterval))
    .where('ended_at', 'is', null)
    .execute();
}

export interface SessionRow {
  readonly session_id: string;
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly mandate_id: string;
  readonly kind: SessionKind;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly absolute_until: Date;
  readonly stepped_up_at: Date | null;
  readonly stepped_up_with: PresenceProof | null;
}

export async function insertSession(tx: PlatformTx, row: SessionRow): Promise<void> {
  await tx.insertInto('platform.session').values(row).execute();
}

type Rotation = Pick<SessionRow, 'token_hash'> &
  Partial<Pick<SessionRow, 'mandate_id' | 'stepped_up_at' | 'stepped_up_with'>>;

/** Gives a session a new token; the old one is worth nothing from here on. False when it has ended meanwhile. */
export async function rotateToken(tx: PlatformTx, sessionId: string, changes: Rotation): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.session')
    .set(changes)
    .where('session_id', '=', sessionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function findOwnSession(tx: PlatformTx, sessionId: string) {
  return tx
    .selectFrom('platform.session')
    .select(['kind', 'last_seen_at', 'absolute_until', 'stepped_up_at', 'stepped_up_with'])
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
}

export function listLiveSessions(tx: PlatformTx, accountId: string, now: Date, limits: SessionLimits) {
  return tx
    .selectFrom('platform.session')
    .select(['session_id', 'kind', 'created_at', 'last_seen_at'])
    .where('account_id', '=', accountId)
    .where(isLive(now, limits))
    .orderBy('last_seen_at', 'desc')
    .execute();
}

/** Ends one session of a person. False when there is no such session of theirs that had not ended. */
export async function endSession(
  tx: PlatformTx,
  session: { readonly accountId: string; readonly sessionId: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('platform.session')
    .set({ ended_at: now })
    .where('session_id', '=', session.sessionId)
    .where('account_id', '=', session.accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends all sessions of a person, or all but one. Answers those, for `countLive`: some were over already. */
export function endSessionsOf(tx: PlatformTx, accountId: string, now: Date, exceptSessionId?: string) {
  const all = tx
    .updateTable('platform.session')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null);
  const chosen = exceptSessionId === undefined ? all : all.where('session_id', '<>', exceptSessionId);
  return chosen.returning(['kind', 'last_seen_at', 'absolute_until']).execute();
}
