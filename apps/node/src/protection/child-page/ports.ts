import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import type { ComplaintPorts } from '../complaint/ports.ts';

/** What the child's page needs of the world. */
export interface ChildPagePorts extends RecordPorts, ComplaintPorts {
  /** 32 bytes that the database does not hold. */
  readonly childSecret: Uint8Array;
  /** Not that of staff, and its name does not say what it is for. */
  readonly childCookie: string;
  /** Counts a try of this address; refuses when there were too many. */
  readonly countChildTry: (context: RequestContext) => Promise<void>;
}
