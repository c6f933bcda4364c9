import type { RecordPorts } from '../../platform/record/ports.ts';

export interface ClockPorts extends RecordPorts {
  /** The rules are to be read anew: somebody has just changed them. */
  forgetClockRules(): void;
}
