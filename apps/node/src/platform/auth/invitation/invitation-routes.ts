import { acceptInvitationRoute, inspectInvitationRoute } from '@tutela/contract';
import { type ServedRoute, serveOutside } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { inspectInvitation } from './inspect-invitation.ts';

export const invitationRoutes = (parts: AuthParts): readonly ServedRoute[] => [
  serveOutside(inspectInvitationRoute, (context, { body }) => inspectInvitation(context, parts, body.token)),
  serveOutside(acceptInvitationRoute, (context, { body }) => acceptInvitation(context, parts, body)),
];
