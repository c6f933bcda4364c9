import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { type Decision, refuse, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import { askStandingOf } from './ask-standing.ts';
import type { AnswerGuardianAsk, AskGuardian } from './commands.ts';
import type { GuardianAnswer } from './entries.ts';
import { isInOffice } from './guardian-table.ts';
import type { GuardianAsk } from './guardianship.ts';

/** Puts a question to the guardian, who has until the end of a day. */
export function askGuardian(kase: Case, command: AskGuardian, acting: Acting): Decision {
  const { baseVersion: _, ...question } = command;
  if (!isInOffice(kase.content.guardian.state)) return refuseBecause('guardian_not_in_office');
  if (isAboutNothing(kase, command)) return refuseBecause('referral_not_found');
  if (command.answerBy < acting.today) return refuseBecause('date_in_past');
  return told([{ type: 'guardian.asked', section: 'guardian', payload: question }]);
}

/** About a referral that is not there, or that is not to be sent any more. */
const isAboutNothing = ({ content }: Case, { referralId }: AskGuardian): boolean =>
  referralId !== undefined &&
  !content.referrals.some((each) => each.referralId === referralId && each.step === 'unsent');

/**
 * Records what the guardian said: by themself, or by casework as told. An approval that comes too late counts for
 * nothing, and they are asked anew; an objection counts whenever it comes.
 */
export function answerGuardianAsk(
  kase: Case,
  command: AnswerGuardianAsk,
  acting: Acting & { readonly isCaseworker: boolean },
): Decision {
  const { state, guardian, asks } = kase.content.guardian;
  const inPerson = isInOffice(state) && guardian?.accountId === acting.accountId;
  if (!inPerson && !acting.isCaseworker && !acting.isSupervisor) return refuse('platform.not_permitted');
  const ask = asks.find(({ askId }) => askId === command.askId);
  if (ask === undefined) return refuseBecause('ask_not_found');
  if (!isInOffice(state)) return refuseBecause('guardian_not_in_office');
  const answer = { ...command, answeredOn: inPerson ? acting.today : command.answeredOn, inPerson };
  const because = whyTooLateOrEarly(ask, answer, acting.today);
  if (because !== undefined) return refuseBecause(because);
  return told([{ type: 'guardian.answered', section: 'guardian', payload: answer }]);
}

function whyTooLateOrEarly(ask: GuardianAsk, answer: GuardianAnswer, today: string): Because | undefined {
  if (ask.answer !== null) return 'ask_answered';
  if (answer.answeredOn > today) return 'date_in_future';
  const isLate = askStandingOf(ask, answer.answeredOn) === 'unanswered';
  return isLate && answer.answer === 'approve' ? 'ask_expired' : undefined;
}
