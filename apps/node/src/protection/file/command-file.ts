import { type Decision, type FileCommand, type FileState, mayCommand, type Section } from '@tutela/domain';
import { Refusal, type RefusalCode, type RefusalDetails } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { appendEntries, type LockedFile, lockFile, requireVersion } from '../../platform/record/record.ts';

/** One command on one file: which, and on what it rests. */
interface CommandOnFile {
  readonly fileId: string;
  readonly command: FileCommand;
  readonly section: Section;
  /** Absent for commands that only add (a note, a document): they cannot overwrite anything. */
  readonly baseVersion?: number;
}

/** A command whose pure rule looks at the head of the file alone. */
interface FileAct extends CommandOnFile {
  readonly decide: (state: FileState) => Decision;
}

/** Locks the file, asks the policy, checks the version, decides, appends. Returns the section's new version. */
export async function commandFile(
  tx: Tx<'protection'>,
  context: RequestContext,
  act: FileAct,
  ports: RecordPorts,
): Promise<{ sectionVersion: number; locked: LockedFile }> {
  const locked = await lockForCommand(tx, context, act);
  const { section } = act;
  const decision = act.decide(locked.state);
  return { sectionVersion: await writeDecision(tx, context, { locked, section, decision }, ports), locked };
}

/** Locks a file that may be commanded so, in the version of the section that the command rests on. */
export async function lockForCommand(
  tx: Tx<'protection'>,
  context: RequestContext,
  { fileId, command, section, baseVersion }: CommandOnFile,
): Promise<LockedFile> {
  const locked = await lockFile(tx, fileId);
  requireAllowed(locked, command, context);
  if (baseVersion !== undefined) requireVersion(locked, section, baseVersion);
  return locked;
}

/** Appends what was decided and answers the section's new version; a refusal is thrown as such. */
export async function writeDecision(
  tx: Tx<'protection'>,
  { act }: Pick<RequestContext, 'act'>,
  {
    locked,
    section,
    decision,
    entryIds = [],
  }: { locked: LockedFile; section: Section; decision: Decision; entryIds?: readonly string[] },
  ports: RecordPorts,
): Promise<number> {
  if (!decision.ok) throw refusalOf(decision.code, decision.details);
  const { versions } = await appendEntries(tx, locked, { ...decision, entryIds }, { act, ports });
  return versions[section] ?? 0;
}

export function requireAllowed({ state }: LockedFile, command: FileCommand, context: RequestContext): void {
  const ownAgency = state.header.agencyId === context.actor.agencyId;
  const verdict = mayCommand(state, command, { role: context.actor.role, ownAgency });
  if (!verdict.allowed) throw refusalOf(verdict.code, verdict.details);
}

const sentences: Partial<Record<RefusalCode, string>> = {
  'platform.not_permitted': 'Your present mandate does not allow this on this file.',
  'protection.file_closed': 'This file is at rest. Move it back to an active stage first.',
  'protection.flag_unchanged': 'Someone already changed this flag; reload the file to see it.',
  'protection.stage_not_allowed': 'The file cannot go there from here; the missing steps are named.',
  'protection.second_person_needed': 'A second person, a supervisor who did not propose this, must decide.',
  'protection.caseworker_unsuitable': 'This person cannot be the caseworker of this file.',
  'protection.procedure': 'The procedure does not allow this now; what is missing is named.',
  'protection.visibility_unchanged': 'The file already is as you asked.',
};

/** A rule's refusal as the server's error, with its sentence. */
export function refusalOf(code: RefusalCode, details: RefusalDetails): Refusal {
  return new Refusal(code, sentences[code] ?? 'The rules of procedure do not allow this now.', details);
}
