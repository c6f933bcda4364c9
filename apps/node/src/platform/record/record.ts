import type { FileEntry, FileState, Header, Section } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Act } from '../db/act.ts';
import type { NewRow } from '../db/rows.ts';
import type { Tx } from '../db/tx.ts';
import type { DataKey } from '../vault/data-key.ts';
import { buildEntries, type Standing } from './build-entries.ts';
import { firstPrevious } from './entry-hash.ts';
import { type FileRow, headerColumns, headerOf, versionsOf } from './header-row.ts';
import { fileKeyContext, type RecordPorts } from './ports.ts';

/** A file whose head row this transaction holds locked, so that its sequence and versions stand still. */
export interface LockedFile {
  readonly row: FileRow;
  readonly state: FileState;
}

export const notFound = (): Refusal =>
  new Refusal('platform.not_found', 'There is nothing here, or it is not yours to see.');

/** Locks a file that the actor may see. "Does not exist" and "not yours" are the same answer. */
export async function lockFile(tx: Tx<'protection'>, fileId: string): Promise<LockedFile> {
  const row = await tx
    .selectFrom('protection.file')
    .selectAll()
    .where('file_id', '=', fileId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return { row, state: stateOf(row) };
}

export function stateOf(row: FileRow): FileState {
  return { header: headerOf(row), versions: versionsOf(row), stageMovedBy: row.stage_moved_by };
}

/** A command must rest on the newest version of its section; otherwise the newer entries are to be read first. */
export function requireVersion({ state }: LockedFile, section: Section, baseVersion: number): void {
  const current = state.versions[section] ?? 0;
  if (current === baseVersion) return;
  throw new Refusal(
    'protection.file_stale',
    'Someone else wrote here since you opened it. Your text is kept; compare it with what is new and send it again.',
    { section, baseVersion, currentVersion: current },
  );
}

/** The data key of a file that the actor may see. */
export async function fileKey(tx: Tx<'protection'>, fileId: string, ports: RecordPorts): Promise<DataKey> {
  const row = await tx
    .selectFrom('protection.file_key')
    .select(['epoch', 'wrapped'])
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  if (row === undefined) {
    throw new Refusal(
      'vault.file_erased',
      'This file was erased; its content can no longer be read by anyone.',
    );
  }
  return ports.vault.unwrap({ epoch: row.epoch, bytes: row.wrapped }, fileKeyContext(fileId));
}

export interface NewFile {
  readonly fileId: string;
  readonly codeName: string;
  readonly header: Header;
  readonly entries: readonly FileEntry[];
  /** What the disclosure job may count, encrypted under the file's key. */
  readonly statistics: unknown;
  /** The clocks that run from the beginning. */
  readonly clocks: readonly NewRow<'protection.clock'>[];
  readonly entryIds: readonly string[];
}

/** Opens a file: head, key, first entries and statistics fact, in the actor's transaction. */
export async function openFile(
  tx: Tx<'protection'>,
  file: NewFile,
  act: Act,
  ports: RecordPorts,
): Promise<void> {
  const { fileId } = file;
  const at = ports.clock.now();
  const { key, wrapped } = ports.vault.newDataKey(fileKeyContext(fileId));
  const start: Standing = { fileId, nextSeq: 1, versions: {}, lastHash: firstPrevious };
  const { rows, standing } = buildEntries(start, file.entries, key, { act, ports, entryIds: file.entryIds });
  const payload = ports.vault.encryptJson(key, file.statistics, `statistics ${fileId}`);
  // Sent together, run in this order: the later rows are allowed because the head row is there.
  await Promise.all([
    tx
      .insertInto('protection.file')
      .values({
        file_id: fileId,
        code_name: file.codeName,
        ...headerColumns(file.header),
        ...standingColumns(standing),
        stage_moved_by: act.actor.accountId,
        registered_at: at,
        changed_at: at,
      })
      .execute(),
    tx
      .insertInto('protection.file_key')
      .values({ file_id: fileId, epoch: wrapped.epoch, wrapped: Buffer.from(wrapped.bytes) })
      .execute(),
    tx.insertInto('protection.entry').values(rows).execute(),
    tx.insertInto('protection.clock').values(file.clocks).execute(),
    tx
      .insertInto('protection.statistics_fact')
      .values({ file_id: fileId, seq: 1, payload: Buffer.from(payload), recorded_at: at })
      .execute(),
  ]);
}

/** `entryIds`: where the ids are known before, one for each entry. */
export interface Decided {
  readonly entries: readonly FileEntry[];
  readonly header: Partial<Header>;
  readonly entryIds?: readonly string[];
}

/** Appends what was decided and brings the header up to date, in the actor's transaction. */
export async function appendEntries(
  tx: Tx<'protection'>,
  locked: LockedFile,
  decided: Decided,
  { act, ports }: { act: Act; ports: RecordPorts },
): Promise<Standing> {
  const { row } = locked;
  const key = await fileKey(tx, row.file_id, ports);
  const start: Standing = {
    fileId: row.file_id,
    nextSeq: row.next_seq,
    versions: locked.state.versions,
    lastHash: row.last_hash,
  };
  const { rows, standing } = buildEntries(start, decided.entries, key, {
    act,
    ports,
    entryIds: decided.entryIds,
  });
  await tx.insertInto('protection.entry').values(rows).execute();
  await tx
    .updateTable('protection.file')
    .set({
      ...headerColumns({ ...locked.state.header, ...decided.header }),
      ...standingColumns(standing),
      ...(decided.header.stage !== undefined && { stage_moved_by: act.actor.accountId }),
      changed_at: ports.clock.now(),
    })
    .where('file_id', '=', row.file_id)
    .execute();
  return standing;
}

function standingColumns(standing: Standing) {
  return {
    next_seq: standing.nextSeq,
    versions: JSON.stringify(standing.versions),
    last_hash: Buffer.from(standing.lastHash),
  };
}
