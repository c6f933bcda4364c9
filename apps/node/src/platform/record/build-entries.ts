import type { FileEntry, Section } from '@tutela/domain';
import { timeOrderedId } from '@tutela/kernel';
import type { Act } from '../db/act.ts';
import type { NewRow } from '../db/rows.ts';
import type { DataKey } from '../vault/data-key.ts';
import { entryHash } from './entry-hash.ts';
import { entryContext, type RecordPorts } from './ports.ts';

/** Where a file's record stands: what the next entries follow on. */
export interface Standing {
  readonly fileId: string;
  readonly nextSeq: number;
  readonly versions: Readonly<Partial<Record<Section, number>>>;
  readonly lastHash: Uint8Array;
}

export interface Built {
  readonly rows: NewRow<'protection.entry'>[];
  readonly standing: Standing;
}

/** `entryIds`: where the ids are known before, one for each entry. */
interface EntryParts {
  readonly act: Act;
  readonly ports: Pick<RecordPorts, 'vault' | 'clock' | 'random'>;
  readonly entryIds?: readonly string[] | undefined;
}

/** Encrypts, numbers and links new entries; pure but for the time and ids of its ports. */
export function buildEntries(
  standing: Standing,
  entries: readonly FileEntry[],
  key: DataKey,
  { act, ports, entryIds = [] }: EntryParts,
): Built {
  const { accountId, role } = act.actor;
  if (accountId === null) throw new TypeError('an entry needs a person who made it');
  const at = ports.clock.now();
  const rows: NewRow<'protection.entry'>[] = [];
  let { nextSeq, versions, lastHash } = standing;
  for (const [index, { type, section, payload }] of entries.entries()) {
    const sectionVersion = (versions[section] ?? 0) + 1;
    const encrypted = ports.vault.encryptJson(key, payload, entryContext(standing.fileId, nextSeq, type));
    const entry = {
      fileId: standing.fileId,
      seq: nextSeq,
      entryId: entryIds[index] ?? timeOrderedId(ports.clock, ports.random),
      section,
      sectionVersion,
      type,
      accountId,
      role,
      purpose: act.purpose,
      happenedAt: at,
      recordedAt: at,
      payload: encrypted,
      previous: lastHash,
    };
    lastHash = entryHash(entry);
    rows.push(rowOf({ ...entry, hash: lastHash }));
    versions = { ...versions, [section]: sectionVersion };
    nextSeq += 1;
  }
  return { rows, standing: { fileId: standing.fileId, nextSeq, versions, lastHash } };
}

function rowOf(entry: Parameters<typeof entryHash>[0] & { hash: Uint8Array }): NewRow<'protection.entry'> {
  return {
    file_id: entry.fileId,
    seq: entry.seq,
    entry_id: entry.entryId,
    section: entry.section,
    section_version: entry.sectionVersion,
    type: entry.type,
    account_id: entry.accountId,
    role: entry.role,
    purpose: entry.purpose,
    happened_at: entry.happenedAt,
    recorded_at: entry.recordedAt,
    payload: Buffer.from(entry.payload),
    previous: Buffer.from(entry.previous),
    hash: Buffer.from(entry.hash),
  };
}
