import type { inspectInvitationRoute, RouteAnswer } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { MomentText } from '../../ui/index.ts';
import { roleWord } from '../words/role-words.ts';

export type Invitation = RouteAnswer<typeof inspectInvitationRoute>;

/** Whom the link is for, as what, and how long it is good. */
export function InvitationWords({ invitation }: { invitation: Invitation }) {
  const intl = useIntl();
  const { kind, name, role, agencyName, expiresAt } = invitation;
  const values = {
    name: <bdi>{name}</bdi>,
    agency: <bdi>{agencyName}</bdi>,
    role: role === null ? '' : roleWord(intl, role),
    until: <MomentText at={expiresAt} />,
  };
  if (kind === 'reset')
    return (
      <FormattedMessage
        id="invitation.reset"
        defaultMessage="{name}, {agency}: choose a new password and set up your authenticator app anew. The old ones stop working. This link is good once, until {until}."
        values={values}
      />
    );
  if (role === null)
    return (
      <FormattedMessage
        id="invitation.join.plain"
        defaultMessage="{name}, you were invited to work here for {agency}. Choose how you will sign in. This link is good once, until {until}."
        values={values}
      />
    );
  return (
    <FormattedMessage
      id="invitation.join"
      defaultMessage="{name}, you were invited to work here for {agency}, as {role}. Choose how you will sign in. This link is good once, until {until}."
      values={values}
    />
  );
}
