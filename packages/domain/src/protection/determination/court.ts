import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import type { Because } from '../because.ts';
import type { Case } from '../case.ts';
import { liesAhead } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { FileEntry } from '../file/entries.ts';
import { StepToTake } from './commands.ts';
import { leadsTo, notNow } from './decide-report.ts';
import { type Determination, newestDetermination } from './determinations.ts';

const words = (least: number) => sensitiveField(z.string().trim().min(least).max(12_000));
const called = personalField(z.string().trim().min(2).max(200));
const day = codedField(z.iso.date());

/**
 * What a court decided on the question. Where a court decides, the determination is the file prepared for it: the
 * decision is taken over as it is, and not decided again (protection.md, 6).
 */
export const RecordCourtDecision = z.object({
  court: called,
  courtReference: called,
  decidedOn: day,
  decided: words(3),
  reasons: words(3),
  appealRoute: words(3),
  /** Null where there is no appeal, or no last day for it. */
  appealUntil: day.nullable(),
  steps: z.array(StepToTake).max(20),
  reviewOn: day.nullable(),
  baseVersion: codedField(z.int().min(0)),
});
export type RecordCourtDecision = z.infer<typeof RecordCourtDecision>;

/** Takes a court's decision over: whatever stage the panel's procedure had reached is over with it. */
export function recordCourtDecision(kase: Case, command: RecordCourtDecision, acting: Acting): Decision {
  const { baseVersion: _, ...payload } = command;
  const current = newestDetermination(kase.content.determinations);
  if (current === undefined) return refuseBecause('determination_missing');
  if (!leadsTo(current, 'court_decided')) return notNow(current);
  const because = whyNotTaken(command, current, acting.today);
  if (because !== undefined) return refuseBecause(because);
  const entry: FileEntry = { type: 'determination.court_decided', section: 'determination', payload };
  return told([entry]);
}

function whyNotTaken(
  { decidedOn, appealUntil, steps, reviewOn }: RecordCourtDecision,
  { court }: Determination,
  today: string,
): Because | undefined {
  const checks: readonly (readonly [Because, boolean])[] = [
    ['date_in_future', liesAhead(decidedOn, today)],
    ['court_decision_older', court !== null && decidedOn < court.decidedOn],
    ['appeal_before_decision', appealUntil !== null && appealUntil < decidedOn],
    ['review_day_missing', steps.length > 0 && (reviewOn === null || reviewOn <= today)],
  ];
  return checks.find(([, applies]) => applies)?.[0];
}

/** The day on which what is in force was decided, by a court or a panel. */
export const decidedOnOf = ({
  court,
  decisions,
}: Pick<Determination, 'court' | 'decisions'>): string | undefined =>
  [court?.decidedOn, decisions.at(-1)?.decidedOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
