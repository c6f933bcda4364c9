import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import type { ChangedNames } from './changed-names.ts';
import type { NameEncoder } from './name-encoder.ts';
import type { NameShelf } from './name-shelf.ts';

/** What a search by name needs of the world. */
export interface NameSearchPorts extends RecordPorts {
  readonly nameEncoder: NameEncoder;
  readonly nameShelf: NameShelf;
  readonly changedNames: ChangedNames;
  /** Counts a search of this person; refuses when there were too many. */
  readonly countNameSearch: (context: RequestContext, accountId: string) => Promise<void>;
}
