import { type SessionKind, signInRoute } from '@tutela/contract';
import type { ReactNode } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, CodeField, FormLayout, PasswordField, TextField, useForm } from '../../ui/index.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { checkCode } from './check-code.ts';

export interface SignedIn {
  accountId: string;
  mandateId: string;
}

interface PasswordFormProps {
  /** Prefix of the fields' ids. */
  id: string;
  username?: string;
  kind: SessionKind;
  onSignedIn: (answer: SignedIn) => Promise<void>;
  /** Between the fields and the button. */
  children?: ReactNode;
}

/** Username, password and code in one step, so that nobody learns which of them was wrong. */
export function PasswordForm({ id, username = '', kind, onSignedIn, children }: PasswordFormProps) {
  const intl = useIntl();
  const form = useForm({
    id,
    initial: { username, password: '', code: '' },
    check: (values) => checkEntry(intl, values),
    send: async (values) => {
      try {
        await onSignedIn(await call(signInRoute, { body: { ...values, kind } }));
        return undefined;
      } finally {
        // A code is good once, whatever came of it.
        form.change({ code: '' });
      }
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
      <TextField
        {...form.field('username')}
        autoComplete="username"
        label={<FormattedMessage id="signIn.username" defaultMessage="Username" />}
      />
      <PasswordField
        {...form.field('password')}
        label={<FormattedMessage id="signIn.password" defaultMessage="Password" />}
      />
      <CodeField
        {...form.field('code')}
        label={<FormattedMessage id="signIn.code" defaultMessage="Code from your authenticator app" />}
        hint={<FormattedMessage id="signIn.code.hint" defaultMessage="Six digits, new every half minute" />}
      />
      {children}
    </FormLayout>
  );
}

function checkEntry(intl: IntlShape, values: { username: string; password: string; code: string }) {
  return {
    username:
      values.username.trim() === ''
        ? intl.formatMessage({ id: 'signIn.username.missing', defaultMessage: 'Write your username.' })
        : undefined,
    password:
      values.password === ''
        ? intl.formatMessage({ id: 'signIn.password.missing', defaultMessage: 'Write your password.' })
        : undefined,
    code: checkCode(intl, values.code),
  };
}
