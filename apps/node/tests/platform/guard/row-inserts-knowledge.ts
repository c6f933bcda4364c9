import type { Insertion } from './row-rights.ts';
import { rowId } from './row-world-alliance.ts';

const now = '2026-06-01T09:00:00Z';
const ofAT = ['AT delegate', 'AT head'] as const;

const practice = (
  owner: string,
  state: string,
) => `insert into partnership.practice (practice_id, owner_code, consent_by,
  language, title, problem, what, needs, result, pillar, steps, topics, evidence, state, submitted_by, submitted_at,
  changed_at) values (:id, '${owner}', 'Office', 'en', 'New', 'New', 'New', 'New', 'New', 'protection', '{}', '{}', '{}',
  '${state}', :me, '${now}', '${now}')`;

const act = (
  kind: 'check' | 'transfer',
) => `insert into partnership.practice_act (practice_id, kind, party_code, outcome,
  since, recorded_by, recorded_at) values ('${rowId('practice', 'out')}', '${kind}', 'AT', 'new',
  ${kind === 'transfer' ? "'2025'" : 'null'}, :me, '${now}')`;

const study = (
  source: string,
  agency: number,
  state: string,
) => `insert into partnership.case_study (study_id, source,
  content, state, agency_id, author_id, version, created_at, changed_at) values (:id, '${source}', decode('00', 'hex'),
  '${state}', ${agency}, :me, 1, '${now}', '${now}')`;

export const knowledgeInsertions: readonly Insertion[] = [
  { what: 'a practice of AT', sql: practice('AT', 'submitted'), may: [...ofAT, 'secretariat'] },
  { what: 'a practice of DE', sql: practice('DE', 'submitted'), may: ['secretariat'] },
  { what: 'a practice that was not checked', sql: practice('AT', 'eligible'), may: [] },
  { what: 'a use by AT', sql: act('transfer'), may: [...ofAT, 'secretariat'] },
  { what: 'a check of a practice', sql: act('check'), may: ['secretariat'] },
  { what: 'a case study of A', sql: study('file', 101, 'drafted'), may: ['A supervisor'] },
  { what: 'a case study of a pattern', sql: study('pattern', 104, 'drafted'), may: ['secretariat'] },
  { what: 'a case study that nobody screened', sql: study('pattern', 101, 'screened'), may: [] },
  {
    what: 'a reading of a case study of A',
    sql: `insert into partnership.case_study_act (study_id, kind, outcome, recorded_by, recorded_at)
      values ('${rowId('study', 'draftA')}', 'screen', 'passes', :me, '${now}')`,
    may: ['A supervisor', 'secretariat', 'system'],
  },
  {
    what: 'a link',
    sql: `insert into partnership.trace_link (link_id, from_kind, from_ref, to_kind, to_ref, strength, linked_by, linked_at)
      values (:id, 'recommendation', 'R-2', 'commitment', 'UN-CRC-01', 'cited', :me, '${now}')`,
    may: ['secretariat'],
  },
  {
    what: 'words for the search',
    sql: `insert into partnership.search_text values ('${rowId('recommendation', 'public')}', 'fr', 1, 1, 'DE', 2025, null, '')`,
    may: ['system'],
  },
];
