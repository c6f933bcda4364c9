import { useQuery } from '@tanstack/react-query';
import type { listAgenciesRoute, RouteAnswer } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import {
  Button,
  type Column,
  CountryName,
  EmptyState,
  Panel,
  Skeleton,
  Stack,
  Table,
} from '../../../ui/index.ts';
import { LoadFailure } from '../../refusal/refusal-notice.tsx';
import { useMe } from '../../session/me.ts';
import { agencyKindWords } from '../../words/agency-kind-words.ts';
import { agenciesQuery } from '../people.queries.ts';
import { AgencyForm } from './agency-form.tsx';

type Agency = RouteAnswer<typeof listAgenciesRoute>['agencies'][number];

export function AgenciesTab() {
  const intl = useIntl();
  const mayManage = useMe().permissions.includes('people.manage');
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(agenciesQuery);
  if (error && !data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="table" count={4} />;
  return (
    <Stack gap={3}>
      {mayManage && !isAdding && (
        <div>
          <Button icon="add" onPress={() => setAdding(true)}>
            <FormattedMessage id="agency.add" defaultMessage="Add an agency" />
          </Button>
        </div>
      )}
      {isAdding && (
        <Panel title={<FormattedMessage id="agency.add" defaultMessage="Add an agency" />}>
          <AgencyForm onDone={() => setAdding(false)} />
        </Panel>
      )}
      <Panel flush>
        {data.agencies.length === 0 ? (
          <EmptyState
            icon="agency"
            title={<FormattedMessage id="agency.none" defaultMessage="There is no agency yet" />}
          />
        ) : (
          <Table
            caption={intl.formatMessage({ id: 'people.tab.agencies', defaultMessage: 'Agencies' })}
            columns={columnsOf(intl)}
            rows={data.agencies}
            rowKey={({ agencyId }) => String(agencyId)}
          />
        )}
      </Panel>
    </Stack>
  );
}

function columnsOf(intl: IntlShape): Column<Agency>[] {
  return [
    {
      key: 'name',
      header: intl.formatMessage({ id: 'people.column.name', defaultMessage: 'Name' }),
      cell: ({ name }) => <bdi>{name}</bdi>,
    },
    {
      key: 'kind',
      header: intl.formatMessage({ id: 'agency.kind', defaultMessage: 'Kind' }),
      cell: ({ kind }) => <FormattedMessage {...agencyKindWords[kind]} />,
    },
    {
      key: 'state',
      header: intl.formatMessage({ id: 'agency.state', defaultMessage: 'State it belongs to' }),
      cell: ({ state }) => <CountryName code={state} />,
    },
    {
      key: 'people',
      header: intl.formatMessage({ id: 'people.tab', defaultMessage: 'People' }),
      cell: ({ people }) => intl.formatNumber(people),
      width: '7rem',
      align: 'end',
    },
  ];
}
