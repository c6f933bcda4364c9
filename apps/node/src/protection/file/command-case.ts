import {
  type Acting,
  type Case,
  type Decision,
  type FileCommand,
  type FileEntry,
  foldFile,
  type Section,
} from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { mostEntries, readEntries } from '../../platform/record/read-entries.ts';
import { fileKey, type LockedFile } from '../../platform/record/record.ts';
import { actingOf } from './acting.ts';
import { lockForCommand, writeDecision } from './command-file.ts';
import { placed } from './placed.ts';

/** Who acts, at which moment (ISO), and an id for what the command may bring into the world. */
export type CaseActing = Acting & {
  readonly isCaseworker: boolean;
  readonly newId: string;
  readonly now: string;
};

/** A case before a command, and what the command added to it. */
export interface CaseDone {
  readonly kase: Case;
  readonly entries: readonly FileEntry[];
  readonly acting: CaseActing;
}

/** A command whose rule looks at what the file tells, not at its head alone. */
export interface CaseAct<Body extends object> {
  readonly fileId: string;
  readonly command: FileCommand;
  readonly section: Section;
  /** Names the version of the section that it rests on, unless the command only adds. */
  readonly body: Body;
  readonly rule: (kase: Case, body: Body, acting: CaseActing) => Decision;
  /** What must follow in the same transaction, such as an access that ends or a person who is told. */
  readonly afterwards?: (done: CaseDone) => Promise<void>;
}

/** Locks the file, asks the policy, checks the version, reads what the file tells, decides, appends. */
export async function commandCase<Body extends object>(
  tx: Tx<'protection'>,
  context: RequestContext,
  act: CaseAct<Body>,
  ports: RecordPorts,
): Promise<{ sectionVersion: number }> {
  const { fileId, command, section, body } = act;
  const locked = await lockForCommand(tx, context, { fileId, command, section, ...baseVersionOf(body) });
  const kase = await readCase(tx, context, locked, ports);
  const now = ports.clock.now().toISOString();
  const acting = { ...actingOf(context, ports.clock), newId: randomId(ports.random), now };
  const decision = act.rule(kase, body, acting);
  const sectionVersion = await writeDecision(tx, context, { locked, section, decision }, ports);
  if (decision.ok) await act.afterwards?.({ kase, entries: decision.entries, acting });
  return { sectionVersion };
}

const baseVersionOf = (body: object): { baseVersion?: number } =>
  'baseVersion' in body && typeof body.baseVersion === 'number' ? { baseVersion: body.baseVersion } : {};

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
