import { useMutation } from '@tanstack/react-query';
import { beginPasskeySignInRoute, type SessionKind, signInWithPasskeyRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import { provePasskey } from '../passkey/passkey.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import type { SignedIn } from './password-form.tsx';

interface PasskeyButtonProps {
  kind: SessionKind;
  onSignedIn: (answer: SignedIn) => Promise<void>;
}

/** Signs in with nothing to type. Only for browsers that have passkeys. */
export function PasskeyButton({ kind, onSignedIn }: PasskeyButtonProps) {
  const signIn = useMutation({
    mutationFn: async () => {
      const { options } = await call(beginPasskeySignInRoute, {});
      const response = await provePasskey(options);
      return call(signInWithPasskeyRoute, { body: { response, kind } });
    },
    onSuccess: onSignedIn,
  });
  return (
    <Stack>
      <RefusalNotice error={signIn.error} />
      <Button icon="key" wide busy={signIn.isPending} onPress={() => signIn.mutate()}>
        <FormattedMessage id="signIn.passkey" defaultMessage="Sign in with a passkey" />
      </Button>
    </Stack>
  );
}
