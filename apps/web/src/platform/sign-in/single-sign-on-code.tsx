import { useQuery } from '@tanstack/react-query';
import { confirmSingleSignOnRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, CodeField, FormLayout, useForm } from '../../ui/index.ts';
import { AuthenticatorSetup } from '../authenticator/authenticator-setup.tsx';
import { invitationQuery } from '../invitation/invitation.queries.ts';
import { findInvitationToken, forgetInvitationToken } from '../invitation/invitation-token.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { refusedField } from '../refusal/refused-field.ts';
import { checkCode } from './check-code.ts';

/** Where the provider does not vouch for a second factor: a code; with a one-time link, the app is set up first. */
export function SingleSignOnCode({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const intl = useIntl();
  const token = findInvitationToken();
  const { data } = useQuery({ ...invitationQuery(token ?? ''), enabled: token !== undefined });
  const enrolment = data?.totp;
  const form = useForm({
    id: 'single-sign-on',
    initial: { code: '' },
    check: ({ code }) => ({ code: checkCode(intl, code) }),
    send: async ({ code }) => {
      try {
        const body = { code, ...(enrolment && { enrolment: enrolment.enrolment }) };
        await call(confirmSingleSignOnRoute, { body });
      } catch (error) {
        return refusedField(intl, error, { 'auth.totp_wrong': 'code' });
      }
      forgetInvitationToken();
      await onSignedIn();
      return undefined;
    },
  });
  return (
    <FormLayout
      form={form}
      actions={
        <Button kind="primary" submit wide busy={form.isBusy}>
          <FormattedMessage id="signIn.send" defaultMessage="Sign in" />
        </Button>
      }
    >
      <RefusalNotice error={form.failure} />
      {enrolment && <AuthenticatorSetup enrolment={enrolment} />}
      <CodeField
        {...form.field('code')}
        label={<FormattedMessage id="signIn.code" defaultMessage="Code from your authenticator app" />}
        hint={
          <FormattedMessage
            id="singleSignOn.code.hint"
            defaultMessage="Your provider did not ask for a second proof, so this node does."
          />
        }
      />
    </FormLayout>
  );
}
