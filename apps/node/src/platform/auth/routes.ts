import type { ServedRoute } from '../http/serve.ts';
import type { AuthParts } from './auth-parts.ts';
import { credentialRoutes } from './credential/credential-routes.ts';
import { invitationRoutes } from './invitation/invitation-routes.ts';
import { singleSignOnRoutes } from './oidc/oidc-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { sessionRoutes } from './session/session-routes.ts';

/** Every endpoint of signing in, credentials, invitations, people and agencies. */
export const authRoutes = (parts: AuthParts): readonly ServedRoute[] => [
  ...sessionRoutes(parts),
  ...credentialRoutes(parts),
  ...invitationRoutes(parts),
  ...singleSignOnRoutes(parts),
  ...peopleRoutes(parts),
];
