import type { HistoryEntry } from '@tutela/contract';
import { FileEntry } from '@tutela/domain';

/** What an entry of the history says, if this version of the program knows its type. */
export function entryOf({ type, section, payload }: HistoryEntry): FileEntry | undefined {
  const parsed = FileEntry.safeParse({ type, section, payload });
  return parsed.success ? parsed.data : undefined;
}

const decisions: readonly FileEntry['type'][] = [
  'stage.moved',
  'risk.graded',
  'flag.raised',
  'flag.lowered',
  'caseworker.assigned',
  'handover.accepted',
  'handover.declined',
  'file.hidden',
  'file.shown',
  'file.shared',
  'share.ended',
  'reveal.approved',
  'reveal.refused',
  'erasure.proposed',
];

/** Something was decided, not only written down. */
export const isDecision = ({ type }: HistoryEntry): boolean =>
  decisions.some((decision) => decision === type);

/** The reason or message that an entry carries. */
export function reasonOf(entry: FileEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const { payload } = entry;
  const words = 'reason' in payload ? payload.reason : 'note' in payload ? payload.note : undefined;
  return words === '' ? undefined : words;
}
