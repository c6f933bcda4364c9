import { useQuery } from '@tanstack/react-query';
import type { Action } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { actionWords } from '../../public/words/registry-words.ts';
import { Badge, type Column, DateText, Panel, Row, Skeleton, Stack, Table } from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { useOwnParties } from '../directory/seats.ts';
import { ProgressPanel } from '../progress/progress-panel.tsx';
import { MoveActionForm } from '../work/move-action-form.tsx';
import { PlanActionForm } from './plan-action-form.tsx';
import { actionsOfQuery, type ReadRecommendation } from './recommendations.queries.ts';

/** What is done because of it, by whom until when, and how far the State is by what it is measured by. */
export function ActionsPanel({ read: { recommendation: said } }: { read: ReadRecommendation }) {
  const { data, error, isPending, refetch } = useQuery(actionsOfQuery(said.recommendationId));
  const mayPlan = useOwnParties('plan').includes(said.addressee);
  const actions = data?.actions ?? [];
  const measures = [...new Set(actions.flatMap(({ indicatorId }) => indicatorId ?? []))];
  return (
    <>
      <Panel
        title={<FormattedMessage id="recommendation.actions" defaultMessage="What is done because of it" />}
        aside={
          mayPlan && (
            <ActButton
              words={<FormattedMessage id="recommendation.plan" defaultMessage="Plan an action" />}
              width="wide"
            >
              {(acts) => (
                <PlanActionForm
                  recommendationId={said.recommendationId}
                  partyCode={said.addressee}
                  {...acts}
                />
              )}
            </ActButton>
          )
        }
        flush={actions.length > 0}
      >
        {isPending && <Skeleton count={2} />}
        {error && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {data && actions.length === 0 && (
          <p>
            <FormattedMessage id="recommendation.noAction" defaultMessage="No action is recorded." />
          </p>
        )}
        {actions.length > 0 && <Actions actions={actions} />}
      </Panel>
      {data && <ProgressPanel partyCode={said.addressee} indicatorIds={measures} />}
    </>
  );
}

function Actions({ actions }: { actions: readonly Action[] }) {
  const intl = useIntl();
  const header = {
    action: intl.formatMessage({ id: 'action.column.action', defaultMessage: 'Action' }),
    institution: intl.formatMessage({ id: 'action.column.institution', defaultMessage: 'Institution' }),
    due: intl.formatMessage({ id: 'action.column.due', defaultMessage: 'Due' }),
    state: intl.formatMessage({ id: 'action.column.state', defaultMessage: 'Where it stands' }),
    act: intl.formatMessage({ id: 'action.column.act', defaultMessage: 'What you can do' }),
  };
  const columns: Column<Action>[] = [
    {
      key: 'action',
      header: header.action,
      cell: ({ number, title, words }) => (
        <Stack gap={0}>
          <span dir="auto">
            A-{number} {title}
          </span>
          {words !== null && <span dir="auto">{words}</span>}
        </Stack>
      ),
    },
    {
      key: 'institution',
      header: header.institution,
      width: '11rem',
      cell: ({ institution }) => <span dir="auto">{institution}</span>,
    },
    { key: 'due', header: header.due, width: '8rem', cell: ({ dueOn }) => <DateText date={dueOn} /> },
    { key: 'state', header: header.state, width: '11rem', cell: (action) => <StateOf action={action} /> },
    { key: 'act', header: header.act, width: '12rem', cell: (action) => <Act action={action} /> },
  ];
  return (
    <Table
      whole
      caption={intl.formatMessage({ id: 'action.caption', defaultMessage: 'Actions' })}
      columns={columns}
      rows={actions}
      rowKey={({ actionId }) => actionId}
    />
  );
}

function StateOf({ action: { state, ownerSeated } }: { action: Action }) {
  return (
    <Row>
      <Badge tone={state === 'verified' ? 'accent' : 'neutral'}>
        <FormattedMessage {...actionWords[state]} />
      </Badge>
      {ownerSeated === false && (
        <Badge tone="danger" icon="caution">
          <FormattedMessage id="action.ownerless" defaultMessage="Nobody owns it" />
        </Badge>
      )}
    </Row>
  );
}

function Act({ action }: { action: Action }) {
  const mayWork = useOwnParties('work').includes(action.partyCode);
  if (!mayWork) return null;
  return (
    <ActButton words={<FormattedMessage id="action.move" defaultMessage="Say what became of it" />}>
      {(acts) => <MoveActionForm actionId={action.actionId} {...acts} />}
    </ActButton>
  );
}
