import { Refusal } from '@tutela/kernel';
import type { RequestContext, SessionFacts } from '../../http/serve.ts';

/** The session of a request whose route asks for one. */
export function sessionOf({ session }: Pick<RequestContext, 'session'>): SessionFacts {
  if (session !== null) return session;
  throw new Refusal('platform.not_signed_in', 'Sign in to go on. What you typed is kept.');
}
