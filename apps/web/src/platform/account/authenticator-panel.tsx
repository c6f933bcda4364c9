import { useMutation } from '@tanstack/react-query';
import { beginTotpRoute, confirmTotpRoute, type TotpEnrolment } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { call, useCommand } from '../../api/index.ts';
import {
  Button,
  CodeField,
  FormLayout,
  MomentText,
  Panel,
  Stack,
  useForm,
  useToast,
} from '../../ui/index.ts';
import { AuthenticatorSetup } from '../authenticator/authenticator-setup.tsx';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { refusedField } from '../refusal/refused-field.ts';
import { CancelButton } from '../rows/cancel-button.tsx';
import { credentialsQuery } from '../session/session.queries.ts';
import { checkCode } from '../sign-in/check-code.ts';
import { useStepUp } from '../step-up/step-up.tsx';
import { sessionsQuery } from './sessions.queries.ts';

export function AuthenticatorPanel({ since }: { since: string }) {
  const stepUp = useStepUp();
  const [enrolment, setEnrolment] = useState<TotpEnrolment>();
  const begin = useMutation({
    mutationFn: () => stepUp.withPresence(() => call(beginTotpRoute, {})),
    onSuccess: setEnrolment,
  });
  return (
    <Panel title={<FormattedMessage id="settings.totp" defaultMessage="Authenticator app" />}>
      <Stack>
        <p>
          <FormattedMessage
            id="settings.totp.since"
            defaultMessage="The app that shows your codes was set up {at}."
            values={{ at: <MomentText at={since} /> }}
          />
        </p>
        <RefusalNotice error={begin.error} />
        {enrolment ? (
          <RenewalForm enrolment={enrolment} onClose={() => setEnrolment(undefined)} />
        ) : (
          <div>
            <Button busy={begin.isPending} onPress={() => begin.mutate()}>
              <FormattedMessage id="settings.totp.renew" defaultMessage="Set up another phone" />
            </Button>
          </div>
        )}
      </Stack>
      {stepUp.dialog}
    </Panel>
  );
}

interface RenewalFormProps {
  enrolment: TotpEnrolment;
  onClose: () => void;
}

function RenewalForm({ enrolment, onClose }: RenewalFormProps) {
  const intl = useIntl();
  const toast = useToast();
  const confirm = useCommand(confirmTotpRoute, {
    stale: [credentialsQuery.queryKey, sessionsQuery.queryKey],
  });
  const form = useForm({
    id: 'totp',
    initial: { code: '' },
    check: ({ code }) => ({ code: checkCode(intl, code) }),
    send: async ({ code }) => {
      try {
        await confirm.mutateAsync({ body: { enrolment: enrolment.enrolment, code } });
      } catch (error) {
        return refusedField(intl, error, { 'auth.totp_wrong': 'code' });
      }
      onClose();
      toast(
        <FormattedMessage
          id="settings.totp.renewed"
          defaultMessage="Codes come from the new app now. Your other sessions were ended."
        />,
      );
      return undefined;
    },
  });
  return (
    <FormLayout
      form={form}
      actions={
        <>
          <Button kind="primary" submit busy={form.isBusy}>
            <FormattedMessage id="settings.totp.confirm" defaultMessage="Use this app from now on" />
          </Button>
          <CancelButton onPress={onClose} />
        </>
      }
    >
      <RefusalNotice error={form.failure} />
      <AuthenticatorSetup enrolment={enrolment} />
      <CodeField
        {...form.field('code')}
        label={<FormattedMessage id="invitation.code" defaultMessage="The code that it shows now" />}
      />
    </FormLayout>
  );
}
