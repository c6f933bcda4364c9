import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { including, without } from '../header.ts';
import type { OpenAgeQuestion, RecordAgeDecision } from './commands.ts';

/** Opens the question and flags it, so that nobody takes the doubt for a decision. */
export function openAgeQuestion(kase: Case, command: OpenAgeQuestion): Decision {
  if (kase.content.age.question !== null) return refuseBecause('age_question_open');
  return told([{ type: 'age.questioned', section: 'status', payload: { reason: command.reason } }], {
    flags: including(kase.state.header.flags, 'age_disputed'),
  });
}

/** Records what was decided. Nobody becomes an adult within the margin of an assessment, or without a way to challenge it. */
export function recordAgeDecision(kase: Case, command: RecordAgeDecision, acting: Acting): Decision {
  const { baseVersion: _, ...decision } = command;
  const { outcome, assessedYears, marginYears, challenge, decidedOn } = decision;
  if (liesAhead(decidedOn, acting.today)) return refuseBecause('date_in_future');
  if (outcome === 'adult') {
    if (assessedYears === null) return refuseBecause('assessed_years_missing');
    if (assessedYears - marginYears < 18) return refuseBecause('margin_below_eighteen');
    if (challenge === '') return refuseBecause('challenge_missing');
  }
  return told([{ type: 'age.decided', section: 'status', payload: decision }], {
    flags: without(kase.state.header.flags, 'age_disputed'),
  });
}
