import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { PrintFile } from './commands.ts';
import { sectionsFor } from './copies.ts';

/** Records that a copy is printed. A guardian who is suspended, or whom the child is not to meet, gets none. */
export function printFile({ content }: Case, command: PrintFile): Decision {
  const { copyFor, sections, withIdentity, reason } = command;
  const barred = sections.filter((section) => !sectionsFor[copyFor].includes(section));
  if (barred.length > 0) return refuseBecause('section_not_for_recipient', { sections: barred });
  if (withIdentity && !sections.includes('identity')) return refuseBecause('identity_section_missing');
  if (copyFor === 'guardian') {
    const { state, guardian } = content.guardian;
    if (guardian === null || (state !== 'provisional' && state !== 'appointed'))
      return refuseBecause('guardian_not_in_office');
    if (!mayBeUsed(content, { name: guardian.name })) return refuseBecause('contact_cannot_be_used');
  }
  return told([
    { type: 'file.printed', section: 'plan', payload: { copyFor, sections, withIdentity, reason } },
  ]);
}
