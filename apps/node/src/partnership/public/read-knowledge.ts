import { datasets, type PublicPage, type PublicPageOf } from '@tutela/contract';
import { dayOf } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import {
  findStudyByNumber,
  listStudyRows,
  publishedOf,
  lineOf as studyLineOf,
} from '../case-study/study.store.ts';
import { requireParty } from '../directory/require-seat.ts';
import {
  factsOf,
  findPracticeByNumber,
  lineOf,
  listPracticeActs,
  listPracticeRows,
} from '../practice/practice.store.ts';
import { newestRelease } from '../progress/release.store.ts';
import type { Asked } from './asked.ts';
import { ownersOf } from './owners.ts';
import { numberIn } from './refs.ts';

export async function readPractices(
  tx: Tx<'partnership'>,
  { query, today }: Asked,
): Promise<PublicPageOf<'practices'>> {
  const step = query.step ?? null;
  const practices = await listPracticeRows(tx, { state: 'published', step: query.step }, today);
  return { page: 'practices', practices, owners: await ownersOf(tx, practices), step };
}

export async function readPractice(tx: Tx<'partnership'>, { params, today }: Asked): Promise<PublicPage> {
  const number = numberIn(params.ref, 'GP');
  const row = number === undefined ? undefined : await findPracticeByNumber(tx, number);
  if (row === undefined) return { page: 'not_found' };
  const acts = await listPracticeActs(tx, row.practice_id);
  const facts = factsOf(row, acts);
  const transfers = [];
  for (const act of acts.filter(({ kind }) => kind === 'transfer')) {
    const party = act.partyCode === null ? '' : (await requireParty(tx, act.partyCode)).name;
    transfers.push({ ...act, party });
  }
  return {
    page: 'practice',
    practice: lineOf(row, new Set(facts.transfers.map(({ partyCode }) => partyCode)).size, today),
    owner: (await requireParty(tx, row.owner_code)).name,
    parts: { problem: row.problem, what: row.what, needs: row.needs, result: row.result },
    evidence: row.evidence,
    evidenceLink: row.evidence_link,
    transfers,
  };
}

export async function readStudies(tx: Tx<'partnership'>): Promise<PublicPageOf<'studies'>> {
  return { page: 'studies', studies: (await listStudyRows(tx, 'published')).map(studyLineOf) };
}

export async function readStudy(tx: Tx<'partnership'>, { params }: Asked): Promise<PublicPage> {
  const number = numberIn(params.ref, 'CS');
  const row = number === undefined ? undefined : await findStudyByNumber(tx, number);
  if (row === undefined) return { page: 'not_found' };
  const { withdrawn_at: withdrawnAt } = row;
  if (withdrawnAt !== null) {
    return { page: 'withdrawn', ref: `CS-${row.number}`, on: dayOf(withdrawnAt) };
  }
  const on = row.published_at?.toISOString().slice(0, 10) ?? null;
  return { page: 'study', study: studyLineOf(row), published: publishedOf(row), on };
}

export async function readData(tx: Tx<'partnership'>): Promise<PublicPageOf<'data'>> {
  const sets = datasets.map((name) => ({ name, address: `/api/alliance/open-data/${name}` }));
  return { page: 'data', sets, release: await newestRelease(tx) };
}
