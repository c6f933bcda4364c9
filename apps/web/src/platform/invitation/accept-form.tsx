import { acceptInvitationRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, CodeField, FieldGroup, FormLayout, Stack, TextField, useForm } from '../../ui/index.ts';
import { AuthenticatorSetup } from '../authenticator/authenticator-setup.tsx';
import { Or } from '../entrance/or.tsx';
import { checkPassword, checkUsername } from '../password/check-account.ts';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { refusedField } from '../refusal/refused-field.ts';
import { checkCode } from '../sign-in/check-code.ts';
import { ProviderButtons } from '../sign-in/provider-buttons.tsx';
import type { Invitation } from './invitation-words.tsx';

interface AcceptFormProps {
  token: string;
  invitation: Invitation;
  providers: readonly { providerId: string; name: string }[];
  /** Asks for a new secret, when this one has become too old. */
  onNewSecret: () => void;
  onAccepted: () => Promise<void>;
}

export function AcceptForm({ token, invitation, providers, onNewSecret, onAccepted }: AcceptFormProps) {
  const form = useAcceptance(token, invitation, onAccepted);
  const { totp, username } = invitation;
  return (
    <Stack gap={3}>
      <FormLayout
        form={form}
        actions={
          <Button kind="primary" submit wide busy={form.isBusy}>
            <FormattedMessage id="invitation.accept" defaultMessage="Use these from now on" />
          </Button>
        }
      >
        <RefusalNotice error={form.failure} />
        <FieldGroup
          title={<FormattedMessage id="invitation.who" defaultMessage="1. Username and password" />}
        >
          <TextField
            {...form.field('username')}
            autoComplete="username"
            label={<FormattedMessage id="signIn.username" defaultMessage="Username" />}
            hint={username === null && <UsernameHint />}
          />
          <NewPasswordField {...form.field('password')} />
        </FieldGroup>
        <FieldGroup title={<FormattedMessage id="invitation.app" defaultMessage="2. Authenticator app" />}>
          <AuthenticatorSetup enrolment={totp} />
          <CodeField
            {...form.field('code')}
            label={<FormattedMessage id="invitation.code" defaultMessage="The code that it shows now" />}
          />
          <div>
            <Button kind="plain" size="small" onPress={onNewSecret}>
              <FormattedMessage
                id="invitation.newSecret"
                defaultMessage="It does not work: show a new secret"
              />
            </Button>
          </div>
        </FieldGroup>
      </FormLayout>
      {providers.length > 0 && (
        <>
          <Or />
          <ProviderButtons providers={providers} kind="office" invitation={token} />
        </>
      )}
    </Stack>
  );
}

function UsernameHint() {
  return (
    <FormattedMessage
      id="invitation.username.hint"
      defaultMessage="Letters, digits, dots, hyphens; large or small makes no difference."
    />
  );
}

function useAcceptance(token: string, { username, totp }: Invitation, onAccepted: () => Promise<void>) {
  const intl = useIntl();
  return useForm({
    id: 'invitation',
    initial: { username: username ?? '', password: '', code: '' },
    check: (values) => ({
      username: checkUsername(intl, values.username),
      password: checkPassword(intl, values.password),
      code: checkCode(intl, values.code),
    }),
    send: async (values) => {
      try {
        const body = { ...values, token, enrolment: totp.enrolment };
        await call(acceptInvitationRoute, { body });
      } catch (error) {
        return refusedField(intl, error, {
          'auth.password_weak': 'password',
          'auth.totp_wrong': 'code',
          'auth.account_exists': 'username',
        });
      }
      await onAccepted();
      return undefined;
    },
  });
}
