import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { recommendationSorts } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure, RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { ForRole } from '../../protection/role/for-role.tsx';
import { codeOf } from '../../protection/words/options-of.ts';
import { useTabTitle } from '../../shell/index.ts';
import { Button, EmptyState, Page, Panel, Row, Skeleton, type Sort, Stack, Table } from '../../ui/index.ts';
import { useParties } from '../directory/parties.ts';
import { addressOf, recommendationColumns } from './recommendation-columns.tsx';
import { filtersIn, ListFilter } from './recommendation-filter.ts';
import { RecommendationFilters } from './recommendation-filters.tsx';
import { recommendationsQuery } from './recommendations.queries.ts';

export function RecommendationsPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'recommendations.tab', defaultMessage: 'Recommendations' }));
  return (
    <ForRole permission="alliance.read">
      <Page
        title={<FormattedMessage id="recommendations.title" defaultMessage="Recommendations" />}
        lead={
          <FormattedMessage
            id="recommendations.lead"
            defaultMessage="What was recommended to whom, what they answered, and what became of it. What is noted stays tracked."
          />
        }
      >
        <Recommendations />
      </Page>
    </ForRole>
  );
}

/** The filter stands in the address, so that it can be bookmarked and gone back to. */
function Recommendations() {
  const { locale } = useIntl();
  const filter = ListFilter.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const go = (search: ListFilter) =>
    void navigate({ to: '/registry/recommendations', search, replace: true, resetScroll: false });
  const change = (some: Partial<Record<keyof ListFilter, string>>) =>
    go(ListFilter.parse({ ...filter, ...some }));
  const list = useInfiniteQuery(recommendationsQuery(filter, locale.slice(0, 2)));
  const rows = list.data?.pages.flatMap(({ recommendations }) => recommendations) ?? [];
  return (
    <Stack>
      <RecommendationFilters
        filter={filter}
        change={change}
        onClear={() => go({ sort: filter.sort, order: filter.order })}
        found={list.data && <Found count={rows.length} hasMore={list.hasNextPage} />}
      />
      {list.isPending && <Skeleton shape="table" count={10} />}
      {list.isError && !list.data && <LoadFailure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <NothingFound filter={filter} />}
      {rows.length > 0 && (
        <Rows
          rows={rows}
          filter={filter}
          onSort={({ key, direction }) => change({ sort: key, order: direction })}
        />
      )}
      {list.data && <RefusalNotice error={list.error} />}
      {list.hasNextPage && (
        <Row>
          <Button busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            <FormattedMessage id="recommendations.more" defaultMessage="Show more" />
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function Found({ count, hasMore }: { count: number; hasMore: boolean }) {
  return (
    <FormattedMessage
      id="recommendations.found"
      defaultMessage="{hasMore, select, yes {The first {count, number} recommendations} other {{count, plural, one {# recommendation} other {# recommendations}}}}"
      values={{ count, hasMore: hasMore ? 'yes' : 'no' }}
    />
  );
}

interface RowsProps {
  readonly rows: Parameters<typeof addressOf>[0][];
  readonly filter: ListFilter;
  readonly onSort: (sort: Sort) => void;
}

function Rows({ rows, filter, onSort }: RowsProps) {
  const intl = useIntl();
  const { nameOf } = useParties();
  return (
    <Panel flush>
      <Table
        whole
        caption={intl.formatMessage({ id: 'recommendations.caption', defaultMessage: 'Recommendations' })}
        columns={recommendationColumns(intl, nameOf)}
        rows={rows}
        rowKey={({ recommendationId }) => recommendationId}
        hrefOf={addressOf}
        sort={{
          key: codeOf(recommendationSorts, filter.sort ?? '', 'number'),
          direction: filter.order ?? 'descending',
        }}
        onSort={onSort}
      />
    </Panel>
  );
}

function NothingFound({ filter }: { filter: ListFilter }) {
  if (filtersIn(filter).length > 0)
    return (
      <EmptyState
        icon="search"
        title={
          <FormattedMessage
            id="recommendations.nothingFound"
            defaultMessage="No recommendation fits these filters"
          />
        }
      >
        {filter.mine === 'yes' ? (
          <FormattedMessage
            id="recommendations.nothingFound.mine"
            defaultMessage="Take a filter away. “Only to whom I sit for” shows what is addressed to a State in which you hold a seat now."
          />
        ) : (
          <FormattedMessage
            id="recommendations.nothingFound.words"
            defaultMessage="Take a filter away. What is not open to your seat is never listed."
          />
        )}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="alliance"
      title={
        <FormattedMessage id="recommendations.none" defaultMessage="No recommendation is recorded yet" />
      }
    >
      <FormattedMessage
        id="recommendations.none.words"
        defaultMessage="The secretariat enters them, or imports them from the UN and OSCE lists."
      />
    </EmptyState>
  );
}
