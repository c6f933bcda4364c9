import { useInfiniteQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { LoadFailure, RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { Button, Row, Skeleton } from '../../ui/index.ts';
import { lineKindWords } from './import-words.ts';
import { importLinesQuery } from './imports.queries.ts';
import { LinesPanel } from './report-tables.tsx';

/** Every line that was left out or contradicts another source, page by page. */
export function ImportLines({ reportId }: { reportId: string }) {
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
  const more = (
    <>
      <RefusalNotice error={query.error} />
      {query.hasNextPage && (
        <Row>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            <FormattedMessage id="import.more" defaultMessage="Show more lines" />
          </Button>
        </Row>
      )}
    </>
  );
  return <LinesPanel lines={lines} words={lineKindWords} more={more} />;
}
