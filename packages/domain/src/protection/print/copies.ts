import type { Listener } from '../child-view/child-view.ts';
import { type Section, sections } from '../sections.ts';

/** For whom a copy on paper is. */
export const copyRecipients = [
  'own_agency',
  'panel',
  'court',
  'authority',
  'guardian',
  'child',
  'parents',
] as const;
export type CopyRecipient = (typeof copyRecipients)[number];

const but = (...left: Section[]): readonly Section[] => sections.filter((section) => !left.includes(section));

/**
 * What may be printed for whom; the printer chooses among these. Notes are for colleagues. Who is in the child's life,
 * and what is suspected of them, is for no copy that such a person may come to read.
 * Default: confirm with national law.
 */
export const sectionsFor: Record<CopyRecipient, readonly Section[]> = {
  own_agency: sections,
  panel: but('notes'),
  court: but('notes'),
  authority: but('notes', 'health', 'screening'),
  guardian: but('notes', 'health', 'screening', 'family'),
  child: but('notes', 'screening', 'family'),
  parents: ['identity', 'status', 'guardian', 'care', 'plan'],
};

/** Whose permission a recipient's copy needs for the child's words (protection.md, 14, rule 5). */
const listenerOf: Partial<Record<CopyRecipient, Listener>> = {
  panel: 'panel',
  court: 'court',
  guardian: 'guardian',
  parents: 'parents',
};

/** The child's words stay out of print, unless the child allowed this recipient, or is the recipient. */
export function mayPrintWords(recipient: CopyRecipient, mayShow: readonly string[]): boolean {
  const listener = listenerOf[recipient];
  return recipient === 'child' || (listener !== undefined && mayShow.includes(listener));
}
