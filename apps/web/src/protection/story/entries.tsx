import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '@tutela/contract';
import type { Section } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Button, Skeleton, Stack } from '../../ui/index.ts';
import { historyQuery } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { StoryList } from './story-list.tsx';

interface EntriesProps {
  /** Only this section's. */
  section?: Section | undefined;
  /** Of what is loaded, only these. */
  keep?: (entry: HistoryEntry) => boolean;
  /** Said where there is none. */
  none: ReactNode;
}

/** A part of the file's history, loaded page by page. */
export function Entries({ section, keep, none }: EntriesProps) {
  const { fileId } = useFileOnPage();
  const history = useInfiniteQuery(historyQuery(fileId, section));
  if (history.isPending) return <Skeleton count={5} />;
  if (history.isError) return <LoadFailure error={history.error} onRetry={() => void history.refetch()} />;
  const loaded = history.data.pages.flatMap((page) => page.entries);
  const shown = keep ? loaded.filter(keep) : loaded;
  return (
    <Stack>
      {shown.length > 0 ? <StoryList entries={shown} /> : <p>{none}</p>}
      {history.hasNextPage && (
        <div>
          <Button busy={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()}>
            <FormattedMessage id="story.earlier" defaultMessage="Show what was before" />
          </Button>
        </div>
      )}
    </Stack>
  );
}
