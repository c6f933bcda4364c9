import { useQuery } from '@tanstack/react-query';
import { finishSingleSignOnRoute } from '@tutela/contract';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import { LinkButton, Skeleton, Stack } from '../../ui/index.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { SingleSignOnCode } from './single-sign-on-code.tsx';
import { useArrival } from './use-arrival.ts';

/** Where a provider sends the person back to. What stands in the address is given to the node, then taken away. */
export function SingleSignOnPage() {
  const intl = useIntl();
  const search = useSearchOnce();
  const arrive = useArrival();
  const { data, error } = useQuery({
    queryKey: ['platform', 'single-sign-on', search],
    queryFn: async () => {
      const answer = await call(finishSingleSignOnRoute, { body: { search } });
      if (answer.next === 'signed_in') await arrive();
      return answer;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Entrance
      tab={intl.formatMessage({ id: 'signIn.tab', defaultMessage: 'Sign in' })}
      title={<FormattedMessage id="singleSignOn.title" defaultMessage="Single sign-on" />}
    >
      {error && <Failed error={error} />}
      {data?.next === 'code' && <SingleSignOnCode onSignedIn={arrive} />}
      {!error && data?.next !== 'code' && <Skeleton />}
    </Entrance>
  );
}

function Failed({ error }: { error: unknown }) {
  return (
    <Stack gap={3}>
      <RefusalNotice error={error} />
      <LinkButton href="/sign-in" wide>
        <FormattedMessage id="singleSignOn.back" defaultMessage="Back to signing in" />
      </LinkButton>
    </Stack>
  );
}

function useSearchOnce(): string {
  const [search] = useState(() => location.search);
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return search;
}
