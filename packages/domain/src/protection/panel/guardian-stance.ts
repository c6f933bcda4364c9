import type { Case } from '../case.ts';
import { newestDetermination } from '../determination/determinations.ts';
import type { GuardianStance } from '../determination/lists.ts';
import { askStandingOf } from '../guardian/ask-standing.ts';
import { isInOffice } from '../guardian/guardian-table.ts';

/** How the guardian stands to the options, by the question that was put after the report was finished. */
export function guardianStanceOf({ content }: Pick<Case, 'content'>, today: string): GuardianStance {
  const { guardian, determinations } = content;
  if (!isInOffice(guardian.state)) return 'none_in_office';
  const askId = newestDetermination(determinations)?.guardianAskId ?? null;
  const ask = guardian.asks.find((each) => each.askId === askId);
  return ask === undefined ? 'not_asked' : askStandingOf(ask, today);
}

/** The guardian has said something, or there is none to ask. No answer is not among it. */
export const isHeard = (stance: GuardianStance): boolean =>
  stance === 'approved' || stance === 'objected' || stance === 'none_in_office';
