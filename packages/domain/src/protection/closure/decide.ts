import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { type Decision, refuse, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { isInOffice } from '../guardian/guardian-table.ts';
import { nextDueOf, type Stage } from '../header.ts';
import type { ClosureGround, DecideClosure, ProposeClosure } from './commands.ts';
import { stillOpen } from './still-open.ts';

/** These can come to light at any stage of the work; all others follow a review. */
const atAnyStage: readonly ClosureGround[] = ['transferred', 'death', 'duplicate', 'opened_in_error'];
const stagesAtWork: readonly Stage[] = [
  'reported',
  'screening',
  'registered',
  'assessment',
  'planning',
  'implementation',
  'review',
];

/** Proposes that a file be closed: nothing is left open, and guardian and child were asked. */
export function proposeClosure(kase: Case, command: ProposeClosure, acting: Acting): Decision {
  const { baseVersion: _, ...proposal } = command;
  const { stage: from, risk } = kase.state.header;
  const allowed = atAnyStage.includes(command.ground) ? stagesAtWork : ['review'];
  if (!allowed.includes(from)) return refuseBecause('closure_not_from_here');
  const open = stillOpen(kase, acting.today);
  if (open.length > 0) return refuseBecause('closure_still_open', { open });
  const because = whyNot(kase, command);
  if (because !== null) return refuseBecause(because);
  return told([{ type: 'closure.proposed', section: 'plan', payload: proposal }], {
    stage: 'closure_proposed',
    nextDue: nextDueOf('closure_proposed', risk, acting.today),
  });
}

function whyNot({ state, content }: Case, { ground, guardianView }: ProposeClosure): Because | null {
  const hasGuardian = isInOffice(content.guardian.state);
  if (hasGuardian && guardianView === 'nobody_in_office') return 'closure_guardian_not_heard';
  if (!hasGuardian && guardianView !== 'nobody_in_office') return 'guardian_not_in_office';
  if (ground === 'turned_18' && content.transition.plan === null) return 'transition_plan_missing';
  return ground === 'declined' && state.header.risk === 'high' ? 'closure_not_safe' : null;
}

/** A supervisor other than whoever proposed it closes the file, or gives it back to work. */
export function decideClosure(kase: Case, command: DecideClosure, acting: Acting): Decision {
  const { stage, risk } = kase.state.header;
  if (stage !== 'closure_proposed') return refuseBecause('closure_not_proposed');
  if (!acting.isSupervisor || kase.state.stageMovedBy === acting.accountId) {
    return refuse('protection.second_person_needed');
  }
  const open = command.verdict === 'approved' ? stillOpen(kase, acting.today) : [];
  if (open.length > 0) return refuseBecause('closure_still_open', { open });
  const to = command.verdict === 'approved' ? 'closed' : 'implementation';
  const payload = { verdict: command.verdict, reason: command.reason };
  return told([{ type: 'closure.decided', section: 'plan', payload }], {
    stage: to,
    nextDue: nextDueOf(to, risk, acting.today),
  });
}
