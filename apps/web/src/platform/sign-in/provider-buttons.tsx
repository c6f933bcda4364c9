import { useMutation } from '@tanstack/react-query';
import { beginSingleSignOnRoute, type SessionKind } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { call } from '../../api/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';

interface ProviderButtonsProps {
  providers: readonly { providerId: string; name: string }[];
  kind: SessionKind;
  /** The secret of a one-time link that is used in this way. */
  invitation?: string;
}

/** Leaves for the provider's own page, which sends the person back to `/single-sign-on`. */
export function ProviderButtons({ providers, kind, invitation }: ProviderButtonsProps) {
  const begin = useMutation({
    mutationFn: (providerId: string) =>
      call(beginSingleSignOnRoute, {
        body: { providerId, kind, ...(invitation !== undefined && { invitation }) },
      }),
    onSuccess: ({ location: there }) => location.assign(there),
  });
  return (
    <Stack gap={1}>
      <RefusalNotice error={begin.error} />
      {providers.map(({ providerId, name }) => (
        <Button
          key={providerId}
          wide
          busy={begin.isPending && begin.variables === providerId}
          onPress={() => begin.mutate(providerId)}
        >
          <FormattedMessage
            id="signIn.provider"
            defaultMessage="Sign in through {name}"
            values={{ name: <bdi>{name}</bdi> }}
          />
        </Button>
      ))}
    </Stack>
  );
}
