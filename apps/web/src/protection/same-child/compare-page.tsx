import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { Page, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { AgreementList } from './agreement-list.tsx';
import { AnswerLeadForm } from './answer-lead-form.tsx';
import { comparisonQuery } from './leads.queries.ts';
import { SideBySide } from './side-by-side.tsx';

/** Both files' identities side by side, and the question whether it is one child. */
export function ComparePage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'compare.tab', defaultMessage: 'Compare two files' }));
  return (
    <ForRole permission="lead.work">
      <Page title={<FormattedMessage id="compare.title" defaultMessage="Is this the same child?" />}>
        <Compared />
      </Page>
    </ForRole>
  );
}

function Compared() {
  const { fileId = '', leadId = '' } = useParams({ strict: false });
  const { data, error, isPending, refetch } = useQuery(comparisonQuery({ fileId, leadId }));
  if (isPending) return <Skeleton count={6} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap={3}>
      <p>
        <FormattedMessage
          id="compare.agrees"
          defaultMessage="What agrees: {agreement}. Siblings and namesakes look alike on paper: think of them first."
          values={{ agreement: <AgreementList agreement={data.lead.agreement} /> }}
        />
      </p>
      <SideBySide comparison={data} />
      {data.lead.state === 'comparing' && (
        <Panel>
          <AnswerLeadForm lead={data.lead} />
        </Panel>
      )}
    </Stack>
  );
}
