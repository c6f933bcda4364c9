import { changePasswordRoute } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import {
  Button,
  FormLayout,
  MomentText,
  Panel,
  PasswordField,
  Stack,
  useForm,
  useToast,
} from '../../ui/index.ts';
import { checkPassword } from '../password/check-account.ts';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { refusedField } from '../refusal/refused-field.ts';
import { CancelButton } from '../rows/cancel-button.tsx';
import { credentialsQuery } from '../session/session.queries.ts';
import { sessionsQuery } from './sessions.queries.ts';

interface PasswordPanelProps {
  username: string;
  changedAt: string | null;
}

export function PasswordPanel({ username, changedAt }: PasswordPanelProps) {
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel title={<FormattedMessage id="settings.password" defaultMessage="Password" />}>
      <Stack>
        <p>
          <FormattedMessage
            id="settings.password.words"
            defaultMessage="Your username is {username}. {isKnown, select, true {The password was chosen {at}.} other {}} It needs no regular change; change it when somebody may have seen it."
            values={{
              username: <b>{username}</b>,
              isKnown: String(changedAt !== null),
              at: changedAt !== null && <MomentText at={changedAt} />,
            }}
          />
        </p>
        {isChanging ? (
          <ChangeForm onClose={() => setChanging(false)} />
        ) : (
          <div>
            <Button onPress={() => setChanging(true)}>
              <FormattedMessage id="settings.password.change" defaultMessage="Change my password" />
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  );
}

function ChangeForm({ onClose }: { onClose: () => void }) {
  const form = useChange(onClose);
  return (
    <FormLayout
      form={form}
      actions={
        <>
          <Button kind="primary" submit busy={form.isBusy}>
            <FormattedMessage id="settings.password.send" defaultMessage="Use the new password" />
          </Button>
          <CancelButton onPress={onClose} />
        </>
      }
    >
      <RefusalNotice error={form.failure} />
      <PasswordField
        {...form.field('currentPassword')}
        label={<FormattedMessage id="settings.password.current" defaultMessage="Present password" />}
      />
      <NewPasswordField {...form.field('newPassword')} />
    </FormLayout>
  );
}

function useChange(onClose: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const change = useCommand(changePasswordRoute, {
    stale: [credentialsQuery.queryKey, sessionsQuery.queryKey],
  });
  const missing = intl.formatMessage({
    id: 'settings.password.current.missing',
    defaultMessage: 'Write your present password.',
  });
  return useForm({
    id: 'password',
    initial: { currentPassword: '', newPassword: '' },
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: currentPassword === '' ? missing : undefined,
      newPassword: checkPassword(intl, newPassword),
    }),
    send: async (values) => {
      try {
        await change.mutateAsync({ body: values });
      } catch (error) {
        return refusedField(intl, error, { 'auth.password_weak': 'newPassword' });
      }
      onClose();
      toast(
        <FormattedMessage
          id="settings.password.changed"
          defaultMessage="The new password is in use. Your other sessions were ended."
        />,
      );
      return undefined;
    },
  });
}
