import type { IntlShape } from 'react-intl';
import { type DateParts, dateProblemText, joinDate } from '../../ui/index.ts';
import type { ShownProblem } from './use-command-form.ts';

/** What is wrong with a date that is half written: the schema sees only whole ones. */
export function dateProblems(intl: IntlShape, id: string, parts: DateParts, today: string): ShownProblem[] {
  const joined = joinDate(parts, today);
  return joined.kind === 'problem' ? [{ id, message: dateProblemText(intl, joined.problem) }] : [];
}
