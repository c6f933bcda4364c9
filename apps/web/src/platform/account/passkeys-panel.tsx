import { removePasskeyRoute } from '@tutela/contract';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Button, ConfirmDialog, EmptyState, Panel, RelativeTime, Stack, useToast } from '../../ui/index.ts';
import { hasPasskeys } from '../passkey/passkey.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { RowItem, Rows } from '../rows/rows.tsx';
import { credentialsQuery, sessionQuery } from '../session/session.queries.ts';
import { useStepUp } from '../step-up/step-up.tsx';
import { AddPasskeyForm } from './add-passkey-form.tsx';

interface Passkey {
  passkeyId: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export function PasskeysPanel({ passkeys }: { passkeys: readonly Passkey[] }) {
  const toast = useToast();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Passkey>();
  const { remove, error, dialog } = useRemoval();
  const added = () => {
    setAdding(false);
    toast(<FormattedMessage id="settings.passkey.added" defaultMessage="The passkey was added." />);
  };
  const addButton = (
    <Button
      icon="add"
      onPress={() => setAdding(true)}
      {...(!hasPasskeys() && { refusedBecause: <NotHere /> })}
    >
      <FormattedMessage id="account.passkey.add" defaultMessage="Add a passkey" />
    </Button>
  );
  return (
    <Panel
      title={<FormattedMessage id="settings.passkeys" defaultMessage="Passkeys" />}
      aside={<FormattedMessage id="settings.passkeys.aside" defaultMessage="The safest way to sign in" />}
    >
      <Stack gap={3}>
        <RefusalNotice error={error} />
        {passkeys.length === 0 && !isAdding && <NoPasskey action={addButton} />}
        {passkeys.length > 0 && <PasskeyRows passkeys={passkeys} onRemove={setLeaving} />}
        {isAdding && <AddPasskeyForm onAdded={added} onCancel={() => setAdding(false)} />}
        {passkeys.length > 0 && !isAdding && <div>{addButton}</div>}
      </Stack>
      <ConfirmDialog
        isOpen={leaving !== undefined}
        title={<FormattedMessage id="settings.passkey.remove.title" defaultMessage="Remove this passkey?" />}
        confirmLabel={<FormattedMessage id="settings.passkey.remove" defaultMessage="Remove" />}
        onClose={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving) void remove(leaving.passkeyId);
          setLeaving(undefined);
        }}
      >
        <FormattedMessage
          id="settings.passkey.remove.words"
          defaultMessage="“{name}” no longer signs you in. You can add it again. Delete it on the device too, so that it is not offered there."
          values={{ name: <bdi>{leaving?.name}</bdi> }}
        />
      </ConfirmDialog>
      {dialog}
    </Panel>
  );
}

interface PasskeyRowsProps {
  passkeys: readonly Passkey[];
  onRemove: (passkey: Passkey) => void;
}

function PasskeyRows({ passkeys, onRemove }: PasskeyRowsProps) {
  const intl = useIntl();
  return (
    <Rows>
      {passkeys.map((passkey) => (
        <RowItem
          key={passkey.passkeyId}
          name={<bdi>{passkey.name}</bdi>}
          about={
            <FormattedMessage
              id="settings.passkey.about"
              defaultMessage="Added {created, date, medium}. {isUsed, select, true {Last used {used}.} other {Not used yet.}}"
              values={{
                created: new Date(passkey.createdAt),
                isUsed: String(passkey.lastUsedAt !== null),
                used: passkey.lastUsedAt !== null && <RelativeTime at={passkey.lastUsedAt} />,
              }}
            />
          }
          actions={
            <Button
              size="small"
              onPress={() => onRemove(passkey)}
              label={intl.formatMessage(
                { id: 'settings.passkey.remove.of', defaultMessage: 'Remove {name}' },
                { name: passkey.name },
              )}
            >
              <FormattedMessage id="settings.passkey.remove" defaultMessage="Remove" />
            </Button>
          }
        />
      ))}
    </Rows>
  );
}

function useRemoval() {
  const stepUp = useStepUp();
  const removal = useCommand(removePasskeyRoute, {
    stale: [credentialsQuery.queryKey, sessionQuery.queryKey],
  });
  const remove = (passkeyId: string) =>
    stepUp.withPresence(() => removal.mutateAsync({ params: { passkeyId } })).catch(() => undefined);
  return { remove, error: removal.error, dialog: stepUp.dialog };
}

function NoPasskey({ action }: { action: ReactNode }) {
  return (
    <EmptyState
      icon="key"
      action={action}
      title={<FormattedMessage id="settings.passkeys.none" defaultMessage="You have no passkey yet" />}
    >
      <FormattedMessage
        id="settings.passkeys.none.words"
        defaultMessage="With your fingerprint, your face or a key you plug in, you sign in without typing, and nobody can trick you out of it. Showing where a child stays may ask for one."
      />
    </EmptyState>
  );
}

function NotHere() {
  return (
    <FormattedMessage
      id="settings.passkeys.notHere"
      defaultMessage="This browser has no passkeys. Use a newer one."
    />
  );
}
