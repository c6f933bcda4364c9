import { type Decision, refuseBecause, told } from '../decision.ts';
import type { AnswerLead, UndoLead } from './commands.ts';
import { type Lead, type LeadSide, leadState } from './lead.ts';

/** What becomes of the own side of a lead, with the entry for the own file; the other side is the other owner's. */
export interface LeadDecision {
  readonly decision: Decision;
  readonly own: LeadSide;
}

const refused = (
  own: LeadSide,
  because: 'lead_not_open' | 'lead_not_compared' | 'lead_not_yours_to_undo',
) => ({
  decision: refuseBecause(because),
  own,
});

/** Agrees that both owners compare. Until both have, neither sees anything of the other's file. */
export function agreeToCompare(lead: Lead, agency: string): LeadDecision {
  const { own } = lead;
  if (leadState(lead) !== 'asked' || own.compares) return refused(own, 'lead_not_open');
  const decision = told([{ type: 'same_child.agreed', section: 'notes', payload: { agency } }]);
  return { decision, own: { ...own, compares: true } };
}

/**
 * "The same" and "not sure" need a comparison; "not the same" may be known without one. A no from one side is enough,
 * a yes from one side is not.
 */
export function answerLead(lead: Lead, { answer, reason }: AnswerLead, agency: string): LeadDecision {
  const { own } = lead;
  const state = leadState(lead);
  if (state === 'linked' || state === 'apart') return refused(own, 'lead_not_open');
  if (state === 'asked' && answer !== 'not_same') return refused(own, 'lead_not_compared');
  const payload = { agency, answer, reason };
  const decision = told([{ type: 'same_child.answered', section: 'notes', payload }]);
  return { decision, own: { ...own, answer } };
}

/**
 * Ends a link, which either side may do alone, or takes one's own "not the same" back. A link that was ended stays
 * ended: the pair was compared by two people and is not shown as new again.
 */
export function undoLead(lead: Lead, { reason }: UndoLead, agency: string): LeadDecision {
  const { own } = lead;
  const isLinked = leadState(lead) === 'linked';
  const isOwnNo = own.answer === 'not_same' && !own.undone && !lead.other.undone;
  if (!isLinked && !isOwnNo) return refused(own, 'lead_not_yours_to_undo');
  const decision = told([{ type: 'same_child.undone', section: 'notes', payload: { agency, reason } }]);
  return { decision, own: isLinked ? { ...own, undone: true } : { ...own, answer: null } };
}
