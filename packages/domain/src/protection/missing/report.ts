import type { Case } from '../case.ts';
import { dueAfter } from '../clocks.ts';
import { type Decision, refuseBecause } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import { type Header, including, type Risk, type Stage } from '../header.ts';
import type { ActingNow } from '../moments.ts';
import type { ReportMissing } from './commands.ts';
import { missingStateOf } from './episodes.ts';
import { missingTable } from './missing-table.ts';

/**
 * The child is missing. The risk rises by rule and is lowered by nobody but a person who grades it: to medium at
 * least, and to high when the child was missing before. A file at rest is opened again: nobody loses the minutes that
 * its steps would take.
 */
export function reportMissing(kase: Case, _command: ReportMissing, acting: ActingNow): Decision {
  const { header } = kase.state;
  if (!missingTable[missingStateOf(kase.content)].includes('missing_reported')) {
    return refuseBecause('already_missing');
  }
  const risk = riskOfMissing(header.risk, kase.content.missing.length);
  const stage = stageOfMissing(header.stage);
  const payload = {
    reportedAt: acting.now,
    episode: kase.content.missing.length + 1,
    raisedTo: risk === header.risk ? null : risk,
    reopenedTo: stage === header.stage ? null : stage,
  };
  const entries: FileEntry[] = [{ type: 'missing.reported', section: 'missing', payload }];
  const changed: Partial<Header> = { flags: including(header.flags, 'missing'), risk, stage };
  return dueAfter(kase, entries, acting.today, changed);
}

/** What the risk becomes; `before` is how often the child was missing before. Never less than it was. */
export function riskOfMissing(risk: Risk, before: number): Risk {
  return before > 0 || risk === 'high' ? 'high' : 'medium';
}

const opened: Partial<Record<Stage, Stage>> = {
  not_taken: 'screening',
  closure_proposed: 'implementation',
  closed: 'assessment',
  archived: 'assessment',
};

/** The stage of a file whose child is missing: none at rest, and none on the way there. */
const stageOfMissing = (stage: Stage): Stage => opened[stage] ?? stage;
