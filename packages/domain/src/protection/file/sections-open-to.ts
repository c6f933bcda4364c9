import { isPanelRole } from '../../access/panel-roles.ts';
import type { ActingRole } from '../../access/roles.ts';
import { guardianSections } from '../guardian/lists.ts';
import { type Section, sections } from '../sections.ts';

/**
 * The sections that somebody of this role can be let into at all, whoever would let them in: a guardian not where a
 * complaint about them can stand, the police and the prosecution only in the section on justice, a panel in what was put to
 * it (protection.md, 14, rules 2 and 14). The policy of the grants holds the same list.
 */
export function sectionsOpenTo(role: ActingRole): readonly Section[] {
  if (role === 'guardian') return guardianSections;
  if (role === 'justice_officer') return ['justice'];
  if (isPanelRole(role)) return ['determination'];
  return sections;
}
