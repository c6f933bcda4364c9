import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { newestDetermination } from '../determination/determinations.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { PrintDetermination, PrintFile } from './commands.ts';
import { sectionsFor } from './copies.ts';

/** Records that a copy is printed. A guardian who is suspended, or whom the child is not to meet, gets none. */
export function printFile(kase: Case, command: PrintFile): Decision {
  const { copyFor, sections, withIdentity, reason } = command;
  const barred = sections.filter((section) => !sectionsFor[copyFor].includes(section));
  if (barred.length > 0) return refuseBecause('section_not_for_recipient', { sections: barred });
  if (withIdentity && !sections.includes('identity')) return refuseBecause('identity_section_missing');
  const barredGuardian = copyFor === 'guardian' ? whyNoCopy(kase) : undefined;
  if (barredGuardian !== undefined) return refuseBecause(barredGuardian);
  return told([
    { type: 'file.printed', section: 'plan', payload: { copyFor, sections, withIdentity, reason } },
  ]);
}

/** Records a copy of the report. What no panel was called for is a draft, in which a name may still stand. */
export function printDetermination(kase: Case, command: PrintDetermination): Decision {
  const newest = newestDetermination(kase.content.determinations);
  if (newest === undefined) return refuseBecause('determination_missing');
  if (newest.sessions.length === 0) return refuseBecause('determination_not_at_step');
  return printFile(kase, { ...command, sections: ['determination'], withIdentity: false });
}

function whyNoCopy({ content }: Case): Because | undefined {
  const { state, guardian } = content.guardian;
  if (guardian === null || (state !== 'provisional' && state !== 'appointed'))
    return 'guardian_not_in_office';
  return mayBeUsed(content, { name: guardian.name }) ? undefined : 'contact_cannot_be_used';
}
