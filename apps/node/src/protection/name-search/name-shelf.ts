import type { Clock } from '@tutela/kernel';
import { codesOf, openShelf, type Workers } from '@tutela/linkage';
import { systemAct } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { fileKeyContext } from '../../platform/record/ports.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { type CodeRow, nextCodes, oldestUnderWay } from './name-code.store.ts';
import { codeBits, codeBytes, codesContext } from './name-encoder.ts';

/** A file whose name resembles what was asked for. */
export interface NearFile {
  readonly fileId: string;
  readonly similarity: number;
}

/**
 * The names of all children of the node as codes in memory, where a million are compared in the time of a keystroke. It
 * knows no rights: whoever asks must filter what it answers by row-level security before anybody sees it.
 */
export interface NameShelf {
  /** Reads what changed in the database since the last time; the first time all of it. */
  refresh(): Promise<void>;
  /** The files nearest to a code, best first. */
  near(code: Uint8Array, atMost: number): Promise<readonly NearFile[]>;
}

interface ShelfParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly workers: Workers;
}

const lowest = '00000000-0000-0000-0000-000000000000';
/** Names that share one word of two lie around 0.37 even across scripts; of strangers, one in two hundred reaches this. */
const threshold = 0.23;
/** How probable it may be that a name just at the threshold is overlooked. */
const missed = 1e-3;

export function openNameShelf(parts: ShelfParts): NameShelf {
  const shelf = openShelf({ bits: codeBits, workers: parts.workers });
  const known = new Map<string, { readonly change: string; readonly places: readonly number[] }>();
  const owners: string[] = [];
  let since: string | null = null;
  let reading: Promise<void> | undefined;

  const take = async (rows: readonly CodeRow[]): Promise<void> => {
    const changed = rows.filter((row) => known.get(row.file_id)?.change !== row.change);
    for (const { file_id } of changed)
      for (const place of known.get(file_id)?.places ?? []) await shelf.forget(place);
    const opened = changed.map((row) => ({ row, codes: openCodes(row, parts.vault) }));
    const all = Buffer.concat(opened.map(({ codes }) => codes));
    const first = all.length === 0 ? 0 : await shelf.add(codesOf(all, codeBits));
    let place = first;
    for (const { row, codes } of opened) {
      const places = Array.from({ length: codes.length / codeBytes }, () => place++);
      for (const each of places) owners[each] = row.file_id;
      known.set(row.file_id, { change: row.change, places });
    }
  };
  const read = async (): Promise<void> => {
    const act = systemAct('protection.read-name-codes', parts.clock.now(), {
      purpose: 'protection',
      audit: 'quiet',
    });
    const oldest = await parts.database.actingAs(act, 'protection', oldestUnderWay);
    for (let after: string | undefined = lowest; after !== undefined; ) {
      const from: string = after;
      const { rows, last } = await parts.database.actingAs(act, 'protection', (tx) =>
        nextCodes(tx, { since, after: from }),
      );
      await take(rows);
      after = last;
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
  const near = async (code: Uint8Array, atMost: number): Promise<readonly NearFile[]> => {
    const best = new Map<string, number>();
    for (const { at, similarity } of await shelf.find(code, { threshold, atMost, missed })) {
      const fileId = owners[at];
      if (fileId !== undefined && !best.has(fileId)) best.set(fileId, similarity);
    }
    return [...best].map(([fileId, similarity]) => ({ fileId, similarity }));
  };
  return { refresh, near };
}

/** The codes of a row in clear; none where the file was erased. */
function openCodes({ file_id, codes, epoch, wrapped }: CodeRow, vault: Vault): Uint8Array {
  if (epoch === null || wrapped === null || codes.length === 0) return new Uint8Array();
  const key = vault.unwrap({ epoch, bytes: wrapped }, fileKeyContext(file_id));
  return vault.decrypt(key, codes, codesContext(file_id));
}
