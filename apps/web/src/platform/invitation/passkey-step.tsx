import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, Skeleton, Stack } from '../../ui/index.ts';
import { AddPasskeyForm } from '../account/add-passkey-form.tsx';
import { Entrance } from '../entrance/entrance.tsx';
import { hasPasskeys } from '../passkey/passkey.ts';
import { MeContext } from '../session/me.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { useArrival } from '../sign-in/use-arrival.ts';

/** The person is signed in; a passkey spares them the typing and cannot be phished. */
export function PasskeyStep() {
  const intl = useIntl();
  const arrive = useArrival();
  const { data } = useQuery(sessionQuery);
  const canHavePasskey = data?.ways.passkey === true && hasPasskeys();
  return (
    <Entrance
      tab={intl.formatMessage({ id: 'invitation.done.tab', defaultMessage: 'Signed in' })}
      title={<FormattedMessage id="invitation.done" defaultMessage="Done: you are signed in" />}
      lead={canHavePasskey && <PasskeyWords />}
    >
      {data?.me ? (
        <MeContext value={data.me}>
          <Stack gap={3}>
            {canHavePasskey && <AddPasskeyForm onAdded={() => void arrive()} />}
            <Button kind={canHavePasskey ? 'plain' : 'primary'} wide onPress={() => void arrive()}>
              <FormattedMessage id="invitation.goOn" defaultMessage="Go on without a passkey" />
            </Button>
          </Stack>
        </MeContext>
      ) : (
        <Skeleton />
      )}
    </Entrance>
  );
}

function PasskeyWords() {
  return (
    <FormattedMessage
      id="invitation.passkey"
      defaultMessage="A passkey is the safest and quickest way to sign in: your fingerprint, your face or a key you plug in, nothing to type. Some acts ask for one. Add one now, or later in your settings."
    />
  );
}
