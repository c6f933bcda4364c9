import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Skeleton } from '../../ui/index.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { NodeLine } from '../sign-in/node-name.tsx';
import { AcceptForm } from './accept-form.tsx';
import { invitationQuery } from './invitation.queries.ts';
import { InvitationFailure } from './invitation-failure.tsx';
import { forgetInvitationToken, readInvitationToken } from './invitation-token.ts';
import { InvitationWords } from './invitation-words.tsx';
import { PasskeyStep } from './passkey-step.tsx';

/** Where a one-time link leads: choose how to sign in from now on. */
export function InvitationPage() {
  const intl = useIntl();
  const [token] = useState(readInvitationToken);
  const [isAccepted, setAccepted] = useState(false);
  const queries = useQueryClient();
  const session = useQuery(sessionQuery);
  const invitation = useQuery(invitationQuery(token));
  const tab = intl.formatMessage({ id: 'invitation.tab', defaultMessage: 'Invitation' });
  if (isAccepted) return <PasskeyStep />;
  const { data, error } = invitation;
  const accept = async () => {
    forgetInvitationToken();
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    setAccepted(true);
  };
  return (
    <Entrance
      tab={tab}
      width="wide"
      node={<NodeLine />}
      title={
        data?.kind === 'reset' ? (
          <FormattedMessage id="invitation.title.reset" defaultMessage="New ways to sign in" />
        ) : (
          <FormattedMessage id="invitation.title" defaultMessage="Welcome" />
        )
      }
      lead={data && <InvitationWords invitation={data} />}
    >
      {data && (
        <AcceptForm
          token={token}
          invitation={data}
          providers={session.data?.ways.providers ?? []}
          onNewSecret={() => void invitation.refetch()}
          onAccepted={accept}
        />
      )}
      {!data && error && <InvitationFailure error={error} onRetry={() => void invitation.refetch()} />}
      {invitation.isPending && <Skeleton count={6} />}
    </Entrance>
  );
}
