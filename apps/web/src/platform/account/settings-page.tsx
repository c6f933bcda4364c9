import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { DisplayLater, useTabTitle } from '../../shell/index.ts';
import { Page, Panel, Skeleton } from '../../ui/index.ts';
import { LoadFailure } from '../refusal/refusal-notice.tsx';
import { useMe } from '../session/me.ts';
import { credentialsQuery } from '../session/session.queries.ts';
import { AuthenticatorPanel } from './authenticator-panel.tsx';
import { PasskeysPanel } from './passkeys-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { ProvidersPanel } from './providers-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

export function SettingsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'settings.title', defaultMessage: 'My settings' }));
  const me = useMe();
  return (
    <Page
      width="reading"
      title={<FormattedMessage id="settings.title" defaultMessage="My settings" />}
      lead={
        <FormattedMessage
          id="settings.lead"
          defaultMessage="{name}: how you sign in, where you are signed in, and how the screens look."
          values={{ name: <bdi>{me.name}</bdi> }}
        />
      }
    >
      <WaysToSignIn />
      <SessionsPanel />
      <Panel title={<FormattedMessage id="settings.display" defaultMessage="How the screens look" />}>
        <DisplayLater />
      </Panel>
    </Page>
  );
}

function WaysToSignIn() {
  const { data, error, refetch } = useQuery(credentialsQuery);
  if (error && !data)
    return (
      <Panel>
        <LoadFailure error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data)
    return (
      <Panel>
        <Skeleton count={6} />
      </Panel>
    );
  return (
    <>
      <PasskeysPanel passkeys={data.passkeys} />
      {data.totpSince !== null && <AuthenticatorPanel since={data.totpSince} />}
      {data.username !== null && (
        <PasswordPanel username={data.username} changedAt={data.passwordChangedAt} />
      )}
      {data.providers.length > 0 && <ProvidersPanel providers={data.providers} />}
    </>
  );
}
