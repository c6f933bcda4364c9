import type { findByNameRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { type FindByName, maySpeakOfYear } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { presentHeader } from '../file/present-header.ts';
import { identityEntries, wordingsOf } from '../file/wordings-of.ts';
import { readNames } from '../people/names.store.ts';
import type { AskedName } from './name-encoder.ts';
import type { NearFile } from './near-files.ts';
import type { NameSearchPorts } from './ports.ts';
import { hearName, type Score, scoreName } from './score-name.ts';
import { spellingsOf } from './spellings.ts';
import { type VisibleFile, visibleFiles, wrappedKeys } from './visible-files.store.ts';

type Finding = typeof findByNameRoute;

/** How many of the nearest are looked at, step by step, until enough of them are the actor's to see. */
const steps = [300, 3_000, 20_000] as const;
/** How many of the nearest one comparison answers: two steps, for whom few of many files are open. */
const usualReach = steps[1];
/** How many are read in clear at most, the nearest first. */
const mostRead = 48;
const mostShown = 20;
/** How long a search waits for names that are still to be read; then it answers with those that are. */
const patience = 2_000;

/**
 * Finds files by the name of the child. The codes say whose names may be meant, row-level security which of these
 * files are there for the actor, and the names themselves, read with the actor's rights, how well they fit.
 */
export async function findByName(
  context: RequestContext,
  { body }: RouteInput<Finding>,
  ports: NameSearchPorts,
): Promise<RouteOutput<Finding>> {
  const { accountId } = context.actor;
  if (accountId === null) throw new Refusal('platform.not_signed_in', 'Sign in to go on.');
  await ports.countNameSearch(context, accountId);
  const isWhole = await ports.nameShelf.refreshWithin(patience);
  const asked = ports.nameEncoder.ask(body.name);
  const nearest = asked === undefined ? async () => [] : await nearestFiles(asked, ports);
  return context.database.actingAs(context.act, 'protection', async (tx) => {
    const visible = await seeEnough(tx, nearest);
    const scored = await scoreFiles(tx, visible, body, ports);
    const shown = scored.slice(0, mostShown);
    const names = await readNames(
      tx,
      shown.map(({ file }) => file.caseworker_id),
      shown.map(({ file }) => file.agency_id),
    );
    return {
      found: shown.map(({ file, score }) => ({
        file: presentHeader(file, names, context.actor),
        fit: score.fit,
      })),
      more: scored.length > mostShown,
      stillReading: !isWhole,
    };
  });
}

type Nearest = (reach: number) => Promise<readonly NearFile[]>;

/** Outside the transaction for the usual reach, so that no connection waits for the comparison. */
async function nearestFiles(asked: AskedName, { nameShelf }: NameSearchPorts): Promise<Nearest> {
  const usual = await nameShelf.near(asked, usualReach);
  return async (reach) => (reach <= usualReach ? usual : nameShelf.near(asked, reach));
}

type Seen = { readonly file: VisibleFile; readonly nearness: number };

/** Goes on until there are enough to read, or nothing more is near. */
async function seeEnough(tx: Tx<'protection'>, nearest: Nearest): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  let from = 0;
  for (const step of steps) {
    const near = await nearest(step);
    const nearness = new Map(near.slice(from, step).map((each) => [each.fileId, each.nearness]));
    const files = await visibleFiles(tx, [...nearness.keys()]);
    seen.push(...files.map((file) => ({ file, nearness: nearness.get(file.file_id) ?? 0 })));
    from = step;
    if (seen.length >= mostRead || near.length < step) break;
  }
  return seen.sort((a, b) => b.nearness - a.nearness).slice(0, mostRead);
}

/** A file whose identity the actor may not read is not found by it: nothing is decrypted for them, so nothing fits. */
async function scoreFiles(
  tx: Tx<'protection'>,
  seen: readonly Seen[],
  { name, birthYear }: FindByName,
  ports: NameSearchPorts,
): Promise<readonly (Seen & { readonly score: Score })[]> {
  const asked = hearName(name);
  const ids = seen.map(({ file }) => file.file_id);
  const [entries, keys] = [await identityEntries(tx, ids), await wrappedKeys(tx, ids)];
  const scored = seen.flatMap((each) => {
    const own = entries.get(each.file.file_id);
    const key = keys.get(each.file.file_id);
    if (own === undefined || key === undefined) return [];
    const wordings = wordingsOf({ ...key, entries: own }, ports);
    const score = scoreName(asked, spellingsOf(wordings), each.nearness);
    return score !== undefined && maySpeakOfYear(wordings, birthYear) ? [{ ...each, score }] : [];
  });
  return scored.sort((a, b) => b.score.rank - a.score.rank);
}
