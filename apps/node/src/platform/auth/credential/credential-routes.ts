import {
  addPasskeyRoute,
  beginPasskeyRoute,
  beginTotpRoute,
  changePasswordRoute,
  confirmTotpRoute,
  listCredentialsRoute,
  removePasskeyRoute,
} from '@tutela/contract';
import { type ServedRoute, serveOutside } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { addPasskey, beginPasskey } from '../passkey/add-passkey.ts';
import { removePasskey } from '../passkey/remove-passkey.ts';
import { sessionOf } from '../session/signed-in.ts';
import { changePassword } from './change-password.ts';
import { beginTotp, confirmTotp } from './change-totp.ts';
import { listCredentials } from './list-credentials.ts';

export const credentialRoutes = (parts: AuthParts): readonly ServedRoute[] => [
  serveOutside(listCredentialsRoute, (context) => listCredentials(context, parts)),
  serveOutside(changePasswordRoute, async (context, { body }) => ({
    sessionsEnded: await changePassword(context, parts, body),
  })),
  serveOutside(beginTotpRoute, (context) => beginTotp(context, parts)),
  serveOutside(confirmTotpRoute, async (context, { body }) => ({
    sessionsEnded: await confirmTotp(context, parts, body),
  })),
  serveOutside(beginPasskeyRoute, async (context) => ({
    options: await beginPasskey(context, parts, sessionOf(context)),
  })),
  serveOutside(addPasskeyRoute, async (context, { body }) => ({
    passkeyId: await addPasskey(context, parts, sessionOf(context), body),
  })),
  serveOutside(removePasskeyRoute, async (context, { params }) => {
    await removePasskey(context, parts, params.passkeyId);
    return { passkeyId: params.passkeyId };
  }),
];
