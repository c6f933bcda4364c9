import type { HistoryEntry } from '@tutela/contract';
import { useIntl } from 'react-intl';
import { roleWord } from '../../platform/words/role-words.ts';
import { MomentText, Story, type StoryItem } from '../../ui/index.ts';
import { entryOf, isDecision } from './entry-of.ts';
import { EntryRecord } from './entry-record.tsx';
import { useSentence } from './use-sentence.ts';

/** Entries as sentences, the newest first; each opens to its full record. */
export function StoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const intl = useIntl();
  const sentenceOf = useSentence();
  const items = entries.map(
    (entry): StoryItem => ({
      key: entry.entryId,
      when: <MomentText at={entry.happenedAt} />,
      title: sentenceOf(entry),
      kind: kindOf(entry),
      by: `${entry.actorName}, ${roleWord(intl, entry.role)}`,
      details: <EntryRecord entry={entry} />,
      ...quoteOf(entry),
    }),
  );
  return <Story items={items} />;
}

function kindOf(shown: HistoryEntry): NonNullable<StoryItem['kind']> {
  const entry = entryOf(shown);
  const isAlarm =
    entry?.type === 'missing.reported' ||
    entry?.type === 'control.recorded' ||
    entry?.type === 'detention.recorded' ||
    entry?.type === 'digital_safety.contact_recorded' ||
    (entry?.type === 'flag.raised' && entry.payload.flag === 'urgent');
  if (isAlarm) return 'alarm';
  return isDecision(shown) ? 'decision' : 'event';
}

function quoteOf(shown: HistoryEntry): Pick<StoryItem, 'quote'> {
  const entry = entryOf(shown);
  return entry?.type === 'note.written' ? { quote: { text: entry.payload.text } } : {};
}
