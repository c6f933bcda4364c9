import { addDays } from '../days.ts';
import type { FileContent } from '../file/evolve.ts';
import { askStandingOf } from '../guardian/ask-standing.ts';
import type { GuardianAct } from '../guardian/lists.ts';
import { isMissing } from '../missing/episodes.ts';
import { runningPeriod } from '../reflection/periods.ts';
import type { Status } from '../status/status-table.ts';
import type { Asylum } from './commands.ts';
import { returnRiskDays } from './defaults.ts';
import type { ReturnRisk } from './entries.ts';

/** What stands in the way of a child's return, each with its sentence in the web. */
export const returnObstacles = [
  'child_is_missing',
  'assessment_missing',
  'assessment_old',
  'not_safe',
  'asylum_open',
  'reflection_running',
  'determination_missing',
  'determination_against',
  'guardian_not_asked',
  'guardian_objects',
] as const;
export type ReturnObstacle = (typeof returnObstacles)[number];

/** What became of a best-interests determination on the return; nothing where there is none. */
export type ReturnDetermination = 'approved' | 'pending' | 'against' | null;

/**
 * All that is missing before a child is moved to the country of origin; only an empty list opens the way. Nothing
 * moves by default, and nothing while the child could still be protected here (protection.md, 14, rule 6). No answer
 * of the guardian is not a yes (rule 3).
 */
export function returnGate(
  content: FileContent,
  today: string,
  determination: ReturnDetermination = null,
): readonly ReturnObstacle[] {
  return [
    ...when('child_is_missing', isMissing(content)),
    ...assessed(content, today),
    ...when('reflection_running', runningPeriod(content.reflection, today) !== undefined),
    ...determined(content, determination),
    ...guardianAgrees(content, 'return', today),
  ];
}

export const asylumOpen: readonly Asylum[] = ['possible', 'pending'];

function assessed({ returnRisks }: FileContent, today: string): readonly ReturnObstacle[] {
  const newest = returnRisks.at(-1);
  if (newest === undefined) return ['assessment_missing'];
  const isSafe = newest.conclusion === 'safe' || newest.conclusion === 'safe_with_conditions';
  return [
    ...when('assessment_old', isOld(newest, today)),
    ...when('not_safe', !isSafe),
    ...when('asylum_open', asylumOpen.includes(newest.asylum)),
  ];
}

/** The newest assessment of what waits for the child in a country. */
export const assessmentOf = ({ returnRisks }: FileContent, country: string): ReturnRisk | undefined =>
  returnRisks.findLast((each) => each.country === country);

export const isOld = ({ assessedOn }: ReturnRisk, today: string): boolean =>
  addDays(assessedOn, returnRiskDays) < today;

/** The return of a presumed or confirmed victim is one of the questions that a determination answers. */
const needsDetermination: readonly Status[] = ['presumed', 'confirmed', 'reconsideration'];

function determined({ status }: FileContent, determination: ReturnDetermination): readonly ReturnObstacle[] {
  if (determination === 'against') return ['determination_against'];
  const isMissing = determination === null && needsDetermination.includes(status.status);
  return when('determination_missing', isMissing || determination === 'pending');
}

/** Whether the guardian said yes to the newest question on such an act. */
export function guardianAgrees(
  { guardian }: FileContent,
  about: GuardianAct,
  today: string,
): readonly ('guardian_objects' | 'guardian_not_asked')[] {
  const ask = guardian.asks.findLast(({ act }) => act === about);
  const standing = ask && askStandingOf(ask, today);
  if (standing === 'objected') return ['guardian_objects'];
  return when('guardian_not_asked', standing !== 'approved');
}

export const when = <const Obstacle extends string>(
  obstacle: Obstacle,
  stands: boolean,
): readonly Obstacle[] => (stands ? [obstacle] : []);
