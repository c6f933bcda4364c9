import { addDays } from '../days.ts';
import type { FileContent } from '../file/evolve.ts';
import { askStandingOf } from '../guardian/ask-standing.ts';
import { isMissing } from '../missing/episodes.ts';
import { runningPeriod } from '../reflection/periods.ts';
import type { Status } from '../status/status-table.ts';
import type { Asylum } from './commands.ts';
import { returnRiskDays } from './defaults.ts';

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
    ...guardianAgrees(content, today),
  ];
}

const asylumOpen: readonly Asylum[] = ['possible', 'pending'];

function assessed({ returnRisks }: FileContent, today: string): readonly ReturnObstacle[] {
  const newest = returnRisks.at(-1);
  if (newest === undefined) return ['assessment_missing'];
  const isSafe = newest.conclusion === 'safe' || newest.conclusion === 'safe_with_conditions';
  return [
    ...when('assessment_old', addDays(newest.assessedOn, returnRiskDays) < today),
    ...when('not_safe', !isSafe),
    ...when('asylum_open', asylumOpen.includes(newest.asylum)),
  ];
}

/** The return of a presumed or confirmed victim is one of the questions that a determination answers. */
const needsDetermination: readonly Status[] = ['presumed', 'confirmed', 'reconsideration'];

function determined({ status }: FileContent, determination: ReturnDetermination): readonly ReturnObstacle[] {
  if (determination === 'against') return ['determination_against'];
  const isMissing = determination === null && needsDetermination.includes(status.status);
  return when('determination_missing', isMissing || determination === 'pending');
}

function guardianAgrees({ guardian }: FileContent, today: string): readonly ReturnObstacle[] {
  const ask = guardian.asks.findLast(({ act }) => act === 'return');
  const standing = ask && askStandingOf(ask, today);
  if (standing === 'objected') return ['guardian_objects'];
  return when('guardian_not_asked', standing !== 'approved');
}

const when = (obstacle: ReturnObstacle, stands: boolean): readonly ReturnObstacle[] =>
  stands ? [obstacle] : [];
