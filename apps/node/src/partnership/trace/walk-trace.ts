import type { TraceStepLine } from '@tutela/contract';
import { nodeKey, type TracedStep, type TraceNode, walkTrace } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { titlesOf } from './titles.store.ts';
import { type KeptLink, listDrawnLinks, listRegistryLinks } from './trace.store.ts';

export interface WalkedTrace {
  readonly start: TraceNode & { readonly title: string };
  readonly back: TraceStepLine[];
  readonly forward: TraceStepLine[];
}

/** Both ways from a thing; nothing where whoever asks may not see it. What they may not see is never walked through. */
export async function walk(tx: Tx<'partnership'>, start: TraceNode): Promise<WalkedTrace | undefined> {
  const links = [...(await listDrawnLinks(tx)), ...(await listRegistryLinks(tx))];
  const near = nodesNear(start, links);
  const titles = await titlesOf(tx, near);
  const title = titles.get(nodeKey(start));
  if (title === undefined) return undefined;
  const seen = links.filter(({ from, to }) => titles.has(nodeKey(from)) && titles.has(nodeKey(to)));
  const lines = (way: 'forward' | 'back') =>
    walkTrace(start, seen, way).map((step) => lineOf(step, way, { titles, links: seen }));
  return { start: { ...start, title }, back: lines('back'), forward: lines('forward') };
}

/** Everything that could be reached, so that only its titles are read. */
function nodesNear(start: TraceNode, links: readonly KeptLink[]): TraceNode[] {
  const both = (['forward', 'back'] as const).flatMap((way) => walkTrace(start, links, way));
  return [start, ...both.map(({ node }) => node)];
}

function lineOf(
  { node, link, distance }: TracedStep,
  way: 'forward' | 'back',
  { titles, links }: { titles: ReadonlyMap<string, string>; links: readonly KeptLink[] },
): TraceStepLine {
  return {
    node: { ...node, title: titles.get(nodeKey(node)) ?? node.ref },
    via: way === 'forward' ? link.from : link.to,
    linkId: links.find((each) => each === link)?.linkId ?? null,
    strength: link.strength,
    words: link.words,
    distance,
  };
}
