import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { EmptyState, Link, Page, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { useParties } from '../directory/parties.ts';
import { IndicatorTitle } from '../progress/indicator-title.tsx';
import { SaidWords } from './said-words.tsx';
import { type SaidStatement, statementsQuery } from './statements.queries.ts';

/** What States explain and others dispute, as long as it waits for the one check that both go through. */
export function StatementsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'statements.tab', defaultMessage: 'Statements' }));
  return (
    <ForRole permission="alliance.manage">
      <Page
        width="reading"
        title={<FormattedMessage id="statements.title" defaultMessage="Statements that wait for the check" />}
        lead={
          <FormattedMessage
            id="statements.lead"
            defaultMessage="Look whether a child, or anybody who could be found, is named. The opinion is not checked: what a State explains and what others say is published alike."
          />
        }
      >
        <Waiting />
      </Page>
    </ForRole>
  );
}

function Waiting() {
  const { data, error, isPending, refetch } = useQuery(statementsQuery());
  if (isPending) return <Skeleton count={4} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  const waiting = data.statements.filter(({ outcome }) => outcome === 'waiting');
  if (waiting.length === 0)
    return (
      <EmptyState title={<FormattedMessage id="statements.none" defaultMessage="No statement waits." />}>
        <FormattedMessage
          id="statements.none.words"
          defaultMessage="When a member explains or disputes something, it stands here until somebody has looked."
        />
      </EmptyState>
    );
  return (
    <Stack gap={3}>
      {waiting.map((said) => (
        <Panel key={said.statementId} title={<AboutWhat said={said} />}>
          <Stack>
            <SaidWords said={said} />
            {said.recommendationId !== null && (
              <p>
                <Link href={`/registry/recommendations/${said.recommendationId}`}>
                  <FormattedMessage id="statements.recommendation" defaultMessage="Read the recommendation" />
                </Link>
              </p>
            )}
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}

function AboutWhat({ said: { partyCode, byParty, indicatorId } }: { said: SaidStatement }) {
  const { nameOf } = useParties();
  const values = {
    by: <bdi>{nameOf(byParty)}</bdi>,
    state: <bdi>{nameOf(partyCode)}</bdi>,
    indicator: indicatorId === null ? null : <IndicatorTitle indicatorId={indicatorId} />,
  };
  if (indicatorId !== null)
    return (
      <FormattedMessage
        id="statements.onIndicator"
        defaultMessage="{by}, on {state}: {indicator}"
        values={values}
      />
    );
  return (
    <FormattedMessage
      id="statements.onRecommendation"
      defaultMessage="{by}, on a recommendation to {state}"
      values={values}
    />
  );
}
