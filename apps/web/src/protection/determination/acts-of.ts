import {
  type Determination,
  type DeterminationState,
  decidedOnOf,
  determinationTable,
  isPending,
} from '@tutela/domain';
import type { Act } from '../file/open-file.ts';

type Open = (current: Determination) => boolean;

const leadsTo =
  (...next: readonly DeterminationState[]): Open =>
  ({ state }) =>
    next.some((each) => determinationTable[state].includes(each));
const isIn =
  (...states: readonly DeterminationState[]): Open =>
  ({ state }) =>
    states.includes(state);

const isDecided: Open = (current) => decidedOnOf(current) !== undefined;

/** When each act of casework can follow, in the order of the procedure. */
const acts: readonly (readonly [Act, Open])[] = [
  [
    { kind: 'assign-determination' },
    isIn('triggered', 'assigned', 'information_gathering', 'report_draft', 'returned'),
  ],
  [{ kind: 'describe-option' }, leadsTo('report_draft')],
  [
    { kind: 'write-report' },
    (current) => isIn('assigned', 'information_gathering')(current) || leadsTo('report_draft')(current),
  ],
  [{ kind: 'review-report' }, ({ state, review }) => state === 'supervisor_review' && review === null],
  [{ kind: 'ask-guardian' }, isPending],
  [{ kind: 'schedule-panel' }, (current) => current.report !== null && maySchedule(current)],
  [{ kind: 'decide-determination' }, isIn('scheduled', 'panel_session')],
  [{ kind: 'record-court-decision' }, leadsTo('court_decided')],
  [{ kind: 'notify-determination' }, isDecided],
  [{ kind: 'record-step' }, ({ steps }) => steps.some(({ done }) => done?.outcome !== 'done')],
  [
    { kind: 'review-determination' },
    (current) => isDecided(current) && leadsTo('confirmed', 'reopened')(current),
  ],
  [{ kind: 'print-determination' }, ({ sessions }) => sessions.length > 0],
  [{ kind: 'close-determination' }, leadsTo('closed')],
];

const maySchedule: Open = (current) =>
  leadsTo('scheduled')(current) &&
  (isPending(current) || current.toRatify || current.urgentReviewBy !== null);

/** Only what can follow from where the determination stands. */
export function actsOf(current: Determination | undefined): readonly Act[] {
  if (current === undefined || current.state === 'closed') {
    const again: readonly Act[] = current === undefined ? [] : [{ kind: 'review-determination' }];
    return [{ kind: 'open-determination' }, ...again];
  }
  return acts.filter(([, isOpen]) => isOpen(current)).map(([act]) => act);
}
