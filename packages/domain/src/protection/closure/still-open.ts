import type { Case } from '../case.ts';
import { openTasks } from '../conference/conferences.ts';
import { isDetained } from '../detention/detentions.ts';
import { isPending } from '../determination/determinations.ts';
import { openDigitalSteps } from '../digital-safety/digital-safety.ts';
import { askStandingOf } from '../guardian/ask-standing.ts';
import type { Flag } from '../header.ts';
import { isBackButNotAsked } from '../missing/episodes.ts';
import { openActions } from '../plan/plan.ts';
import { openReferrals } from '../referral/standing.ts';
import { runningPeriod } from '../reflection/periods.ts';

/** What keeps a file open. Each has its sentence in the web, which says who can end it. */
export const openMatters = [
  'urgent',
  'missing',
  'age_disputed',
  'court_hold',
  'transfer_pending',
  'under_control',
  'assessment_review',
  'guardian_ask',
  'reflection',
  'conference_task',
  'plan_action',
  'digital_step',
  'referral',
  'detained',
  'after_return',
  'determination',
] as const;
export type OpenMatter = (typeof openMatters)[number];

/** A guardian who is missing keeps no file open: where none is needed any more, the file can be closed. */
const openFlags: readonly (Flag & OpenMatter)[] = [
  'urgent',
  'missing',
  'age_disputed',
  'court_hold',
  'transfer_pending',
  'under_control',
];

/** What of a file is not ended on a day (`YYYY-MM-DD`). A missing child's file is never closed (protection.md, 14, rule 9). */
export function stillOpen({ state, content }: Case, today: string): readonly OpenMatter[] {
  const byFlag = openFlags.filter((flag) => state.header.flags.includes(flag));
  return [
    ...byFlag,
    ...when('assessment_review', content.assessments.at(-1)?.standing === 'waits'),
    ...when(
      'guardian_ask',
      content.guardian.asks.some((ask) => askStandingOf(ask, today) === 'open'),
    ),
    ...when('reflection', runningPeriod(content.reflection, today) !== undefined),
    ...when('plan_action', openActions(content).length > 0),
    ...when('digital_step', openDigitalSteps(content.digitalSafety).length > 0),
    ...when('referral', openReferrals(content, `${today}T00:00:00.000Z`).length > 0),
    ...when('conference_task', openTasks(content.conferences).length > 0),
    ...when('detained', isDetained(content)),
    ...when('after_return', isBackButNotAsked(content)),
    ...when('determination', content.determinations.some(isPending)),
  ];
}

const when = (matter: OpenMatter, isOpen: boolean): readonly OpenMatter[] => (isOpen ? [matter] : []);
