import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { EmptyState, Page, Skeleton, Stack } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { referralsQuery } from './received.queries.ts';
import { ReceivedPanel } from './received-panel.tsx';

/** What other agencies ask of the own one: what is due first stands first. */
export function ReferralsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'referrals.tab', defaultMessage: 'Referrals' }));
  return (
    <ForRole permission="referral.receive">
      <Page
        width="reading"
        title={<FormattedMessage id="referrals.title" defaultMessage="Referrals to your agency" />}
        lead={
          <FormattedMessage
            id="referrals.lead"
            defaultMessage="What other agencies ask of yours. Who the child is stands only in the file, as far as it is open to you."
          />
        }
      >
        <Queue />
      </Page>
    </ForRole>
  );
}

function Queue() {
  const { data, error, isPending, refetch } = useQuery(referralsQuery);
  if (isPending) return <Skeleton count={4} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.referrals.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="referrals.none" defaultMessage="Nobody waits for your agency." />}
      >
        <FormattedMessage
          id="referrals.none.words"
          defaultMessage="When another agency asks yours for help, it stands here."
        />
      </EmptyState>
    );
  return (
    <Stack gap={3}>
      {data.referrals.map((referral) => (
        <ReceivedPanel key={referral.referralId} referral={referral} />
      ))}
    </Stack>
  );
}
