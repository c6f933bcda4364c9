import { stepUpWithCodeRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, CodeField, FormLayout, useForm } from '../../ui/index.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { refusedField } from '../refusal/refused-field.ts';
import { checkCode } from '../sign-in/check-code.ts';

interface StepUpCodeProps {
  /** A passkey is offered above it. */
  isSecond: boolean;
  onProved: () => void;
}

export function StepUpCode({ isSecond, onProved }: StepUpCodeProps) {
  const intl = useIntl();
  const form = useForm({
    id: 'step-up',
    initial: { code: '' },
    check: ({ code }) => ({ code: checkCode(intl, code) }),
    send: async ({ code }) => {
      try {
        await call(stepUpWithCodeRoute, { body: { code } });
      } catch (error) {
        return refusedField(intl, error, { 'auth.totp_wrong': 'code' });
      }
      onProved();
      return undefined;
    },
  });
  return (
    <FormLayout
      form={form}
      actions={
        <Button kind={isSecond ? 'quiet' : 'primary'} submit wide busy={form.isBusy}>
          <FormattedMessage id="stepUp.code.send" defaultMessage="Confirm with this code" />
        </Button>
      }
    >
      <RefusalNotice error={form.failure} />
      <CodeField
        {...form.field('code')}
        label={
          isSecond ? (
            <FormattedMessage id="stepUp.code.or" defaultMessage="Or the code that your app shows now" />
          ) : (
            <FormattedMessage id="stepUp.code" defaultMessage="The code that your app shows now" />
          )
        }
      />
    </FormLayout>
  );
}
