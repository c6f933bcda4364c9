import { useQuery } from '@tanstack/react-query';
import type { Observation } from '@tutela/contract';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Badge, type Column, Skeleton, Table } from '../../ui/index.ts';
import { observationsQuery } from './progress.queries.ts';

interface ObservationsProps {
  readonly partyCode: string;
  readonly indicatorId: string;
}

/** What was measured. What is not released yet is marked: it is for those who sit for the State, and counts nowhere. */
export function Observations({ partyCode, indicatorId }: ObservationsProps) {
  const intl = useIntl();
  const { data, error, isPending, refetch } = useQuery(observationsQuery(partyCode, indicatorId));
  if (isPending) return <Skeleton shape="table" count={2} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data.observations.length === 0)
    return (
      <p>
        <FormattedMessage id="progress.noNumber" defaultMessage="Nothing was measured yet." />
      </p>
    );
  const columns: Column<Observation>[] = [
    {
      key: 'period',
      header: intl.formatMessage({ id: 'progress.column.period', defaultMessage: 'Year' }),
      width: '5rem',
      cell: ({ period }) => period,
    },
    {
      key: 'value',
      header: intl.formatMessage({ id: 'progress.column.value', defaultMessage: 'Value' }),
      cell: (each) => <Value of={each} />,
    },
    {
      key: 'quality',
      header: intl.formatMessage({ id: 'progress.column.quality', defaultMessage: 'Evidence' }),
      width: '6rem',
      cell: ({ quality }) => quality,
    },
    {
      key: 'source',
      header: intl.formatMessage({ id: 'progress.column.source', defaultMessage: 'Source' }),
      cell: ({ source }) => <span dir="auto">{source}</span>,
    },
    {
      key: 'release',
      header: intl.formatMessage({ id: 'progress.column.release', defaultMessage: 'Release' }),
      width: '9rem',
      cell: ({ release }) =>
        release ?? (
          <Badge tone="caution">
            <FormattedMessage id="progress.unreleased" defaultMessage="Not released" />
          </Badge>
        ),
    },
  ];
  return (
    <Table
      whole
      caption={intl.formatMessage({ id: 'progress.numbers', defaultMessage: 'What was measured' })}
      columns={columns}
      rows={data.observations}
      rowKey={({ observationId }) => observationId}
    />
  );
}

function Value({ of: { value, low, high, suppressed } }: { of: Observation }) {
  const ends = { low: <FormattedNumber value={low} />, high: <FormattedNumber value={high} /> };
  if (suppressed || value === null)
    return (
      <FormattedMessage
        id="progress.suppressed"
        defaultMessage="between {low} and {high}; too small to publish exactly"
        values={ends}
      />
    );
  return (
    <>
      <FormattedNumber value={value} />
      {low !== high && (
        <>
          {' ('}
          <FormattedMessage id="progress.between" defaultMessage="between {low} and {high}" values={ends} />)
        </>
      )}
    </>
  );
}
