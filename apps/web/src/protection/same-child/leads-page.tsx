import { useQuery } from '@tanstack/react-query';
import type { ShownLead } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { Disclosure, EmptyState, Page, Skeleton, Stack } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { leadsQuery } from './leads.queries.ts';

/** Children who are perhaps known to another agency too: what waits for an answer stands first. */
export function LeadsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'leads.tab', defaultMessage: 'Perhaps the same child' }));
  return (
    <ForRole permission="lead.work">
      <Page
        width="reading"
        title={<FormattedMessage id="leads.title" defaultMessage="Perhaps the same child" />}
        lead={
          <FormattedMessage
            id="leads.lead"
            defaultMessage="Another agency may know one of your children under another spelling. It is a lead, not an identity: two people look, and both must say yes. Until both agree to compare, neither sees anything of the other’s file."
          />
        }
      >
        <Queue />
      </Page>
    </ForRole>
  );
}

function Queue() {
  const { data, error, isPending, refetch } = useQuery(leadsQuery);
  if (isPending) return <Skeleton count={4} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  const open = data.leads.filter((lead) => !isSettled(lead));
  const waiting = [...open].sort((a, b) => rank(a) - rank(b));
  const settled = data.leads.filter(isSettled);
  return (
    <Stack gap={3}>
      {waiting.length === 0 && <NothingWaits />}
      {waiting.map((lead) => (
        <LeadPanel key={`${lead.fileId} ${lead.leadId}`} lead={lead} />
      ))}
      {settled.length > 0 && (
        <Disclosure
          title={
            <FormattedMessage
              id="leads.settled"
              defaultMessage="Decided before ({count})"
              values={{ count: settled.length }}
            />
          }
        >
          <Stack gap={3}>
            {settled.map((lead) => (
              <LeadPanel key={`${lead.fileId} ${lead.leadId}`} lead={lead} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Stack>
  );
}

const isSettled = ({ state }: ShownLead): boolean => state === 'linked' || state === 'apart';
/** One's own that wait, then those of colleagues, then what waits for others. */
const rank = ({ waits, mine }: ShownLead): number => (waits ? 0 : 2) + (mine ? 0 : 1);

function NothingWaits() {
  return (
    <EmptyState title={<FormattedMessage id="leads.none" defaultMessage="No likely pair waits for you." />}>
      <FormattedMessage
        id="leads.none.words"
        defaultMessage="After each registration the node compares with the files of other agencies. If one is likely to be about the same child, it stands here for both."
      />
    </EmptyState>
  );
}
