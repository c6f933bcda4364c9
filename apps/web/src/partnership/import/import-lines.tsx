import { useInfiniteQuery } from '@tanstack/react-query';
import type { listImportLinesRoute, RouteAnswer } from '@tutela/contract';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { LoadFailure, RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { Button, type Column, Panel, Row, Skeleton, Stack, Table } from '../../ui/index.ts';
import { lineKindWords } from './import-words.ts';
import { importLinesQuery } from './imports.queries.ts';

type Line = RouteAnswer<typeof listImportLinesRoute>['lines'][number];

/** Every line that was left out or contradicts another source, page by page. */
export function ImportLines({ reportId }: { reportId: string }) {
  const intl = useIntl();
  const query = useInfiniteQuery(importLinesQuery(reportId));
  if (query.isPending) return <Skeleton shape="table" count={5} />;
  if (query.isError && !query.data)
    return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />;
  const lines = query.data.pages.flatMap((page) => page.lines);
  if (lines.length === 0)
    return (
      <p>
        <FormattedMessage id="import.noLine" defaultMessage="No line was left out." />
      </p>
    );
  const columns: Column<Line>[] = [
    {
      key: 'line',
      header: intl.formatMessage({ id: 'import.column.line', defaultMessage: 'Line' }),
      width: '6rem',
      cell: ({ line }) => <FormattedNumber value={line} useGrouping={false} />,
    },
    {
      key: 'reason',
      header: intl.formatMessage({ id: 'import.column.reason', defaultMessage: 'Reason' }),
      cell: ({ reason }) => (
        <span lang="en" dir="auto">
          {reason}
        </span>
      ),
    },
    {
      key: 'kind',
      header: intl.formatMessage({ id: 'import.column.kind', defaultMessage: 'What it led to' }),
      width: '14rem',
      cell: ({ kind }) => <FormattedMessage {...lineKindWords[kind]} />,
    },
  ];
  return (
    <Stack>
      <Panel flush title={<FormattedMessage id="import.lines" defaultMessage="Line by line" />}>
        <Table
          whole
          caption={intl.formatMessage({ id: 'import.lines.caption', defaultMessage: 'Lines' })}
          columns={columns}
          rows={lines}
          rowKey={({ position }) => String(position)}
        />
      </Panel>
      <RefusalNotice error={query.error} />
      {query.hasNextPage && (
        <Row>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            <FormattedMessage id="import.more" defaultMessage="Show more lines" />
          </Button>
        </Row>
      )}
    </Stack>
  );
}
