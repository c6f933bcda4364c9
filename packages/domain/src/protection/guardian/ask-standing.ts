import type { GuardianAsk } from './guardianship.ts';

/** Without an answer in time a question is `unanswered`: it escalates, and nothing is agreed to. */
export const askStandings = ['open', 'approved', 'objected', 'unanswered'] as const;
export type AskStanding = (typeof askStandings)[number];

/** Where a question to the guardian stands on a day, `YYYY-MM-DD`. Silence is never consent (protection.md, 14, rule 3). */
export function askStandingOf({ answer, answerBy }: GuardianAsk, today: string): AskStanding {
  if (answer !== null) return answer.answer === 'approve' ? 'approved' : 'objected';
  return today <= answerBy ? 'open' : 'unanswered';
}
