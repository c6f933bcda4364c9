import {
  beginPasskeySignInRoute,
  beginPasskeyStepUpRoute,
  endOtherSessionsRoute,
  endSessionRoute,
  getSessionRoute,
  listSessionsRoute,
  signInRoute,
  signInWithPasskeyRoute,
  signOutRoute,
  stepUpWithCodeRoute,
  stepUpWithPasskeyRoute,
  switchMandateRoute,
} from '@tutela/contract';
import { type ServedRoute, serveOutside } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { beginPasskeySignIn, signInWithPasskey } from '../sign-in/sign-in-with-passkey.ts';
import { getSession } from './get-session.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from './own-sessions.ts';
import { beginPasskeyStepUp, stepUpWithCode, stepUpWithPasskey } from './prove-presence.ts';
import { signOut } from './sign-out.ts';
import { switchMandate } from './switch-mandate.ts';

export const sessionRoutes = (parts: AuthParts): readonly ServedRoute[] => [
  serveOutside(getSessionRoute, (context) => getSession(context, parts)),
  serveOutside(signInRoute, (context, { body }) => signIn(context, parts, body)),
  serveOutside(beginPasskeySignInRoute, async (context) => ({
    options: await beginPasskeySignIn(context, parts),
  })),
  serveOutside(signInWithPasskeyRoute, (context, { body }) => signInWithPasskey(context, parts, body)),
  serveOutside(signOutRoute, async (context) => {
    await signOut(context, parts);
    return { signedIn: false as const };
  }),
  serveOutside(switchMandateRoute, (context, { body }) => switchMandate(context, parts, body.mandateId)),
  serveOutside(stepUpWithCodeRoute, (context, { body }) => stepUpWithCode(context, parts, body.code)),
  serveOutside(beginPasskeyStepUpRoute, async (context) => ({
    options: await beginPasskeyStepUp(context, parts),
  })),
  serveOutside(stepUpWithPasskeyRoute, (context, { body }) =>
    stepUpWithPasskey(context, parts, body.response),
  ),
  serveOutside(listSessionsRoute, (context) => listOwnSessions(context, parts)),
  serveOutside(endSessionRoute, async (context, { params }) => {
    await endOwnSession(context, params.sessionId);
    return { sessionId: params.sessionId };
  }),
  serveOutside(endOtherSessionsRoute, async (context) => ({ ended: await endOtherSessions(context, parts) })),
];
