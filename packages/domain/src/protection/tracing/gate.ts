import type { FileContent } from '../file/evolve.ts';
import { isMissing } from '../missing/episodes.ts';
import type { Danger } from '../return-risk/commands.ts';
import { assessmentOf, asylumOpen, guardianAgrees, isOld, when } from '../return-risk/gate.ts';

/** What stands in the way of an enquiry for the family in another country, each with its sentence in the web. */
export const tracingObstacles = [
  'child_is_missing',
  'assessment_missing',
  'assessment_old',
  'danger_great',
  'asylum_open',
  'guardian_not_asked',
  'guardian_objects',
] as const;
export type TracingObstacle = (typeof tracingObstacles)[number];

/**
 * All that is missing before anything is asked there about the child: what it may set off was assessed for that very
 * country, no danger is great or unknown, asylum is neither possible nor pending, and the guardian said yes
 * (protection.md, 14, rule 6). Only an empty list opens the way; the child's own no closes it besides.
 */
export function tracingGate(
  content: FileContent,
  country: string,
  today: string,
): readonly TracingObstacle[] {
  return [
    ...when('child_is_missing', isMissing(content)),
    ...assessed(content, country, today),
    ...guardianAgrees(content, 'tracing', today),
  ];
}

const tooGreat: readonly Danger[] = ['high', 'unknown'];

function assessed(content: FileContent, country: string, today: string): readonly TracingObstacle[] {
  const newest = assessmentOf(content, country);
  if (newest === undefined) return ['assessment_missing'];
  const { originDanger, retrafficking, family, asylum } = newest;
  return [
    ...when('assessment_old', isOld(newest, today)),
    ...when(
      'danger_great',
      [originDanger, retrafficking, family].some((each) => tooGreat.includes(each)),
    ),
    ...when('asylum_open', asylumOpen.includes(asylum)),
  ];
}
