import { queries } from '../../api/index.ts';
import { sessionQuery } from '../../platform/session/session.queries.ts';
import { fileQuery } from './file.queries.ts';

/** Asks for a file while the code of its page is still on the way: on a slow line that is most of a second. */
export function beginFile(fileId: string): void {
  const me = queries.getQueryData(sessionQuery.queryKey)?.me;
  if (me?.permissions.includes('file.read')) void queries.prefetchQuery(fileQuery(fileId));
}
