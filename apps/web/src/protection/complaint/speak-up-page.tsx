import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useTabTitle } from '../../shell/index.ts';
import {
  Badge,
  Facts,
  MomentText,
  Page,
  Panel,
  Skeleton,
  Stack,
  useToast,
  WrittenText,
} from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { ComplainForm } from './complain-form.tsx';
import { type OwnComplaint, ownComplaintsQuery } from './complaint.queries.ts';
import { complaintStateWords } from './complaint-words.ts';

/** To complain about somebody, and to read what the desk answered. Its title in the tab says neither. */
export function SpeakUpPage() {
  const intl = useIntl();
  const toast = useToast();
  useTabTitle(intl.formatMessage({ id: 'complain.tab', defaultMessage: 'Form' }));
  return (
    <ForRole permission="complaint.make">
      <Page
        width="reading"
        title={<FormattedMessage id="complain.title" defaultMessage="Complain about somebody" />}
        lead={
          <FormattedMessage
            id="complain.lead"
            defaultMessage="About anybody who works with a child: a colleague, a supervisor, a guardian, an interpreter."
          />
        }
      >
        <Stack gap={3}>
          <Panel>
            <ComplainForm fileId={null} onDone={toast} />
          </Panel>
          <OwnComplaints />
        </Stack>
      </Page>
    </ForRole>
  );
}

function OwnComplaints() {
  const { data, error, isPending, refetch } = useQuery(ownComplaintsQuery);
  if (isPending) return <Skeleton count={2} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.complaints.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="complain.own" defaultMessage="What you sent" />}>
      <Stack gap={3}>
        {data.complaints.map((own) => (
          <Own key={own.complaintId} own={own} />
        ))}
      </Stack>
    </Panel>
  );
}

function Own({ own }: { own: OwnComplaint }) {
  const answers = [
    {
      key: 'acknowledgement',
      label: <FormattedMessage id="complain.own.first" defaultMessage="First answer" />,
      said: own.acknowledgement,
    },
    {
      key: 'told',
      label: <FormattedMessage id="complain.own.outcome" defaultMessage="What came of it" />,
      said: own.told,
    },
  ];
  return (
    <Facts
      labels="above"
      facts={[
        {
          key: 'sent',
          label: <MomentText at={own.receivedAt} />,
          value: <WrittenText>{own.words}</WrittenText>,
        },
        {
          key: 'state',
          label: <FormattedMessage id="complain.own.state" defaultMessage="How it stands" />,
          value: (
            <Badge tone="neutral">
              <FormattedMessage {...complaintStateWords[own.state]} />
            </Badge>
          ),
        },
        ...answers.flatMap(({ key, label, said }) =>
          said === null ? [] : [{ key, label, value: <WrittenText>{said}</WrittenText> }],
        ),
      ]}
    />
  );
}
