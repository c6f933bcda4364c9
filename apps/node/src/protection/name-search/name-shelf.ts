import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '@tutela/kernel';
import { codesOf, openShelf, type Workers } from '@tutela/linkage';
import { systemAct } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { fileKeyContext } from '../../platform/record/ports.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { type CodeMark, type CodeRow, nextCodes, oldestUnderWay } from './name-code.store.ts';
import { type AskedName, codeBits, codeBytes, codesContext } from './name-encoder.ts';
import { bearersOf, type NearFile, nearFiles } from './near-files.ts';
import { openShelfPlaces } from './shelf-places.ts';

/**
 * The names of all children of the node as codes in memory, where a million are compared in the time of a keystroke. It
 * knows no rights: whoever asks must filter what it answers by row-level security before anybody sees it.
 */
export interface NameShelf {
  /** Reads what changed in the database since the last time; the first time all of it. */
  refresh(): Promise<void>;
  /** Does so, but waits no longer than this for it. Whether all was read; the reading goes on where it was not. */
  refreshWithin(milliseconds: number): Promise<boolean>;
  /** The files nearest to a name among those that were read, best first. */
  near(asked: AskedName, atMost: number): Promise<readonly NearFile[]>;
  /** How many files were read. */
  readonly files: number;
  /** Those of them that have a word like this one in a name, in whatever script; about a twentieth at most. */
  bearers(word: Uint8Array): Promise<readonly string[]>;
}

interface ShelfParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly workers: Workers;
  /** Rows that are read in one go; the default bounds memory and lets others in between. For tests. */
  readonly page?: number;
}

const usualPage = 500;
/** Before every file: no id sorts below it. */
const lowest = '00000000-0000-0000-0000-000000000000';

export function openNameShelf(parts: ShelfParts): NameShelf {
  const shelf = openShelf({ bits: codeBits, workers: parts.workers });
  const places = openShelfPlaces();
  const { page = usualPage } = parts;
  const next = pageReader(parts, page);
  let since = '0';
  let reading: Promise<void> | undefined;

  const take = async (rows: readonly CodeRow[]): Promise<void> => {
    const changed = rows.filter((row) => places.changeOf(row.file_id) !== Number(row.change));
    for (const { file_id } of changed) for (const place of places.of(file_id)) await shelf.forget(place);
    const opened = changed.map((row) => ({ row, codes: openCodes(row, parts.vault) }));
    const all = Buffer.concat(opened.map(({ codes }) => codes));
    let first = all.length === 0 ? 0 : await shelf.add(codesOf(all, codeBits));
    for (const { row, codes } of opened) {
      const count = codes.length / codeBytes;
      places.put(row.file_id, Number(row.change), { first, count });
      first += count;
    }
  };
  const read = async (): Promise<void> => {
    const oldest = await next.oldestUnderWay();
    // The next page is under way while this one is taken.
    let coming = next.after({ change: since, fileId: lowest });
    for (let isLast = false; !isLast; ) {
      const rows = await coming;
      const last = rows.at(-1);
      isLast = last === undefined || rows.length < page;
      if (!isLast && last !== undefined) coming = next.after({ change: last.change, fileId: last.file_id });
      await take(rows);
    }
    since = oldest;
  };
  const refresh = async (): Promise<void> => {
    // One reading serves all who wait for it and came before it began; whoever comes later waits for the next.
    await reading?.catch(() => undefined);
    reading ??= read().finally(() => {
      reading = undefined;
    });
    await reading;
  };
  return {
    refresh,
    refreshWithin: (milliseconds) => within(refresh(), milliseconds),
    near: (asked, atMost) => nearFiles(asked, atMost, { shelf, ownerOf: places.ownerOf }),
    get files() {
      return places.files;
    },
    bearers: (word) => bearersOf(word, { shelf, ownerOf: places.ownerOf }),
  };
}

/** Pages of codes, read as the node itself; none is held longer than it takes to put it on the shelf. */
function pageReader({ database, clock }: ShelfParts, most: number) {
  const act = () =>
    systemAct('protection.read-name-codes', clock.now(), { purpose: 'protection', audit: 'quiet' });
  return {
    oldestUnderWay: () => database.actingAs(act(), 'protection', oldestUnderWay),
    after: (mark: CodeMark) => {
      const page = database.actingAs(act(), 'protection', (tx) => nextCodes(tx, mark, most));
      // A failure is thrown when the page is waited for, which is after the page before was taken.
      page.catch(() => undefined);
      return page;
    },
  };
}

/** Whether it was done by then. What fails by then is thrown; what fails later is seen by whoever asks next. */
async function within(work: Promise<void>, milliseconds: number): Promise<boolean> {
  const ending = new AbortController();
  const tooLate = wait(milliseconds, false, { signal: ending.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), tooLate]);
  } finally {
    ending.abort();
    work.catch(() => undefined);
  }
}

/** The codes of a row in clear; none where the file was erased. */
function openCodes({ file_id, codes, epoch, wrapped }: CodeRow, vault: Vault): Uint8Array {
  if (epoch === null || wrapped === null || codes.length === 0) return new Uint8Array();
  const key = vault.unwrap({ epoch, bytes: wrapped }, fileKeyContext(file_id));
  return vault.decrypt(key, codes, codesContext(file_id));
}
