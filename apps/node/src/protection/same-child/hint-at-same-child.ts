import type { hintAtSameChildRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { hearChild } from '@tutela/linkage';
import type { RequestContext } from '../../platform/http/serve.ts';
import { identityEntries, wordingsOf } from '../file/wordings-of.ts';
import { visibleFiles, wrappedKeys } from '../name-search/visible-files.store.ts';
import { recordOf, recordOfHint } from './child-record.ts';
import { filesNamedAlike } from './named-alike.ts';
import type { SameChildPorts } from './ports.ts';
import { scalesBeside } from './weigh.ts';

type Hint = typeof hintAtSameChildRoute;

const mostHints = 3;
const patience = 500;

/**
 * Names files that are perhaps about the child who is being registered: only those that the actor may open anyway.
 * Across agencies this would be an oracle, so there it is done after saving, and both owners are told.
 */
export async function hintAtSameChild(
  context: RequestContext,
  { body }: RouteInput<Hint>,
  ports: SameChildPorts,
): Promise<RouteOutput<Hint>> {
  const { accountId } = context.actor;
  if (accountId === null) throw new Refusal('platform.not_signed_in', 'Sign in to go on.');
  await ports.countHint(context, accountId);
  // While somebody types nothing waits long: what is not yet read is compared after saving.
  await ports.nameShelf.refreshWithin(patience);
  const spellings = new Set(body.names.flatMap(({ text, latin }) => [text, latin]));
  const near = await filesNamedAlike(spellings, ports);
  const weigh = scalesBeside(hearChild(recordOfHint(body)));
  return context.database.actingAs(context.act, 'protection', async (tx) => {
    const files = await visibleFiles(tx, near);
    const ids = files.map(({ file_id }) => file_id);
    const [entries, keys] = [await identityEntries(tx, ids), await wrappedKeys(tx, ids)];
    const likely = files.flatMap((file) => {
      const own = entries.get(file.file_id);
      const key = keys.get(file.file_id);
      if (own === undefined || key === undefined) return [];
      const wordings = wordingsOf({ ...key, entries: own }, ports);
      const weighed = weigh(hearChild(recordOf({ wordings, mother: [], father: [] })));
      return weighed === undefined ? [] : [{ file, weighed }];
    });
    const best = likely.sort((a, b) => b.weighed.weight - a.weighed.weight).slice(0, mostHints);
    return {
      hints: best.map(({ file, weighed }) => ({
        fileId: file.file_id,
        codeName: file.code_name,
        agreement: [...weighed.agreement],
      })),
    };
  });
}
