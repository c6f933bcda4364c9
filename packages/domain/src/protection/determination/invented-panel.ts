import type { Decision } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import { appointment } from '../guardian/invented-guardian.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { decideDetermination } from '../panel/decide-decision.ts';
import { actNow } from '../urgent/decide.ts';
import type { DecideDetermination } from './commands.ts';
import { newestDetermination } from './determinations.ts';
import { as, day, decision, declaring, ready, scheduling, voting } from './invented-determination.ts';

/*
 * For tests: what a panel decides on the determination of invented-determination.ts, what is done at once, and what the
 * guardian answers; what stands then, or why it is refused.
 */

export const current = (steps: readonly Step[]) =>
  newestDetermination(caseAfter(steps).content.determinations);
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
export const refusal = (steps: readonly Step[], next: Step) => because(next(caseAfter(steps)));

export const deciding =
  (more: Partial<DecideDetermination> = {}, by = 'p1', today = day): Step =>
  (kase) =>
    decideDetermination(kase, { ...decision, ...more }, as(by, today));
export const act: Step = (kase) =>
  actNow(kase, { what: 'moved_to_safety', words: 'There was danger', byWhom: '' }, as('a'));

export const sitting = (...accounts: string[]): Step[] => [
  ...ready,
  scheduling(),
  ...accounts.flatMap((account) => [declaring(account), voting(account)]),
];
export const approved = [...sitting('p1', 'p2', 'p3'), deciding()];

/** Entries as the fold finds them. */
export const entry =
  (each: FileEntry): Step =>
  () => ({ ok: true, entries: [each], header: {} });
const { baseVersion: _, independent: __, worksFor: ___, ...appointed } = appointment;
export const inOffice = entry({
  type: 'guardian.appointed',
  section: 'guardian',
  payload: { ...appointed, grantId: null },
});
export const answering =
  (answer: 'approve' | 'object'): Step =>
  (kase) => {
    const askId = kase.content.guardian.asks.at(-1)?.askId ?? '';
    return {
      ok: true,
      header: {},
      entries: [
        {
          type: 'guardian.answered',
          section: 'guardian',
          payload: { askId, answer, answeredOn: day, words: 'I say so', inPerson: true },
        },
      ],
    };
  };
