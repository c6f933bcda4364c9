import { alliancePeople, rowId } from './row-world-alliance.ts';

/** Rows of good practices, case studies, the trace and the search, for `row-world.ts`. */
const now = '2026-06-01T09:00:00Z';
const by = alliancePeople.secretariat.account;

function practice(name: string, owner: string, state: string): string {
  const rated = state === 'published' ? `'tested', '2026-05-01'` : 'null, null';
  return `insert into partnership.practice (practice_id, owner_code, consent_by, language, title, problem, what, needs,
    result, pillar, steps, topics, evidence, state, rating, validated_on, submitted_by, submitted_at, changed_at) values
    ('${rowId('practice', name)}', '${owner}', 'Office', 'en', 'Test', 'Test', 'Test', 'Test', 'Test', 'protection',
    '{guardian}', '{}', '{}', '${state}', ${rated}, '${by}', '${now}', '${now}')`;
}

function act(name: string, kind: string, outcome: string): string {
  return `insert into partnership.practice_act (practice_id, kind, party_code, outcome, since, recorded_by, recorded_at)
    values ('${rowId('practice', name)}', '${kind}', 'FR', '${outcome}', ${kind === 'transfer' ? "'2025'" : 'null'}, '${by}',
    '${now}')`;
}

interface Study {
  readonly agency: number;
  readonly state: 'drafted' | 'published' | 'withdrawn';
  readonly audience?: 'members' | 'public';
}

function study(name: string, { agency, state, audience = 'public' }: Study): string {
  const content = state === 'withdrawn' ? 'null' : `decode('00', 'hex')`;
  const published = state === 'published' ? `'{}'` : 'null';
  const days = state === 'drafted' ? 'null, null' : `'2026-01-01', '${audience}'`;
  return `insert into partnership.case_study (study_id, source, content, published, state, cleared_on, audience, agency_id,
    author_id, withdrawn_at, version, created_at, changed_at) values ('${rowId('study', name)}', 'pattern', ${content},
    ${published}, '${state}', ${days}, ${agency}, '${by}', ${state === 'withdrawn' ? `'${now}'` : 'null'}, 1, '${now}',
    '${now}')`;
}

const studyAct = (name: string): string =>
  `insert into partnership.case_study_act (study_id, kind, outcome, recorded_by, recorded_at)
    values ('${rowId('study', name)}', 'draft', 'drafted', '${by}', '${now}')`;

export const knowledgeRows: readonly string[] = [
  practice('ownsub', 'AT', 'submitted'),
  practice('othsub', 'DE', 'submitted'),
  practice('peer', 'DE', 'eligible'),
  practice('out', 'DE', 'published'),
  act('peer', 'read', 'supports'),
  act('out', 'transfer', 'in_use'),
  study('draftA', { agency: 101, state: 'drafted' }),
  study('draftB', { agency: 102, state: 'drafted' }),
  study('membrs', { agency: 104, state: 'published', audience: 'members' }),
  study('public', { agency: 104, state: 'published' }),
  study('gone', { agency: 104, state: 'withdrawn' }),
  studyAct('draftA'),
  studyAct('public'),
  `insert into partnership.trace_link (link_id, from_kind, from_ref, to_kind, to_ref, strength, linked_by, linked_at) values
    ('${rowId('link', 'link')}', 'recommendation', 'R-1', 'commitment', 'UN-CRC-01', 'cited', '${by}', '${now}')`,
  `insert into partnership.search_text values ('${rowId('recommendation', 'public')}', 'en', 1, 1, 'DE', 2025, null,
    to_tsvector('english', 'Do it'))`,
];
