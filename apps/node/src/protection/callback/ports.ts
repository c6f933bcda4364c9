import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';

/** What questions from outside need of the world. */
export interface CallbackPorts extends RecordPorts {
  /** Counts a question of this person; refuses when there were too many. */
  readonly countCallback: (context: RequestContext, accountId: string) => Promise<void>;
}

export const callbackContext = (callbackId: string): string => `callback ${callbackId}`;
