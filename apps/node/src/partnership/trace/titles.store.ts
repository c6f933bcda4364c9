import { nodeKey, type TraceKind, type TraceNode } from '@tutela/domain';
import { findCommitment } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { publishedOf } from '../case-study/study.store.ts';

/** As much of a recommendation as serves for a title. */
const mostLetters = 200;

/** Titles of what whoever asks may see, by node; what they may not see has none, and is left out of the trace. */
export async function titlesOf(
  tx: Tx<'partnership'>,
  nodes: readonly TraceNode[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const of = (...kinds: TraceKind[]) => nodes.filter(({ kind }) => kinds.includes(kind));
  const found = await Promise.all([
    studies(tx, of('pattern', 'case_study')),
    recommendations(tx, of('recommendation')),
    actions(tx, of('action')),
    indicators(tx, of('indicator', 'change')),
  ]);
  for (const [key, title] of [...found.flat(), ...commitments(of('commitment'))]) titles.set(key, title);
  return titles;
}

type Titles = (readonly [string, string])[];

const commitments = (nodes: readonly TraceNode[]): Titles =>
  nodes.flatMap((node) => {
    const commitment = findCommitment(node.ref);
    return commitment === undefined ? [] : [[nodeKey(node), commitment.text] as const];
  });

/** The number in `CS-4`, `R-12`, `A-3`; those of another form are of nothing. */
function numbered(nodes: readonly TraceNode[], letters: string): Map<string, TraceNode> {
  const form = new RegExp(`^${letters}-(\\d{1,15})$`);
  return new Map(
    nodes.flatMap((node) => {
      const [, number] = form.exec(node.ref) ?? [];
      return number === undefined ? [] : [[number, node] as const];
    }),
  );
}

async function studies(tx: Tx<'partnership'>, nodes: readonly TraceNode[]): Promise<Titles> {
  const titles: Titles = [];
  for (const [kind, source] of [
    ['pattern', 'pattern'],
    ['case_study', 'file'],
  ] as const) {
    const byNumber = numbered(
      nodes.filter((node) => node.kind === kind),
      'CS',
    );
    if (byNumber.size === 0) continue;
    const rows = await tx
      .selectFrom('partnership.case_study')
      .selectAll()
      .where('source', '=', source)
      .where('state', '=', 'published')
      .where('number', 'in', [...byNumber.keys()])
      .execute();
    for (const row of rows) {
      const [node, title] = [byNumber.get(String(row.number)), publishedOf(row)?.title];
      if (node !== undefined && title !== undefined) titles.push([nodeKey(node), title]);
    }
  }
  return titles;
}

async function recommendations(tx: Tx<'partnership'>, nodes: readonly TraceNode[]): Promise<Titles> {
  const byNumber = numbered(nodes, 'R');
  if (byNumber.size === 0) return [];
  const rows = await tx
    .selectFrom('partnership.recommendation as said')
    .innerJoin('partnership.recommendation_text as text', 'text.recommendation_id', 'said.words_of')
    .select(['said.number', 'text.words'])
    .where('said.number', 'in', [...byNumber.keys()])
    .where('text.kind', '=', 'original')
    .orderBy('text.version')
    .execute();
  return rows.flatMap(({ number, words }) => {
    const node = byNumber.get(String(number));
    return node === undefined ? [] : [[nodeKey(node), words.slice(0, mostLetters)] as const];
  });
}

async function actions(tx: Tx<'partnership'>, nodes: readonly TraceNode[]): Promise<Titles> {
  const byNumber = numbered(nodes, 'A');
  if (byNumber.size === 0) return [];
  const rows = await tx
    .selectFrom('partnership.action')
    .select(['number', 'title'])
    .where('number', 'in', [...byNumber.keys()])
    .execute();
  return rows.flatMap(({ number, title }) => {
    const node = byNumber.get(String(number));
    return node === undefined ? [] : [[nodeKey(node), title] as const];
  });
}

async function indicators(tx: Tx<'partnership'>, nodes: readonly TraceNode[]): Promise<Titles> {
  if (nodes.length === 0) return [];
  const rows = await tx.selectFrom('partnership.indicator').select(['indicator_id', 'title']).execute();
  const byId = new Map(rows.map((row) => [row.indicator_id, row.title]));
  return nodes.flatMap((node) => {
    const [id = '', party] = node.ref.split('/');
    const title = byId.get(id);
    if (title === undefined) return [];
    return [[nodeKey(node), party === undefined ? title : `${title} (${party})`] as const];
  });
}
