import type { Case } from './case.ts';
import { addDays, earlierDay } from './days.ts';
import { type Decision, told } from './decision.ts';
import { detentionReviewDay, runningDetention } from './detention/detentions.ts';
import { determinationClocks } from './determination/clocks.ts';
import type { FileEntry } from './file/entries.ts';
import { evolve, type FileContent } from './file/evolve.ts';
import { type Header, nextDueOf } from './header.ts';
import { missingDueDay } from './missing/tasks.ts';
import { appealDay } from './non-punishment/claims.ts';
import { planClocks } from './plan/plan-clocks.ts';
import { referralClocksOf } from './referral/referral-clocks.ts';
import { reflectionWarningDays } from './reflection/defaults.ts';
import { runningPeriod } from './reflection/periods.ts';
import { renewalDayOf } from './residence/titles.ts';

/** Something that runs out on a day (`YYYY-MM-DD`), and the days on which it asks for attention before. */
export interface FileClock {
  readonly name:
    | 'reflection_end'
    | 'residence_renewal'
    | 'plan_action'
    | 'plan_review'
    | 'referral_answer'
    | 'missing'
    | 'detention_review'
    | 'claim_appeal'
    | 'determination_urgent'
    | 'determination_decision'
    | 'determination_step'
    | 'determination_review';
  readonly due: string;
  readonly warnings: readonly string[];
}

/** The clocks that run on a day, by what the file tells. */
export function clocksOf(content: FileContent, today: string): readonly FileClock[] {
  return [
    ...reflectionClocks(content, today),
    ...residenceClocks(content, today),
    ...planClocks(content),
    ...referralClocksOf(content, today),
    ...missingClocks(content, today),
    ...detentionClocks(content),
    ...claimClocks(content),
    ...determinationClocks(content),
  ];
}

function reflectionClocks({ reflection }: FileContent, today: string): readonly FileClock[] {
  const period = runningPeriod(reflection, today);
  if (period === undefined) return [];
  const due = period.lastDay;
  const warnings = reflectionWarningDays.map((days) => addDays(due, -days));
  return [{ name: 'reflection_end', due, warnings }];
}

/** While the newest title is valid, or is going to be. */
function residenceClocks({ residence }: FileContent, today: string): readonly FileClock[] {
  const newest = residence.at(-1);
  if (newest === undefined || newest.validTo < today) return [];
  return [{ name: 'residence_renewal', due: renewalDayOf(newest), warnings: [] }];
}

function missingClocks({ missing }: FileContent, today: string): readonly FileClock[] {
  const due = missingDueDay(missing.at(-1), today);
  return due === null ? [] : [{ name: 'missing', due, warnings: [] }];
}

/** Every day, until the child is free. */
function detentionClocks({ detentions }: FileContent): readonly FileClock[] {
  const running = runningDetention(detentions);
  if (running === undefined) return [];
  return [{ name: 'detention_review', due: detentionReviewDay(running), warnings: [] }];
}

function claimClocks({ claims }: FileContent): readonly FileClock[] {
  return claims.flatMap((claim) => {
    const due = appealDay(claim);
    return due === null ? [] : [{ name: 'claim_appeal', due, warnings: [] }];
  });
}

/** The next day on which a clock asks for somebody: a warning, its end, or today where all these have passed. */
export function nextDayOf({ due, warnings }: FileClock, today: string): string {
  return [...warnings, due].filter((day) => day >= today).sort()[0] ?? today;
}

/** A decision on the stage or the risk: the file is due no later than its next clock asks, unless it is at rest. */
export function dueByClocks(kase: Case, decision: Decision, today: string): Decision {
  if (!decision.ok || !decision.header.nextDue) return decision;
  const nextDue = earliestDay(kase.content, today, decision.header.nextDue);
  return told(decision.entries, { ...decision.header, nextDue });
}

/** Entries to append; the file becomes due when the first of its clocks asks, unless it is due before. */
export function toldByClocks(kase: Case, entries: readonly FileEntry[], today: string): Decision {
  return told(entries, {
    nextDue: earliestDay(contentAfter(kase, entries), today, kase.state.header.nextDue),
  });
}

/** Entries that also end a clock, or move it: the file is due when it now asks, be it later than it was. */
export function dueAfter(
  kase: Case,
  entries: readonly FileEntry[],
  today: string,
  header: Partial<Header> = {},
): Decision {
  const { stage, risk } = { ...kase.state.header, ...header };
  const decision = told(entries, { ...header, nextDue: nextDueOf(stage, risk, today) });
  return dueByClocks({ ...kase, content: contentAfter(kase, entries) }, decision, today);
}

const contentAfter = ({ content }: Case, entries: readonly FileEntry[]): FileContent =>
  entries.reduce((before, entry) => evolve(before, { entryId: '', recordedAt: '', entry }), content);

/** The day on which the first of the file's clocks asks, or the day it is due by itself. */
function earliestDay(content: FileContent, today: string, due: string | null): string | null {
  const days = clocksOf(content, today).map((clock) => nextDayOf(clock, today));
  return days.reduce(earlierDay, due);
}
