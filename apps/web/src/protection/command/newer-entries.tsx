import { useInfiniteQuery } from '@tanstack/react-query';
import type { Section } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Notice, Stack } from '../../ui/index.ts';
import { historyQuery } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { useSentence } from '../story/use-sentence.ts';

interface NewerEntriesProps {
  section: Section;
  /** The version that the person had seen. Nothing is shown while the command is not stale. */
  after: number | undefined;
}

/** What others recorded since the dialog opened, so that sending again is a decision. */
export function NewerEntries({ section, after }: NewerEntriesProps) {
  if (after === undefined) return null;
  return <Entries section={section} after={after} />;
}

function Entries({ section, after }: { section: Section; after: number }) {
  const { fileId } = useFileOnPage();
  const history = useInfiniteQuery(historyQuery(fileId, section));
  const sentenceOf = useSentence();
  const newer = (history.data?.pages ?? [])
    .flatMap((page) => page.entries)
    .filter((entry) => entry.sectionVersion > after);
  return (
    <Notice
      kind="caution"
      title={
        <FormattedMessage id="command.newer.title" defaultMessage="Others wrote here since you opened this" />
      }
    >
      <Stack gap={0.5}>
        {newer.map((entry) => (
          <p key={entry.entryId}>
            {sentenceOf(entry)} ({entry.actorName})
          </p>
        ))}
        <p>
          <FormattedMessage
            id="command.newer.words"
            defaultMessage="What you typed is still here. If it is still right, send it again."
          />
        </p>
      </Stack>
    </Notice>
  );
}
