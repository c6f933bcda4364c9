import { computeProgress, type Progress, type Released, type Target } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { type KeptObservation, listObservationRows } from './observation.store.ts';
import { listReleaseRows, newestRelease } from './release.store.ts';
import { currentTargets, type KeptTarget } from './target.store.ts';

/** A released observation that a revision, released as well, has taken the place of counts no more. */
function countedIn(released: readonly KeptObservation[]): readonly KeptObservation[] {
  const revised = new Set(released.flatMap(({ revises }) => (revises === null ? [] : [revises])));
  return released.filter(({ observationId }) => !revised.has(observationId));
}

export interface ComputedTarget extends KeptTarget {
  readonly progress: Progress;
}

/** How far each target is, from what was released and from nothing else: also for those who could see more. */
export async function progressOf(
  tx: Tx<'partnership'>,
  partyCode?: string | undefined,
): Promise<readonly ComputedTarget[]> {
  return computed(tx, await currentTargets(tx, partyCode), {
    partyCode,
    releasedBy: await newestRelease(tx),
  });
}

/** The same as it stood at a release: its observations and those before it, and the targets of that day. */
export async function progressAt(
  tx: Tx<'partnership'>,
  number: number | undefined,
): Promise<readonly ComputedTarget[]> {
  if (number === undefined) return progressOf(tx);
  const release = (await listReleaseRows(tx)).find((each) => each.number === number);
  if (release === undefined) return [];
  const targets = await currentTargets(tx, undefined, new Date(release.releasedAt));
  return computed(tx, targets, { releasedBy: number });
}

async function computed(
  tx: Tx<'partnership'>,
  targets: readonly KeptTarget[],
  released: { readonly partyCode?: string | undefined; readonly releasedBy: number },
): Promise<readonly ComputedTarget[]> {
  if (targets.length === 0) return [];
  const counted = countedIn(await listObservationRows(tx, released));
  return targets.map((target) => ({ ...target, progress: computeProgress(target, about(target, counted)) }));
}

const about = (
  { indicatorId, partyCode }: Target & { indicatorId: string; partyCode: string },
  counted: readonly KeptObservation[],
): readonly Released[] =>
  counted.filter((each) => each.indicatorId === indicatorId && each.partyCode === partyCode);
