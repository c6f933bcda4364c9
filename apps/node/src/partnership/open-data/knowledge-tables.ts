import { validUntil } from '@tutela/domain';
import { publicStudies, publishedOf, type StudyRow } from '../case-study/study.store.ts';
import { publishedPractices, publishedTransfers } from '../practice/practice.store.ts';
import { type OpenTable, wholeTable } from './table.ts';

/** What the alliance learned. Read anew each time, so that what was withdrawn a moment ago is in no export any more. */
export const knowledgeTables: readonly OpenTable[] = [
  wholeTable(
    'practices.csv',
    [
      ...(['practiceId', 'number', 'ownerCode', 'language', 'title', 'problem', 'what', 'needs'] as const),
      ...(['result', 'pillar', 'steps', 'topics', 'evidence', 'evidenceLink', 'rating'] as const),
      ...(['validatedOn', 'validUntil'] as const),
    ],
    async (tx) =>
      (await publishedPractices(tx)).map((row) => ({
        ...row,
        practiceId: row.practice_id,
        number: Number(row.number),
        ownerCode: row.owner_code,
        evidenceLink: row.evidence_link,
        validatedOn: row.validated_on,
        validUntil: row.validated_on === null ? null : validUntil(row.validated_on),
      })),
  ),
  wholeTable(
    'practice-transfers.csv',
    ['practiceId', 'partyCode', 'since', 'result', 'words', 'recordedAt'],
    async (tx) =>
      (await publishedTransfers(tx)).map((row) => ({
        practiceId: row.practice_id,
        partyCode: row.party_code,
        since: row.since,
        result: row.outcome,
        words: row.words,
        recordedAt: row.recorded_at,
      })),
  ),
  wholeTable(
    'case-studies.csv',
    [
      ...(['number', 'state', 'publishedAt', 'withdrawnAt', 'source', 'language', 'title'] as const),
      ...(['situation', 'done', 'helped', 'missing', 'lesson', 'pillar', 'steps'] as const),
    ],
    async (tx) => (await publicStudies(tx)).map(studyLine),
  ),
];

/** Of a withdrawn one its number and its days alone, so that whoever took it away knows to delete it. */
function studyLine(row: StudyRow) {
  const told = publishedOf(row);
  return {
    number: Number(row.number),
    state: row.state,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    source: told === null ? null : row.source,
    language: told?.language ?? null,
    title: told?.title ?? null,
    situation: told?.situation ?? null,
    done: told?.done ?? null,
    helped: told?.helped ?? null,
    missing: told?.missing ?? null,
    lesson: told?.lesson ?? null,
    pillar: told?.pillar ?? null,
    steps: told?.steps ?? null,
  };
}
