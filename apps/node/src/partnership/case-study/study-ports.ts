import type { ChildFacts, NamesOfFile, StudyConsent } from '@tutela/domain';
import type { Act } from '../../platform/db/act.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** What a case study must know of the file behind it. */
export interface StudySource {
  readonly names: NamesOfFile;
  readonly consent: StudyConsent;
  readonly isClosed: boolean;
  /** Who is responsible for the child. */
  readonly agencyId: number;
}

/** The files of children, as far as a case study asks about them; `app.ts` joins it to protection. */
export interface StudySources {
  /** As whoever acts: nothing for a file that is not theirs. */
  read(tx: Tx<'partnership'>, fileId: string): Promise<StudySource | undefined>;
  /** As the node: nothing for a file that was erased. */
  readAsNode(tx: Tx<'partnership'>, act: Act, fileId: string): Promise<StudySource | undefined>;
  /** As the node: every child that it knows, in codes. */
  children(tx: Tx<'partnership'>, act: Act): Promise<readonly ChildFacts[]>;
}
