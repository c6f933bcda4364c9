import type { Header } from '../header.ts';
import type { Section } from '../sections.ts';

/** What the rules look at: the header and the section versions. Content is never read by a guard. */
export interface FileState {
  readonly header: Header;
  readonly versions: Readonly<Partial<Record<Section, number>>>;
  /** Who moved the file to its present stage; the one who closes must be another. */
  readonly stageMovedBy: string | null;
}
