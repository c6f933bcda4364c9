import { useInfiniteQuery } from '@tanstack/react-query';
import type { Reveal } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { Notice, WrittenText } from '../../ui/index.ts';
import { historyQuery } from '../file/file.queries.ts';
import { entryOf } from '../story/entry-of.ts';

/** Who refused to show the place, and what they wrote: it stands in the entry of the refusal. */
export function RefusedReveal({ reveal }: { reveal: Reveal }) {
  const care = useInfiniteQuery(historyQuery(reveal.fileId, 'care'));
  const note = (care.data?.pages ?? [])
    .flatMap((page) => page.entries)
    .map(entryOf)
    .find((entry) => entry?.type === 'reveal.refused' && entry.payload.revealId === reveal.revealId);
  const words = note?.type === 'reveal.refused' ? note.payload.note : '';
  return (
    <Notice
      kind="caution"
      title={
        <FormattedMessage
          id="reveal.refused"
          defaultMessage="{name} refused your last request"
          values={{ name: reveal.answeredByName ?? '' }}
        />
      }
    >
      {words === '' ? (
        <FormattedMessage
          id="reveal.refused.words"
          defaultMessage="No reason was written. Speak with them before you ask again."
        />
      ) : (
        <WrittenText>{words}</WrittenText>
      )}
    </Notice>
  );
}
