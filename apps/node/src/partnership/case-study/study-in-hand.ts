import type { StudyContent } from '@tutela/contract';
import { type NamesOfFile, type StudyFacts, studySources, studyStates } from '@tutela/domain';
import type { Act } from '../../platform/db/act.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { PartnershipPorts } from '../ports.ts';
import { known, notFound } from '../refuse.ts';
import { listStudyActs, openContent, openSource, type StudyAct, type StudyRow } from './study.store.ts';

/** A case study with everything that the rules ask about it. */
export interface StudyInHand {
  readonly row: StudyRow;
  readonly content: StudyContent;
  readonly facts: StudyFacts;
  /** Of the file behind it; nothing for a pattern. */
  readonly names: NamesOfFile | null;
  readonly acts: readonly StudyAct[];
}

/** Whoever works on it has shown that they may; the file behind it is read by the node for the check alone. */
export async function studyInHand(
  tx: Tx<'partnership'>,
  act: Act,
  row: StudyRow,
  { vault, studySources: files }: PartnershipPorts,
): Promise<StudyInHand> {
  const content = openContent(vault, row);
  if (content === undefined) throw notFound();
  const fileId = openSource(vault, row);
  const source = fileId === null ? undefined : await files.readAsNode(tx, act, fileId);
  const acts = await listStudyActs(tx, row.study_id);
  return {
    row,
    content,
    acts,
    names: source?.names ?? null,
    facts: {
      state: known(studyStates, row.state),
      source: known(studySources, row.source),
      authorId: row.author_id,
      readerIds: readersOf(acts),
      clearedOn: row.cleared_on,
      consent: source?.consent ?? null,
    },
  };
}

/** Who let it pass since it was last submitted: what was written anew is read anew. */
function readersOf(acts: readonly StudyAct[]): string[] {
  const submitted = acts.findLastIndex(({ kind }) => kind === 'submit');
  return acts
    .slice(submitted + 1)
    .filter(({ kind, outcome }) => kind === 'screen' && outcome === 'passes')
    .flatMap(({ recorded_by }) => (recorded_by === null ? [] : [recorded_by]));
}
