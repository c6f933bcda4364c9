import type { HistoryEntry } from '@tutela/contract';
import { useIntl } from 'react-intl';
import { useNames } from '../directory/directory.queries.ts';
import { entryOf } from './entry-of.ts';
import { factsOf, sentences } from './sentences.ts';

/** An entry as a sentence in the reader's language. Names nobody but colleagues and agencies. */
export function useSentence(): (entry: HistoryEntry) => string {
  const intl = useIntl();
  const names = useNames();
  return (shown) => {
    const entry = entryOf(shown);
    if (entry !== undefined) return intl.formatMessage(sentences[entry.type], factsOf(intl, entry, names));
    return intl.formatMessage({
      id: 'story.unknown',
      defaultMessage: 'Something was recorded that this page does not know yet. Reload it.',
    });
  };
}
