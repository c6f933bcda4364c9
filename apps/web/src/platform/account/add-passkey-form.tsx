import { useQueryClient } from '@tanstack/react-query';
import { addPasskeyRoute, beginPasskeyRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, FormLayout, TextField, useForm } from '../../ui/index.ts';
import { createPasskey } from '../passkey/passkey.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { CancelButton } from '../rows/cancel-button.tsx';
import { credentialsQuery, sessionQuery } from '../session/session.queries.ts';
import { useStepUp } from '../step-up/step-up.tsx';

interface AddPasskeyFormProps {
  onAdded: () => void;
  onCancel?: () => void;
}

/** Names a passkey, then lets the browser make it. */
export function AddPasskeyForm({ onAdded, onCancel }: AddPasskeyFormProps) {
  const intl = useIntl();
  const queries = useQueryClient();
  const stepUp = useStepUp();
  const nameMissing = intl.formatMessage({
    id: 'account.passkey.name.missing',
    defaultMessage: 'Give it a name, so that you know it again.',
  });
  const form = useForm({
    id: 'passkey',
    initial: { name: '' },
    check: ({ name }) => ({ name: name.trim() === '' ? nameMissing : undefined }),
    send: async ({ name }) => {
      const { options } = await stepUp.withPresence(() => call(beginPasskeyRoute, {}));
      const response = await createPasskey(options);
      await call(addPasskeyRoute, { body: { response, name: name.trim().slice(0, 60) } });
      await queries.invalidateQueries(credentialsQuery);
      await queries.invalidateQueries(sessionQuery);
      onAdded();
      return undefined;
    },
  });
  return (
    <>
      <FormLayout
        form={form}
        actions={
          <>
            <Button kind="primary" icon="key" submit busy={form.isBusy}>
              <FormattedMessage id="account.passkey.add" defaultMessage="Add a passkey" />
            </Button>
            {onCancel && <CancelButton onPress={onCancel} />}
          </>
        }
      >
        <RefusalNotice error={form.failure} />
        <TextField
          {...form.field('name')}
          label={<FormattedMessage id="account.passkey.name" defaultMessage="A name for it" />}
          hint={
            <FormattedMessage
              id="account.passkey.name.hint"
              defaultMessage="Where it is: “Office laptop”, “My phone”, “Blue key”"
            />
          }
        />
      </FormLayout>
      {stepUp.dialog}
    </>
  );
}
