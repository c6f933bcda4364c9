import type { findByNameRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { type FindByName, maySpeakOfYear } from '@tutela/domain';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { presentHeader } from '../file/present-header.ts';
import { identityEntries, wordingsOf } from '../file/wordings-of.ts';
import { readNames } from '../people/names.store.ts';
import { codeBytes } from './name-encoder.ts';
import type { NearFile } from './name-shelf.ts';
import type { NameSearchPorts } from './ports.ts';
import { hearName, type Score, scoreName } from './score-name.ts';
import { spellingsOf } from './spellings.ts';
import { type VisibleFile, visibleFiles, wrappedKeys } from './visible-files.store.ts';

type Finding = typeof findByNameRoute;

/** How many of the nearest are asked for, until enough of them are the actor's to see. */
const reaches = [300, 3_000, 20_000] as const;
/** How many are read in clear at most, the nearest first. */
const mostRead = 48;
const mostShown = 20;

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
  await ports.nameShelf.refresh();
  const code = ports.nameEncoder.encode([body.name]);
  const nearest = code.length === codeBytes ? await nearestFiles(code, ports) : async () => [];
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
    };
  });
}

type Nearest = (reach: number) => Promise<readonly NearFile[]>;

/** Outside the transaction for the first and usual reach, so that no connection waits for the scan. */
async function nearestFiles(code: Uint8Array, { nameShelf }: NameSearchPorts): Promise<Nearest> {
  const first = await nameShelf.near(code, reaches[0]);
  return async (reach) => (reach === reaches[0] ? first : nameShelf.near(code, reach));
}

type Seen = { readonly file: VisibleFile; readonly similarity: number };

/** Reaches further until there are enough to read, or nothing more is near. */
async function seeEnough(tx: Tx<'protection'>, nearest: Nearest): Promise<readonly Seen[]> {
  let seen: readonly Seen[] = [];
  for (const reach of reaches) {
    const near = await nearest(reach);
    const similarity = new Map(near.map((each) => [each.fileId, each.similarity]));
    const files = await visibleFiles(tx, [...similarity.keys()]);
    seen = files
      .map((file) => ({ file, similarity: similarity.get(file.file_id) ?? 0 }))
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, mostRead);
    if (seen.length >= mostRead || near.length < reach / 2) break;
  }
  return seen;
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
    const score = scoreName(asked, spellingsOf(wordings));
    return score !== undefined && maySpeakOfYear(wordings, birthYear) ? [{ ...each, score }] : [];
  });
  return scored.sort((a, b) => b.score.share - a.score.share || b.similarity - a.similarity);
}
