import type { PanelDecision } from '../determination/entries.ts';
import type { Session } from '../panel/session.ts';
import type { CopyRecipient } from './copies.ts';

/** All that the printed report of a determination is made of. Who took part is in it by role alone. */
export interface DeterminationReport {
  readonly codeName: string;
  readonly openedOn: string;
  /** What was put to the panel, and who voted; the child's words as the printing person may see them. */
  readonly session: Session;
  /** What that session decided, if it did. */
  readonly decision: PanelDecision | null;
  readonly copyFor: CopyRecipient;
  readonly copyForName: string;
  /** The role of whoever printed. */
  readonly printedByRole: string;
  /** An instant. */
  readonly printedAt: string;
}
