import { type Case, type Decision, type FileEntry, foldFile } from '@tutela/domain';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { readEntries } from '../../platform/record/read-entries.ts';
import {
  appendEntries,
  fileKey,
  type LockedFile,
  lockFile,
  requireVersion,
} from '../../platform/record/record.ts';
import { type FileAct, refusalOf, requireAllowed } from './command-file.ts';
import { placed } from './placed.ts';

/** A command whose rule looks at what the file tells, not at its head alone. */
export type CaseAct = Omit<FileAct, 'decide'> & { readonly decide: (kase: Case) => Decision };

/** More than any file has; it bounds what one request can make the node decrypt. */
const mostEntries = 100_000;

/**
 * Locks the file, asks the policy, checks the version, reads what the file tells, decides, appends. Answers the case
 * as it was before and what was appended, for what must follow in the same transaction.
 */
export async function commandCase(
  tx: Tx<'protection'>,
  context: RequestContext,
  act: CaseAct,
  ports: RecordPorts,
): Promise<{ sectionVersion: number; kase: Case; entries: readonly FileEntry[] }> {
  const locked = await lockFile(tx, act.fileId);
  requireAllowed(locked, act.command, context);
  if (act.baseVersion !== undefined) requireVersion(locked, act.section, act.baseVersion);
  const kase = await readCase(tx, context, locked, ports);
  const decision = act.decide(kase);
  if (!decision.ok) throw refusalOf(decision.code, decision.details);
  const standing = await appendEntries(tx, locked, decision, { act: context.act, ports });
  return { sectionVersion: standing.versions[act.section] ?? 0, kase, entries: decision.entries };
}

/** The whole of a file, also what the actor may not read: rules must know it, and their refusals do not tell it. */
async function readCase(
  tx: Tx<'protection'>,
  context: RequestContext,
  { row, state }: LockedFile,
  ports: RecordPorts,
): Promise<Case> {
  const key = await fileKey(tx, row.file_id, ports);
  const query = { limit: mostEntries, order: 'oldest_first' } as const;
  const entries = await carryOutAsNode(tx, context.act, () =>
    readEntries(tx, row.file_id, query, { key, ports }),
  );
  return { state, content: foldFile(entries.map(placed)) };
}
