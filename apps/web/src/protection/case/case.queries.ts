import { queryOptions } from '@tanstack/react-query';
import { type HistoryEntry, readHistoryRoute } from '@tutela/contract';
import { foldFile, type PlacedEntry } from '@tutela/domain';
import { call } from '../../api/index.ts';
import { fileKey } from '../file/file.queries.ts';
import { entryOf } from '../story/entry-of.ts';

const entriesAtOnce = 500;

/** What the file tells, folded from all entries that the reader may see by the rules that the node folds by. */
export const caseQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'case'],
    queryFn: async () => foldFile((await readAll(fileId)).flatMap(placed)),
  });

/** Oldest first. */
async function readAll(fileId: string): Promise<HistoryEntry[]> {
  const all: HistoryEntry[] = [];
  for (let more = true; more; ) {
    const before = all.at(-1)?.seq;
    const query = { limit: entriesAtOnce, ...(before !== undefined && { before }) };
    const page = await call(readHistoryRoute, { params: { fileId }, query });
    all.push(...page.entries);
    more = page.more;
  }
  return all.reverse();
}

/** An entry of a newer program is left out, as it is from the story. */
function placed(shown: HistoryEntry): PlacedEntry[] {
  const entry = entryOf(shown);
  return entry ? [{ entryId: shown.entryId, recordedAt: shown.recordedAt, entry }] : [];
}
