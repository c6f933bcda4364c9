import { type Gap, type Stage, stepsFrom } from '@tutela/domain';
import type { OpenFile } from '../file/file.queries.ts';

export interface StageStep {
  to: Stage;
  /** What the file lacks for it. */
  lacking: readonly Gap[];
}

/** Where the file may go from here, by the same table that the node asks. */
export function stageSteps({ header }: OpenFile): StageStep[] {
  return stepsFrom(header.stage).map((step) => ({
    to: step.to,
    lacking: step.needs.filter((gap) => header.gaps.includes(gap)),
  }));
}

export const isOpen = (step: StageStep): boolean => step.lacking.length === 0;
