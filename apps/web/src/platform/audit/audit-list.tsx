import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { AuditEntry } from '@tutela/contract';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, type Column, EmptyState, Panel, Row, Skeleton, Stack, Table } from '../../ui/index.ts';
import { peopleQuery } from '../people/people.queries.ts';
import { LoadFailure, RefusalNotice } from '../refusal/refusal-notice.tsx';
import { auditQuery, summaryOf } from './audit.queries.ts';
import { auditColumns } from './audit-columns.tsx';
import type { AuditFilter } from './audit-filter.ts';
import { PageMark } from './page-mark.tsx';

interface AuditListProps {
  filter: AuditFilter;
  onFile: (fileId: string) => void;
  /** The filters, told how much was found. */
  children: (found: ReactNode) => ReactNode;
}

export function AuditList({ filter, onFile, children }: AuditListProps) {
  const intl = useIntl();
  // A report is read whole, and printed; the general list is looked into.
  const isReport = filter.file !== undefined;
  const query = useInfiniteQuery(auditQuery(filter, isReport ? 200 : 50));
  const nameOf = useNames();
  const { data, error, hasNextPage, isFetchingNextPage } = query;
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const found = data && <PageMark summary={summaryOf(entries)} extent={extentOf(filter, hasNextPage)} />;
  return (
    <Stack gap={3}>
      {children(found)}
      {error && !data && <LoadFailure error={error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton shape="table" count={10} />}
      {data && (
        <Panel flush title={isReport ? found : undefined}>
          <Rows entries={entries} columns={auditColumns(intl, { onFile, isReport, nameOf })} />
        </Panel>
      )}
      {data && <RefusalNotice error={error} />}
      <Row justify="between">
        {hasNextPage && (
          <Button busy={isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            <FormattedMessage id="audit.older" defaultMessage="Show older ones" />
          </Button>
        )}
        <Button kind="plain" onPress={() => void query.refetch()}>
          <FormattedMessage id="audit.again" defaultMessage="Read anew" />
        </Button>
      </Row>
    </Stack>
  );
}

interface RowsProps {
  entries: readonly AuditEntry[];
  columns: readonly Column<AuditEntry>[];
}

function Rows({ entries, columns }: RowsProps) {
  const intl = useIntl();
  if (entries.length === 0) return <NothingFound />;
  return (
    <Table
      whole
      caption={intl.formatMessage({ id: 'audit.title', defaultMessage: 'Audit' })}
      columns={columns}
      rows={entries}
      rowKey={({ auditId }) => auditId}
    />
  );
}

function extentOf({ file: _, ...others }: AuditFilter, hasMore: boolean): 'all' | 'newest' | 'filtered' {
  if (hasMore) return 'newest';
  return Object.values(others).some((value) => value !== undefined) ? 'filtered' : 'all';
}

/** The names behind the ids that details carry. */
function useNames(): (accountId: string) => string | undefined {
  const { data } = useQuery(peopleQuery);
  const names = new Map(data?.people.map(({ accountId, name }) => [accountId, name]));
  return (accountId) => names.get(accountId);
}

function NothingFound() {
  return (
    <EmptyState
      icon="audit"
      title={<FormattedMessage id="audit.none" defaultMessage="No request fits these filters" />}
    />
  );
}
