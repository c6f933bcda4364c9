import { beginSingleSignOnRoute, confirmSingleSignOnRoute, finishSingleSignOnRoute } from '@tutela/contract';
import { type ServedRoute, serveOutside } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { beginSingleSignOn } from './begin-single-sign-on.ts';
import { confirmSingleSignOn } from './confirm-single-sign-on.ts';
import { finishSingleSignOn } from './finish-single-sign-on.ts';

export const singleSignOnRoutes = (parts: AuthParts): readonly ServedRoute[] => [
  serveOutside(beginSingleSignOnRoute, (context, { body }) => beginSingleSignOn(context, parts, body)),
  serveOutside(finishSingleSignOnRoute, (context, { body }) =>
    finishSingleSignOn(context, parts, body.search),
  ),
  serveOutside(confirmSingleSignOnRoute, (context, { body }) => confirmSingleSignOn(context, parts, body)),
];
