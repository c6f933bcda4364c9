import { FormattedMessage } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { LoadFailure } from '../refusal/refusal-notice.tsx';

interface InvitationFailureProps {
  error: unknown;
  onRetry: () => void;
}

/** A link that is no good cannot be mended here: whoever gave it gives another. */
export function InvitationFailure({ error, onRetry }: InvitationFailureProps) {
  const code = refusalCodeOf(error);
  if (code !== 'auth.invitation_invalid' && code !== 'platform.request_invalid')
    return <LoadFailure error={error} onRetry={onRetry} />;
  return (
    <EmptyState
      icon="link"
      title={<FormattedMessage id="invitation.bad" defaultMessage="This link is not good, or not any more" />}
      action={
        <LinkButton href="/sign-in">
          <FormattedMessage id="invitation.bad.signIn" defaultMessage="I have signed in here before" />
        </LinkButton>
      }
    >
      <FormattedMessage
        id="invitation.bad.words"
        defaultMessage="It works once and for a limited time, and stops working when a newer one is made. Ask your administrator for a new one."
      />
    </EmptyState>
  );
}
