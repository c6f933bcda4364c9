import { PublishedStudy, StudyContent, type StudyLine } from '@tutela/contract';
import { type StudyState, studyAudiences, studySources, studyStates } from '@tutela/domain';
import type { NewRow, Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { known } from '../refuse.ts';

export type StudyRow = Row<'partnership.case_study'>;

/** Binds what is encrypted to its study and its kind: nothing can be put in the place of something else. */
const label = 'case study';
const contentOf = (studyId: string): string => `${studyId} content`;
const sourceOf = (studyId: string): string => `${studyId} source`;
const wordsOf = (studyId: string): string => `${studyId} words`;

const sealed = (vault: Vault, text: string, context: string): Buffer =>
  Buffer.from(vault.encryptForNode(label, Buffer.from(text), context));
const unsealed = (vault: Vault, bytes: Buffer, context: string): string =>
  Buffer.from(vault.decryptForNode(label, bytes, context)).toString();

export const sealContent = (vault: Vault, studyId: string, content: StudyContent): Buffer =>
  sealed(vault, JSON.stringify(content), contentOf(studyId));
export const sealSource = (vault: Vault, studyId: string, fileId: string): Buffer =>
  sealed(vault, fileId, sourceOf(studyId));
export const sealWords = (vault: Vault, studyId: string, words: string): Buffer =>
  sealed(vault, words, wordsOf(studyId));

/** Its texts while it is worked on; nothing once it was withdrawn. */
export function openContent(vault: Vault, row: StudyRow): StudyContent | undefined {
  if (row.content === null) return undefined;
  return StudyContent.parse(JSON.parse(unsealed(vault, row.content, contentOf(row.study_id))));
}

/** The file behind it. */
export const openSource = (vault: Vault, row: StudyRow): string | null =>
  row.sealed_source === null ? null : unsealed(vault, row.sealed_source, sourceOf(row.study_id));

export function lineOf(row: StudyRow): StudyLine {
  return {
    studyId: row.study_id,
    number: Number(row.number),
    source: known(studySources, row.source),
    state: known(studyStates, row.state),
    audience: row.audience === null ? null : known(studyAudiences, row.audience),
    title: publishedOf(row)?.title ?? null,
    changedAt: row.changed_at.toISOString(),
  };
}

export const publishedOf = ({ published }: StudyRow): PublishedStudy | null =>
  published === null ? null : PublishedStudy.parse(published);

export async function listStudyRows(
  tx: Tx<'partnership'>,
  state: string | undefined,
): Promise<readonly StudyRow[]> {
  const query = tx.selectFrom('partnership.case_study').selectAll().orderBy('number', 'desc').limit(500);
  return state === undefined ? query.execute() : query.where('state', '=', state).execute();
}

/** What everybody may read, whoever asks, and what is left of it where it was withdrawn. */
export async function publicStudies(tx: Tx<'partnership'>): Promise<readonly StudyRow[]> {
  return tx
    .selectFrom('partnership.case_study')
    .selectAll()
    .where('state', 'in', ['published', 'withdrawn'])
    .where('audience', '=', 'public')
    .where('published_at', 'is not', null)
    .orderBy('number')
    .execute();
}

export async function findStudy(tx: Tx<'partnership'>, studyId: string): Promise<StudyRow | undefined> {
  return tx
    .selectFrom('partnership.case_study')
    .selectAll()
    .where('study_id', '=', studyId)
    .executeTakeFirst();
}

export async function findStudyByNumber(
  tx: Tx<'partnership'>,
  number: number,
): Promise<StudyRow | undefined> {
  return tx
    .selectFrom('partnership.case_study')
    .selectAll()
    .where('number', '=', String(number))
    .executeTakeFirst();
}

/** Written from a file, and not withdrawn: whose consent is looked at again and again. For the node. */
export async function studiesOfFiles(tx: Tx<'partnership'>): Promise<readonly StudyRow[]> {
  return tx
    .selectFrom('partnership.case_study')
    .selectAll()
    .where('source', '=', 'file')
    .where('state', 'not in', ['withdrawn', 'refused'])
    .execute();
}

export async function insertStudy(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.case_study'>,
): Promise<number> {
  const { number } = await tx
    .insertInto('partnership.case_study')
    .values(row)
    .returning('number')
    .executeTakeFirstOrThrow();
  return Number(number);
}

export type StudyChange = Partial<
  Pick<
    NewRow<'partnership.case_study'>,
    'sealed_source' | 'content' | 'published' | 'audience' | 'cleared_on' | 'published_at' | 'withdrawn_at'
  >
> & { readonly state: StudyState };

/** Everything goes but that there was one. */
export const withdrawn = (state: 'withdrawn' | 'refused', at: Date): StudyChange => ({
  state,
  content: null,
  published: null,
  sealed_source: null,
  withdrawn_at: at,
});

/** Changed from the version that it was read in; nothing where somebody else was faster. */
export async function changeStudy(
  tx: Tx<'partnership'>,
  { row, at }: { readonly row: StudyRow; readonly at: Date },
  changed: StudyChange,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('partnership.case_study')
    .set({ ...changed, version: row.version + 1, changed_at: at })
    .where('study_id', '=', row.study_id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type StudyAct = Row<'partnership.case_study_act'>;

export async function listStudyActs(tx: Tx<'partnership'>, studyId: string): Promise<readonly StudyAct[]> {
  return tx
    .selectFrom('partnership.case_study_act')
    .selectAll()
    .where('study_id', '=', studyId)
    .orderBy('act')
    .execute();
}

export const openWords = (vault: Vault, { study_id, words }: StudyAct): string | null =>
  words === null ? null : unsealed(vault, words, wordsOf(study_id));

export async function insertStudyAct(
  tx: Tx<'partnership'>,
  row: NewRow<'partnership.case_study_act'>,
): Promise<void> {
  await tx.insertInto('partnership.case_study_act').values(row).execute();
}
