import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, Muted, Skeleton, Stack } from '../../ui/index.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { Or } from '../entrance/or.tsx';
import { hasPasskeys } from '../passkey/passkey.ts';
import { LoadFailure } from '../refusal/refusal-notice.tsx';
import { sessionQuery } from '../session/session.queries.ts';
import { DemoHint } from './demo-hint.tsx';
import { NodeLine } from './node-name.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProviderButtons } from './provider-buttons.tsx';
import { useArrival } from './use-arrival.ts';

export function SignInPage() {
  const intl = useIntl();
  const { data, error, refetch } = useQuery(sessionQuery);
  return (
    <Entrance
      tab={intl.formatMessage({ id: 'signIn.tab', defaultMessage: 'Sign in' })}
      title={<FormattedMessage id="signIn.title" defaultMessage="Sign in" />}
      node={<NodeLine />}
      below={
        <Stack>
          {data?.node.demo && <DemoHint />}
          <Muted>
            <FormattedMessage
              id="signIn.lost"
              defaultMessage="Password or phone lost? Your administrator gives you a new one-time link."
            />
          </Muted>
        </Stack>
      }
    >
      {data && <Ways ways={data.ways} />}
      {!data && error && <LoadFailure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton count={5} />}
    </Entrance>
  );
}

interface WaysProps {
  ways: { passkey: boolean; providers: readonly { providerId: string; name: string }[] };
}

function Ways({ ways }: WaysProps) {
  const arrive = useArrival();
  const [isInField, setInField] = useState(false);
  const kind = isInField ? 'field' : 'office';
  const canUsePasskey = ways.passkey && hasPasskeys();
  const hasOthers = canUsePasskey || ways.providers.length > 0;
  return (
    <Stack gap={3}>
      <PasswordForm id="sign-in" kind={kind} onSignedIn={arrive}>
        <Checkbox
          id="sign-in-field"
          label={
            <FormattedMessage id="signIn.field" defaultMessage="I am on the move or share this screen" />
          }
          hint={
            <FormattedMessage
              id="signIn.field.hint"
              defaultMessage="You are then signed out after five minutes without use, not fifteen."
            />
          }
          value={isInField}
          onChange={setInField}
        />
      </PasswordForm>
      {hasOthers && <Or />}
      {canUsePasskey && <PasskeyButton kind={kind} onSignedIn={arrive} />}
      {ways.providers.length > 0 && <ProviderButtons providers={ways.providers} kind={kind} />}
    </Stack>
  );
}
