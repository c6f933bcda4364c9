import type { Gap, Stage } from '../header.ts';

/** A step that the procedure knows: from which stage, to which, and what the header must no longer lack. */
interface Step {
  readonly to: Stage;
  readonly needs: readonly Gap[];
}

const step = (to: Stage, ...needs: Gap[]): Step => ({ to, needs });

/**
 * Total: every stage says where it may go (protection.md, 2). Reopening keeps history. A file is closed by a proposal and
 * the decision of another person, which are commands of their own.
 */
export const stageTable: Record<Stage, readonly Step[]> = {
  reported: [step('screening'), step('registered')],
  screening: [step('not_taken'), step('registered')],
  not_taken: [step('screening')],
  registered: [step('assessment', 'caseworker', 'consent')],
  assessment: [step('planning', 'caseworker', 'risk_grade', 'assessment')],
  planning: [step('implementation', 'caseworker', 'risk_grade')],
  implementation: [step('review')],
  review: [step('implementation')],
  closure_proposed: [step('implementation')],
  closed: [step('after_care'), step('assessment', 'caseworker'), step('archived')],
  after_care: [step('closed')],
  archived: [step('assessment', 'caseworker')],
};

export const stepsFrom = (stage: Stage): readonly Step[] => stageTable[stage];
