import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { EmptyState, Link, Page, Skeleton, Stack } from '../../ui/index.ts';
import { SecretariatPanel } from './secretariat-panel.tsx';
import { workQuery } from './work.queries.ts';
import { WorkPanel } from './work-panel.tsx';

/** What is due for the member one sits for. */
export function WorkPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'registry.tab', defaultMessage: 'Alliance' }));
  return (
    <ForRole permission="alliance.read">
      <Page
        width="reading"
        title={<FormattedMessage id="registry.title" defaultMessage="What is due" />}
        lead={
          <FormattedMessage
            id="registry.lead"
            defaultMessage="Answers, plans, reports and actions of the member you sit for, the next due first."
          />
        }
        action={
          <Link href="/alliance" newTab>
            <FormattedMessage id="registry.public" defaultMessage="The public pages" />
          </Link>
        }
      >
        <Stack gap={3}>
          <SecretariatPanel />
          <DueWork />
        </Stack>
      </Page>
    </ForRole>
  );
}

function DueWork() {
  const { data, error, isPending, refetch } = useQuery(workQuery);
  if (isPending) return <Skeleton count={4} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.work.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="registry.none" defaultMessage="Nothing is due within ninety days." />}
      >
        <FormattedMessage
          id="registry.none.words"
          defaultMessage="When a recommendation waits for an answer, or an action comes due, it stands here."
        />
      </EmptyState>
    );
  return (
    <Stack gap={3}>
      {data.work.map((work) => (
        <WorkPanel key={`${work.kind} ${work.subjectId}`} work={work} />
      ))}
    </Stack>
  );
}
