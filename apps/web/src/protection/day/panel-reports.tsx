import { useInfiniteQuery } from '@tanstack/react-query';
import { FileFilter } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { EmptyState, Link, Panel, Skeleton, Stack } from '../../ui/index.ts';
import { filesQuery } from '../list/list.queries.ts';

const all = FileFilter.parse({});

/** The reports that were put to somebody on a panel. They see these until the day of the session, and no other file. */
export function PanelReports() {
  const { data, error, refetch } = useInfiniteQuery(filesQuery(all));
  if (error && data === undefined) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton count={3} />;
  const files = data.pages.flatMap((page) => page.files);
  if (files.length === 0)
    return (
      <Panel>
        <EmptyState
          title={<FormattedMessage id="day.reports.none" defaultMessage="No panel waits for you" />}
        >
          <FormattedMessage
            id="day.reports.none.words"
            defaultMessage="When you are called to one, its report stands here until the day of the session is over."
          />
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title={
        <FormattedMessage
          id="day.reports"
          defaultMessage="Reports put to you ({count, number})"
          values={{ count: files.length }}
        />
      }
    >
      <Stack gap={1}>
        {files.map(({ fileId, codeName }) => (
          <p key={fileId}>
            <FormattedMessage
              id="day.report"
              defaultMessage="{file}: read the report without names, say whether you are free of conflict, and vote on the day."
              values={{ file: <Link href={`/files/${fileId}`}>{codeName}</Link> }}
            />
          </p>
        ))}
      </Stack>
    </Panel>
  );
}
