/**
 * Rows of the alliance's registry for `row-world.ts`: members AT, DE and an NGO, each kind of record once in every
 * classification, and people who sit for AT, for the NGO, for nobody, and at the secretariat.
 */
export const alliancePeople = {
  'AT delegate': { account: '00000000-0000-4000-8000-0000000000d1', agency: 'D', role: 'delegate' },
  'AT head': { account: '00000000-0000-4000-8000-0000000000d2', agency: 'D', role: 'head_of_delegation' },
  'NGO delegate': { account: '00000000-0000-4000-8000-0000000000d3', agency: 'D', role: 'delegate' },
  'unseated delegate': { account: '00000000-0000-4000-8000-0000000000d4', agency: 'D', role: 'delegate' },
  secretariat: { account: '00000000-0000-4000-8000-0000000000d5', agency: 'D', role: 'secretariat' },
} as const;

const account = (name: keyof typeof alliancePeople): string => alliancePeople[name].account;

/** `record(1, 'public')` is 00000000-0000-4000-8001-000000000001. */
const record = (table: number, name: string): string =>
  `00000000-0000-4000-8${table.toString(16).padStart(3, '0')}-${Buffer.from(name.padEnd(6, ' ')).toString('hex')}`;

const tables = {
  nomination: 1,
  seat: 2,
  claim: 3,
  recommendation: 4,
  response: 5,
  action: 6,
  observation: 7,
};
const more = { release: 8, target: 9, statement: 10, run: 11, practice: 12, study: 13, link: 14, report: 15 };
const all = { ...tables, ...more };

export const rowId = (table: keyof typeof all, name: string): string => record(all[table], name);

/** What a row is called in the expectations: what stands in its id. */
export function allianceName(id: unknown): string | undefined {
  const found = /^00000000-0000-4000-80(?:0[1-9a-f])-([0-9a-f]{12})$/.exec(String(id));
  return found?.[1] === undefined ? undefined : Buffer.from(found[1], 'hex').toString().trim();
}

const now = '2026-06-01T09:00:00Z';
const before = '2026-05-01T09:00:00Z';
const hash = "decode(repeat('00', 32), 'hex')";
const by = account('secretariat');

/** Of DE in every classification, and one of AT that is for AT and the secretariat alone. */
const classified = [
  ['public', 'DE', 'public'],
  ['membrs', 'DE', 'members'],
  ['delegs', 'DE', 'delegations'],
  ['restrd', 'DE', 'restricted'],
  ['own AT', 'AT', 'restricted'],
] as const;

function seat(name: keyof typeof alliancePeople, party: string, role: string): string {
  return `insert into partnership.seat (seat_id, party_code, account_id, role, nomination_id, valid_from)
    values ('${rowId('seat', party + role.slice(0, 3))}', '${party}', '${account(name)}', '${role}',
      '${rowId('nomination', 'of AT')}', '${before}')`;
}

const directory = [
  `insert into partnership.party (party_code, kind, name, created_at) values ('ORG', 'ngo', 'Test Organisation', '${before}')`,
  ...(
    [
      ['of AT', 'AT', 'AT head'],
      ['of DE', 'DE', 'secretariat'],
    ] as const
  ).map(
    ([
      name,
      party,
      who,
    ]) => `insert into partnership.nomination (nomination_id, party_code, role, person, office, mail_domain,
      note_symbol, note_on, nominated_by, nominated_at) values ('${rowId('nomination', name)}', '${party}', 'member', 'Test',
      'Test', 'example.org', 'NV 1', '2026-05-01', '${account(who)}', '${now}')`,
  ),
  seat('AT delegate', 'AT', 'focal_point'),
  seat('AT head', 'AT', 'head'),
  seat('NGO delegate', 'ORG', 'member'),
];

function claim(name: string, party: string, classification: string, saidBy: string): string {
  return `insert into partnership.claim (claim_id, party_code, instrument_id, standing, as_of, source, said_by, verify,
    classification, recorded_by, recorded_at) values ('${rowId('claim', name)}', '${party}', 'UN-CRC', 'party', '2022',
    'source ${name}', ${saidBy}, false, '${classification}', '${by}', '${now}')`;
}

const claims = [
  `insert into partnership.import_run values ('${rowId('run', 'run')}', 'test', ${hash}, 1, 1, 0, 0, '${now}')`,
  `insert into partnership.import_run values ('${rowId('run', 'ownrun')}', 'test', ${hash}, 1, 1, 0, 0, '${now}', '${by}')`,
  `insert into partnership.import_report values ('${rowId('report', 'report')}', 'test', 'test.csv', ${hash}, 1, 0, 0, 1, 0, 0,
    '{}', '${now}')`,
  `insert into partnership.import_line values ('${rowId('report', 'report')}', 1, 'refused', 2, 'Test')`,
  ...classified.map(([name, party, classification]) => claim(name, party, classification, 'null')),
  claim('by ORG', 'DE', 'restricted', "'ORG'"),
];

const recommendations = classified.flatMap(([name, party, classification]) => [
  `insert into partnership.recommendation (recommendation_id, words_of, source, text_class, issued_on, addressee_code, strength,
    themes, classification, verify, recorded_by, recorded_at) values ('${rowId('recommendation', name)}',
    '${rowId('recommendation', name)}', 'upr',
    'recommendation', '2025', '${party}', 'urges', '{}', '${classification}', false, '${by}', '${now}')`,
  `insert into partnership.recommendation_issuer
    values ('${rowId('recommendation', name)}', 'FR', '${party}', '${classification}')`,
  `insert into partnership.recommendation_text (recommendation_id, language, version, kind, words, recorded_by, recorded_at)
    values ('${rowId('recommendation', name)}', 'en', 1, 'original', 'Do it', '${by}', '${now}')`,
  `insert into partnership.response (response_id, recommendation_id, party_code, answer, answered_on, source, recorded_by,
    recorded_at) values ('${rowId('response', name)}', '${rowId('recommendation', name)}', '${party}', 'supported', '2025',
    'test', '${by}', '${now}')`,
  `insert into partnership.action (action_id, party_code, title, institution, owner_seat_id, state, due_on, classification,
    version, created_at, changed_at) values ('${rowId('action', name)}', '${party}', 'Test', 'Test', '${rowId('seat', 'ATfoc')}',
    'planned', '2026-12-01', '${classification}', 1, '${now}', '${now}')`,
  `insert into partnership.action_step (action_id, step, kind, recorded_by, recorded_at)
    values ('${rowId('action', name)}', 1, 'planned', '${by}', '${now}')`,
  `insert into partnership.action_recommendation values ('${rowId('action', name)}',
    '${rowId('recommendation', name)}', '${party}', '${classification}', '${classification}')`,
]);

function observation(name: string, party: string): string {
  return `insert into partnership.observation (observation_id, indicator_id, party_code, period, value, low, high, suppressed,
    quality, source, recorded_by, recorded_at) values ('${rowId('observation', name)}', 'test-one', '${party}', '2025', 1, 1,
    1, false, 'A', 'source ${name}', '${by}', '${now}')`;
}

function statement(name: string, party: string, saidBy: string): string {
  const kind = party === saidBy ? 'explanation' : 'shadow';
  return `insert into partnership.statement (statement_id, kind, party_code, by_party, indicator_id, language, words,
    recorded_by, recorded_at) values ('${rowId('statement', name)}', '${kind}', '${party}', '${saidBy}', 'test-one', 'en',
    'Words', '${by}', '${now}')`;
}

const progress = [
  `insert into partnership.reminder values ('${rowId('action', 'public')}', 'action', '2026-12-01', 0, '${now}')`,
  `insert into partnership.indicator values ('test-one', 'Test', 'Test', 'count', 'more', 'test', 'protection', false, '${now}')`,
  observation('out', 'DE'),
  observation('in DE', 'DE'),
  observation('own AT', 'AT'),
  `insert into partnership.release values ('${rowId('release', 'first')}', 1, 'Test', '${by}', '${now}')`,
  `insert into partnership.release_observation values ('${rowId('observation', 'out')}', '${rowId('release', 'first')}')`,
  `insert into partnership.target (target_id, indicator_id, party_code, baseline_period, value, due_period, words, recorded_by,
    recorded_at) values ('${rowId('target', 'first')}', 'test-one', 'DE', '2020', 5, '2030', 'Test', '${by}', '${now}')`,
  statement('out', 'DE', 'ORG'),
  statement('back', 'DE', 'ORG'),
  statement('waitNG', 'DE', 'ORG'),
  statement('waitAT', 'AT', 'AT'),
  `insert into partnership.statement_decision values ('${rowId('statement', 'out')}', 'ORG', 'published', null, '${by}', '${now}')`,
  `insert into partnership.statement_decision values ('${rowId('statement', 'back')}', 'ORG', 'returned', 'Names a child',
    '${by}', '${now}')`,
];

export const allianceRows: readonly string[] = [...directory, ...claims, ...recommendations, ...progress];
