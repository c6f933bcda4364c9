import { queryOptions } from '@tanstack/react-query';
import { inspectInvitationRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

/** What a one-time link is for. Asked once: each answer carries a new secret for the authenticator app. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['platform', 'invitation', token],
    queryFn: () => call(inspectInvitationRoute, { body: { token } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
