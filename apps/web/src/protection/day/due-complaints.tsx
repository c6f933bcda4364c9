import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { DateText, DueText, EmptyState, LinkButton, Panel, Row, Skeleton, Stack } from '../../ui/index.ts';
import { complaintsQuery } from '../complaint/complaint.queries.ts';
import { complaintStateWords } from '../complaint/complaint-words.ts';

/** What the desk owes somebody next, what is due first. */
export function DueComplaints() {
  const { data, error, isPending, refetch } = useQuery(complaintsQuery);
  if (isPending) return <Skeleton count={3} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  const due = data.complaints.filter((complaint) => complaint.due !== null);
  if (due.length === 0)
    return (
      <Panel>
        <EmptyState
          title={<FormattedMessage id="day.complaints.none" defaultMessage="No complaint waits for you" />}
        />
      </Panel>
    );
  return (
    <Panel
      title={
        <FormattedMessage
          id="day.complaints"
          defaultMessage="Complaints ({count, number})"
          values={{ count: due.length }}
        />
      }
    >
      <Stack>
        {due.map(({ complaintId, receivedAt, state, due: at }) => (
          <Row key={complaintId}>
            <span>
              <FormattedMessage
                id="day.complaint"
                defaultMessage="Complaint {number}, {day}: {state}"
                values={{
                  number: <bdi>{complaintId.slice(0, 4).toUpperCase()}</bdi>,
                  day: <DateText date={receivedAt.slice(0, 10)} />,
                  state: <FormattedMessage {...complaintStateWords[state]} />,
                }}
              />
            </span>
            {at !== null && <DueText at={at} />}
          </Row>
        ))}
        <div>
          <LinkButton kind="primary" href="/complaints">
            <FormattedMessage id="day.complaints.open" defaultMessage="Open the complaints" />
          </LinkButton>
        </div>
      </Stack>
    </Panel>
  );
}
