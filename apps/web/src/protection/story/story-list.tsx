import type { HistoryEntry } from '@tutela/contract';
import { lazy } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { roleWord } from '../../platform/words/role-words.ts';
import { MomentText, Story, type StoryItem } from '../../ui/index.ts';
import { useSoon } from '../file/use-soon.ts';
import { childWordsOf, entryOf, isDecision, reasonOf } from './entry-of.ts';
import { useSentence } from './use-sentence.ts';

const loadRecord = () => import('./entry-record.tsx');
const EntryRecord = lazy(() => loadRecord().then((module) => ({ default: module.EntryRecord })));

/** Entries as sentences, the newest first; each opens to its full record. */
export function StoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  useSoon(loadRecord);
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
      ...wordsOf(entry),
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
  if (isDecision(shown)) return 'decision';
  return childWordsOf(entry) === undefined ? 'event' : 'voice';
}

/** Why, and what the child said: whoever takes a file over reads both without opening a record. */
function wordsOf(shown: HistoryEntry): Pick<StoryItem, 'quote' | 'why'> {
  const entry = entryOf(shown);
  if (entry?.type === 'note.written') return { quote: { text: entry.payload.text } };
  const why = reasonOf(entry);
  const said = childWordsOf(entry);
  const whose = <FormattedMessage id="story.childSaid" defaultMessage="The child said:" />;
  return {
    ...(why !== undefined && { why }),
    ...(said !== undefined && { quote: { text: said, whose } }),
  };
}
