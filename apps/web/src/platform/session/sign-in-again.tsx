import { useQuery, useQueryClient } from '@tanstack/react-query';
import { switchMandateRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { call } from '../../api/index.ts';
import { SessionExpired } from '../../shell/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import { Or } from '../entrance/or.tsx';
import { hasPasskeys } from '../passkey/passkey.ts';
import { PasskeyButton } from '../sign-in/passkey-button.tsx';
import { PasswordForm, type SignedIn } from '../sign-in/password-form.tsx';
import { useMe } from './me.ts';
import { credentialsQuery, sessionQuery } from './session.queries.ts';

interface SignInAgainProps {
  isOpen: boolean;
  onBack: () => void;
}

/** Over the page: the same person signs in and goes on; for anybody else the page is loaded anew, without its content. */
export function SignInAgain({ isOpen, onBack }: SignInAgainProps) {
  const me = useMe();
  const credentials = useQuery({ ...credentialsQuery, enabled: me.hasPassword });
  const goOn = useGoingOn(onBack);
  return (
    <SessionExpired isOpen={isOpen}>
      <Stack gap={3}>
        <PasswordForm
          id="sign-in-again"
          username={credentials.data?.username ?? ''}
          kind={me.kind}
          onSignedIn={goOn}
        />
        {me.hasPasskey && hasPasskeys() && (
          <>
            <Or />
            <PasskeyButton kind={me.kind} onSignedIn={goOn} />
          </>
        )}
        <Button kind="plain" onPress={() => location.replace('/sign-in')}>
          <FormattedMessage id="session.lost.leave" defaultMessage="I am somebody else: leave this page" />
        </Button>
      </Stack>
    </SessionExpired>
  );
}

function useGoingOn(onBack: () => void): (answer: SignedIn) => Promise<void> {
  const me = useMe();
  const queries = useQueryClient();
  return async ({ accountId, mandateId }) => {
    if (accountId !== me.accountId || !(await isActingAs(me.mandate.mandateId, mandateId))) {
      location.replace('/');
      return;
    }
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    onBack();
    // What was asked for while the session was lost was refused.
    await queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  };
}

/** The page was drawn for one mandate; another session may begin with another one. */
async function isActingAs(wished: string, given: string): Promise<boolean> {
  if (wished === given) return true;
  return call(switchMandateRoute, { body: { mandateId: wished } }).then(
    () => true,
    () => false,
  );
}
