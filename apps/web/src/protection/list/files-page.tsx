import { useInfiniteQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { useTabTitle } from '../../shell/index.ts';
import { EmptyState, FilterBar, LinkButton, Page, Panel, Row, Skeleton, Stack } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { useActiveFilters } from './active-filters.ts';
import { filtersIn } from './file-filter.ts';
import { FilesTable } from './files-table.tsx';
import { FilterFields } from './filter-fields.tsx';
import { filesQuery } from './list.queries.ts';
import { SavedViews } from './saved-views.tsx';
import { type FilterOfPage, useFilter } from './use-filter.ts';

export function FilesPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'files.tab', defaultMessage: 'Files' }));
  return (
    <ForRole permission="file.list">
      <Files />
    </ForRole>
  );
}

/** The files one may see, by code name. */
function Files() {
  const { permissions } = useMe();
  const page = useFilter();
  const files = useInfiniteQuery(filesQuery(page.filter));
  const active = useActiveFilters(page);
  const total = files.data?.pages[0]?.total;
  return (
    <Page
      title={<FormattedMessage id="files.title" defaultMessage="Files" />}
      action={
        <Row>
          {permissions.includes('file.assign') && <CaseloadButton />}
          {permissions.includes('file.register') && <RegisterButton />}
        </Row>
      }
    >
      <Stack>
        <FilterBar
          active={active}
          onClear={() => page.choose({ sort: page.filter.sort, direction: page.filter.direction })}
          result={
            total !== undefined && (
              <FormattedMessage
                id="files.total"
                defaultMessage="{total, plural, one {# file} other {# files}}"
                values={{ total }}
              />
            )
          }
          aside={
            <Row>
              {permissions.includes('file.find') && <FindButton />}
              <SavedViews page={page} />
            </Row>
          }
        >
          <FilterFields page={page} />
        </FilterBar>
        <Found page={page} />
      </Stack>
    </Page>
  );
}

function RegisterButton() {
  return (
    <LinkButton kind="primary" icon="register" href="/register">
      <FormattedMessage id="files.register" defaultMessage="Register a child" />
    </LinkButton>
  );
}

function FindButton() {
  return (
    <LinkButton icon="search" href="/files/by-name">
      <FormattedMessage id="files.findByName" defaultMessage="Find by name" />
    </LinkButton>
  );
}

function CaseloadButton() {
  return (
    <LinkButton href="/caseload">
      <FormattedMessage id="files.caseload" defaultMessage="Hand files over" />
    </LinkButton>
  );
}

function Found({ page }: { page: FilterOfPage }) {
  const files = useInfiniteQuery(filesQuery(page.filter));
  if (files.isPending) return <Skeleton shape="table" count={10} />;
  if (files.isError) return <LoadFailure error={files.error} onRetry={() => void files.refetch()} />;
  const rows = files.data.pages.flatMap((loaded) => loaded.files);
  if (rows.length === 0) return <NothingFound isFiltered={filtersIn(page.filter).length > 0} />;
  return (
    <Panel flush>
      <FilesTable
        page={page}
        rows={rows}
        total={files.data.pages[0]?.total ?? rows.length}
        onEndNear={() => {
          if (files.hasNextPage && !files.isFetchingNextPage) void files.fetchNextPage();
        }}
      />
    </Panel>
  );
}

function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        icon="search"
        title={<FormattedMessage id="files.nothingFound" defaultMessage="No file fits these filters" />}
      >
        <FormattedMessage
          id="files.nothingFound.words"
          defaultMessage="Take a filter away. Files that are not open to you are never listed."
        />
      </EmptyState>
    );
  return (
    <EmptyState
      icon="files"
      title={<FormattedMessage id="files.none" defaultMessage="There is no file open to you yet" />}
    >
      <FormattedMessage
        id="files.none.words"
        defaultMessage="Files appear here when a child is registered at your agency, or when one is shared with you."
      />
    </EmptyState>
  );
}
