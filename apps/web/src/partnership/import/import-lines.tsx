import { useInfiniteQuery } from '@tanstack/react-query';
import type { ImportReportLine } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { LoadFailure, RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { Skeleton } from '../../ui/index.ts';
import { lineKindWordsOf } from './import-words.ts';
import { importLinesQuery } from './imports.queries.ts';
import { LinesPanel } from './report-tables.tsx';
import { ShowMore } from './show-more.tsx';
import { linesTold } from './trial.ts';

/** Every line that was left out or contradicts another source, page by page. */
export function ImportLines({ report }: { report: ImportReportLine }) {
  const query = useInfiniteQuery(importLinesQuery(report.reportId));
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
  const isLong = query.hasNextPage || query.data.pages.length > 1;
  const more = (
    <>
      <RefusalNotice error={query.error} />
      {isLong && (
        <ShowMore
          shown={lines.length}
          all={linesTold(report)}
          isBusy={query.isFetchingNextPage}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
      )}
    </>
  );
  return <LinesPanel lines={lines} words={lineKindWordsOf(report)} more={more} />;
}
