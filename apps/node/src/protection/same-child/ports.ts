import type { RequestContext } from '../../platform/http/serve.ts';
import type { NameSearchPorts } from '../name-search/ports.ts';

/** What hints and leads need of the world. */
export interface SameChildPorts extends NameSearchPorts {
  /** Counts a hint that this person asked for; refuses when there were too many. */
  readonly countHint: (context: RequestContext, accountId: string) => Promise<void>;
}
