import type { Insertion } from './row-rights.ts';
import { alliancePeople, rowId } from './row-world-alliance.ts';

const now = '2026-06-01T09:00:00Z';
const other = alliancePeople['AT head'].account;
const ofAT = ['AT delegate', 'AT head'] as const;
/** The actor, or somebody else where nobody is signed in: then it is row security that says no. */
const me = `coalesce(:me, '${other}')::uuid`;
const managing = ['secretariat', 'system'] as const;

const claim = (
  saidBy: string,
  by: string,
) => `insert into partnership.claim (claim_id, party_code, instrument_id, standing,
  as_of, source, said_by, verify, classification, recorded_by, recorded_at) values (:id, 'DE', 'UN-OPSC', 'party', '2022',
  'new', ${saidBy}, false, 'public', ${by}, '${now}')`;

const importedClaim = (
  run: string,
) => `insert into partnership.claim (claim_id, party_code, instrument_id, standing, as_of, source, verify, classification,
  import_id, recorded_at) values (:id, 'DE', 'UN-OPSC', 'party', '2022', 'new', false, 'public', '${rowId('run', run)}',
  '${now}')`;

const importedResponse = (
  run: string,
) => `insert into partnership.response (response_id, recommendation_id, party_code, answer, answered_on, source, import_id,
  recorded_at) values (:id, '${rowId('recommendation', 'public')}', 'DE', 'supported', '2026', 'new',
  '${rowId('run', run)}', '${now}')`;

const response = (
  name: string,
  party: string,
) => `insert into partnership.response (response_id, recommendation_id,
  party_code, answer, answered_on, source, recorded_by, recorded_at) values (:id, '${rowId('recommendation', name)}',
  '${party}', 'supported', '2026', 'new', ${me}, '${now}')`;

const action = (
  party: string,
) => `insert into partnership.action (action_id, party_code, title, institution, owner_seat_id,
  state, due_on, classification, version, created_at, changed_at) values (:id, '${party}', 'New', 'New',
  '${rowId('seat', 'ATfoc')}', 'planned', '2026-12-01', 'public', 1, '${now}', '${now}')`;

const observation = (
  party: string,
) => `insert into partnership.observation (observation_id, indicator_id, party_code, period,
  value, low, high, suppressed, quality, source, recorded_by, recorded_at) values (:id, 'test-one', '${party}', '2024', 1, 1,
  1, false, 'A', 'new', ${me}, '${now}')`;

const statement = (
  party: string,
  byParty: string,
) => `insert into partnership.statement (statement_id, kind, party_code,
  by_party, indicator_id, language, words, recorded_by, recorded_at) values (:id,
  '${party === byParty ? 'explanation' : 'shadow'}', '${party}', '${byParty}', 'test-one', 'en', 'New', :me, '${now}')`;

const target = (
  party: string,
) => `insert into partnership.target (target_id, indicator_id, party_code, baseline_period, value,
  due_period, words, recorded_by, recorded_at) values (:id, 'test-one', '${party}', '2020', 5, '2030', 'New', :me, '${now}')`;

const nomination = (
  party: string,
  by: string,
) => `insert into partnership.nomination (nomination_id, party_code, role, person,
  office, mail_domain, note_symbol, note_on, nominated_by, nominated_at) values (:id, '${party}', 'member', 'New', 'New',
  'example.org', 'NV 2', '2026-05-01', ${by}, '${now}')`;

const recommendation = `insert into partnership.recommendation (recommendation_id, words_of, source, text_class,
  issued_on, addressee_code, strength, themes, classification, verify, recorded_by, recorded_at) values (:id, :id, 'upr', 'recommendation',
  '2025', 'DE', 'urges', '{}', 'public', false, ${me}, '${now}')`;

export const allianceInsertions: readonly Insertion[] = [
  {
    what: 'a member',
    sql: `insert into partnership.party (party_code, kind, name, created_at) values ('NEW', 'ngo', 'New', '${now}')`,
    may: [...managing],
  },
  { what: 'a nomination by AT', sql: nomination('AT', ':me'), may: [...ofAT, 'secretariat'] },
  { what: 'a nomination by DE', sql: nomination('DE', ':me'), may: ['secretariat'] },
  {
    what: 'a nomination by AT in the name of another',
    sql: nomination('AT', `'${other}'`),
    may: ['AT head'],
  },
  {
    what: 'a seat',
    sql: `insert into partnership.seat (seat_id, party_code, account_id, role, nomination_id, valid_from) values (:id, 'AT',
      '${other}', 'head', '${rowId('nomination', 'of AT')}', '${now}')`,
    may: [...managing],
  },
  {
    what: 'an import',
    sql: `insert into partnership.import_run values (:id, 'new', decode(repeat('01', 32), 'hex'), 1, 1, 0, 0, '${now}')`,
    may: ['system'],
  },
  {
    what: 'a report of an import',
    sql: `insert into partnership.import_report values (:id, 'new', 'new.csv', decode(repeat('01', 32), 'hex'), 1, 0, 0, 1, 0,
      0, '{}', '${now}')`,
    may: ['system'],
  },
  {
    what: 'a line of a report',
    sql: `insert into partnership.import_line values ('${rowId('report', 'report')}', 2, 'refused', 3, 'New')`,
    may: ['system'],
  },
  {
    what: 'an import of one’s own',
    sql: `insert into partnership.import_run values (:id, 'new', decode(repeat('01', 32), 'hex'), 1, 1, 0, 0, '${now}', ${me})`,
    may: [...managing],
  },
  {
    what: 'a report of one’s own',
    sql: `insert into partnership.import_report values (:id, 'new', 'new.csv', decode(repeat('01', 32), 'hex'), 1, 0, 0, 1, 0,
      0, '{}', '${now}', ${me})`,
    may: [...managing],
  },
  { what: 'a claim of an import of one’s own', sql: importedClaim('ownrun'), may: [...managing] },
  { what: 'a claim of the import of another', sql: importedClaim('run'), may: ['system'] },
  { what: 'an answer of an import of one’s own', sql: importedResponse('ownrun'), may: [...managing] },
  { what: 'an answer of the import of another', sql: importedResponse('run'), may: ['system'] },
  { what: 'a claim that AT makes', sql: claim("'AT'", me), may: [...ofAT, ...managing] },
  { what: 'a claim that DE makes', sql: claim("'DE'", me), may: [...managing] },
  { what: 'a claim in the name of another', sql: claim("'AT'", `'${other}'`), may: ['AT head', 'system'] },
  { what: 'a recommendation', sql: recommendation, may: [...managing] },
  {
    what: 'an issuer',
    sql: `insert into partnership.recommendation_issuer
      values ('${rowId('recommendation', 'own AT')}', 'IT', 'AT', 'restricted')`,
    may: [...managing],
  },
  {
    what: 'a text',
    sql: `insert into partnership.recommendation_text (recommendation_id, language, version, kind, words, source_version,
      recorded_by, recorded_at) values ('${rowId('recommendation', 'own AT')}', 'fr', 1, 'human', 'Faites', 1,
      coalesce(:me, '${other}')::uuid, '${now}')`,
    may: [...managing],
  },
  { what: 'an answer of AT', sql: response('own AT', 'AT'), may: [...ofAT, 'system'] },
  { what: 'an answer of DE', sql: response('public', 'DE'), may: ['system'] },
  { what: 'an action of AT', sql: action('AT'), may: [...ofAT] },
  { what: 'an action of DE', sql: action('DE'), may: [] },
  {
    what: 'a step of AT',
    sql: `insert into partnership.action_step (action_id, step, kind, recorded_by, recorded_at)
      values ('${rowId('action', 'own AT')}', 2, 'started', :me, '${now}')`,
    may: [...ofAT, 'secretariat'],
  },
  {
    what: 'a recommendation that an action of AT answers',
    sql: `insert into partnership.action_recommendation values ('${rowId('action', 'own AT')}',
      '${rowId('recommendation', 'public')}', 'AT', 'restricted', 'public')`,
    may: [],
  },
  {
    what: 'a reminder',
    sql: `insert into partnership.reminder values (:id, 'action', '2026-12-01', 0, '${now}')`,
    may: ['system'],
  },
  {
    what: 'an indicator',
    sql: `insert into partnership.indicator values ('new', 'New', 'New', 'count', 'more', 'new', 'protection', false, '${now}')`,
    may: [...managing],
  },
  { what: 'a measurement of AT', sql: observation('AT'), may: [...ofAT, ...managing] },
  { what: 'a measurement of DE', sql: observation('DE'), may: [...managing] },
  {
    what: 'a release',
    sql: `insert into partnership.release values (:id, 2, 'New', :me, '${now}')`,
    may: [...managing],
  },
  {
    what: 'a released measurement',
    sql: `insert into partnership.release_observation values ('${rowId('observation', 'own AT')}', '${rowId('release', 'first')}')`,
    may: [...managing],
  },
  { what: 'a target of AT', sql: target('AT'), may: [...ofAT] },
  { what: 'a target of FR', sql: target('FR'), may: [] },
  { what: 'an explanation of AT', sql: statement('AT', 'AT'), may: [...ofAT] },
  { what: 'an objection of the NGO', sql: statement('DE', 'ORG'), may: ['NGO delegate'] },
  { what: 'an objection of DE', sql: statement('AT', 'DE'), may: [] },
  {
    what: 'a decision on a statement',
    sql: `insert into partnership.statement_decision values ('${rowId('statement', 'waitAT')}', 'AT', 'published', null, :me,
      '${now}')`,
    may: ['secretariat'],
  },
];
