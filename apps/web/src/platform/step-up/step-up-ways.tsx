import { useMutation, useQueryClient } from '@tanstack/react-query';
import { beginPasskeyStepUpRoute, stepUpWithPasskeyRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, LinkButton, Notice, Stack } from '../../ui/index.ts';
import { hasPasskeys, provePasskey } from '../passkey/passkey.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { useMe } from '../session/me.ts';
import { sessionQuery } from '../session/session.queries.ts';
import { StepUpCode } from './step-up-code.tsx';
import type { StepUpStrength } from './strength.ts';

interface StepUpWaysProps {
  strength: StepUpStrength;
  onProved: () => void;
}

/** The passkey first, since it cannot be phished; a code where that is enough. */
export function StepUpWays({ strength, onProved }: StepUpWaysProps) {
  const me = useMe();
  const queries = useQueryClient();
  const prove = async () => {
    await queries.invalidateQueries(sessionQuery);
    onProved();
  };
  const passkey = useMutation({ mutationFn: provePresence, onSuccess: prove });
  const canUsePasskey = me.hasPasskey && hasPasskeys();
  return (
    <Stack gap={3}>
      <p>
        <FormattedMessage
          id="stepUp.words"
          defaultMessage="What you are about to do cannot rest on an open screen alone. Confirm it; that counts for five minutes."
        />
      </p>
      {canUsePasskey && (
        <Stack>
          <RefusalNotice error={passkey.error} />
          <Button kind="primary" icon="key" wide busy={passkey.isPending} onPress={() => passkey.mutate()}>
            <FormattedMessage id="stepUp.passkey" defaultMessage="Confirm with your passkey" />
          </Button>
        </Stack>
      )}
      {!canUsePasskey && strength === 'passkey' && <PasskeyMissing />}
      {strength === 'any' && me.hasPassword && <StepUpCode isSecond={canUsePasskey} onProved={prove} />}
    </Stack>
  );
}

async function provePresence() {
  const { options } = await call(beginPasskeyStepUpRoute, {});
  return call(stepUpWithPasskeyRoute, { body: { response: await provePasskey(options) } });
}

function PasskeyMissing() {
  return (
    <Notice
      kind="caution"
      action={
        <LinkButton href="/settings">
          <FormattedMessage id="stepUp.missing.add" defaultMessage="Go to my settings" />
        </LinkButton>
      }
    >
      <FormattedMessage
        id="stepUp.missing"
        defaultMessage="This asks for a passkey, and you have none that this browser can use. Add one in your settings, then come back."
      />
    </Notice>
  );
}
