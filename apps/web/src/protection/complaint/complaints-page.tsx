import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { EmptyState, Page, Skeleton, Stack } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { complaintsQuery } from './complaint.queries.ts';
import { ComplaintPanel } from './complaint-panel.tsx';

/** What came to the independent desk: what is due first stands first. */
export function ComplaintsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'complaints.tab', defaultMessage: 'Complaints' }));
  return (
    <ForRole permission="complaint.handle">
      <Page
        width="reading"
        title={<FormattedMessage id="complaints.title" defaultMessage="Complaints to your desk" />}
        lead={
          <FormattedMessage
            id="complaints.lead"
            defaultMessage="Acknowledge within three days and decide within thirty (default, confirm with national law). Nobody but your desk sees them."
          />
        }
      >
        <Queue />
      </Page>
    </ForRole>
  );
}

function Queue() {
  const { data, error, isPending, refetch } = useQuery(complaintsQuery);
  if (isPending) return <Skeleton count={4} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.complaints.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="complaints.none" defaultMessage="No complaint waits for you." />}
      >
        <FormattedMessage
          id="complaints.none.words"
          defaultMessage="When somebody complains about a person who works with a child, it stands here."
        />
      </EmptyState>
    );
  return (
    <Stack gap={3}>
      {data.complaints.map((complaint) => (
        <ComplaintPanel key={complaint.complaintId} complaint={complaint} />
      ))}
    </Stack>
  );
}
