import { isPermitted, type Permission } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../db/act.ts';
import type { SessionFacts } from './serve.ts';

/** A request that a person made, or one that their page made by itself: only the first keeps a session alive. */
export type Presence = 'present' | 'background';

/** Who a session token belongs to, under which mandate; nothing for unknown, expired or ended ones. */
export type FindSession = (
  token: string,
  presence?: Presence,
) => Promise<{ facts: SessionFacts; actor: Actor } | null>;

export interface Caller {
  readonly actor: Actor;
  readonly session: SessionFacts | null;
}

export const nobody: Caller = { actor: { accountId: null, agencyId: null, role: 'public' }, session: null };

export async function identify(
  request: FastifyRequest,
  cookieName: string,
  findSession: FindSession,
): Promise<Caller> {
  const token = request.cookies[cookieName];
  if (token === undefined || token === '') return nobody;
  const presence = request.headers['tutela-background'] === undefined ? 'present' : 'background';
  const found = await findSession(token, presence);
  return found === null ? nobody : { actor: found.actor, session: found.facts };
}

/** Refuses callers without the permission. Signed-out callers are asked to sign in; others are told no. */
export function requirePermission(caller: Caller, permission: Permission): void {
  if (isPermitted(caller.actor.role, permission)) return;
  if (caller.session === null) {
    throw new Refusal('platform.not_signed_in', 'Sign in to go on. What you typed is kept.');
  }
  throw new Refusal('platform.not_permitted', 'Your present mandate does not allow this.', { permission });
}

const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers only under a name of this node: this machine's own, or the address that people type. Otherwise a
 * page elsewhere could point its own name at this machine and be taken for ours (DNS rebinding).
 */
export function requireOwnHost(request: FastifyRequest, publicOrigin: string | undefined): void {
  if (ownNames.includes(request.hostname)) return;
  if (publicOrigin !== undefined && new URL(publicOrigin).hostname === request.hostname) return;
  throw new Refusal(
    'platform.not_permitted',
    'This node does not answer under that name. Open its own address.',
  );
}

/** Only our own pages may write: a request that a browser made for another origin is refused. */
export function requireOwnOrigin(request: FastifyRequest): void {
  if (request.method === 'GET') return;
  const { origin } = request.headers;
  if (origin === undefined || hostOf(origin) === request.host) return;
  throw new Refusal('platform.not_permitted', 'This request came from another website and was refused.');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
