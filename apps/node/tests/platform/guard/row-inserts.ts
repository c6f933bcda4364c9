import { allianceInsertions } from './row-inserts-alliance.ts';
import { knowledgeInsertions } from './row-inserts-knowledge.ts';
import type { Insertion } from './row-rights.ts';
import { type Actor, complaintId, type FileName, files, now, people } from './row-world.ts';

const hash = "decode(repeat('00', 32), 'hex')";
const other = people['A supervisor'].account;
const ofA = ['A caseworker', 'A supervisor', 'A intake worker', 'A let in'] as const;
const signedIn = Object.keys(people).map((name) => name as keyof typeof people);
const everyone: readonly Actor[] = [...signedIn, 'nobody', 'system'];

/** Who works in each file; the data-protection officer sees more, but writes nothing of a file's work. */
const workers: Record<FileName, readonly Actor[]> = {
  open: ofA,
  shared: [...ofA, 'B caseworker', 'B provider'],
  personal: [...ofA, 'C guardian'],
  ended: ofA,
  expired: ofA,
  hidden: ['A let in'],
  erased: [],
  theirs: ['B caseworker'],
};
const officers: Partial<Record<FileName, readonly Actor[]>> = {
  hidden: ['A data protection'],
  erased: ['A data protection'],
  theirs: ['B data protection'],
};
/** Row security lets the officer and the node itself add to a file that they see; the rules do not. */
const seers = (file: FileName): readonly Actor[] => [
  ...workers[file],
  ...(officers[file] ?? ['A data protection']),
  'system',
];
const names = Object.keys(files).map((name) => name as FileName);

const perFile: readonly Insertion[] = names.flatMap((file) => {
  const fileId = files[file].id;
  const row = (table: string, values: string, may: readonly Actor[]): Insertion => ({
    what: `${table} of ${file}`,
    sql: `insert into protection.${table} values ('${fileId}', ${values})`,
    may,
  });
  const people = seers(file).filter((actor) => actor !== 'system');
  const columns = '(file_id, erasure_id, ground, proposed_by, proposed_at)';
  return [
    row(
      'entry',
      `9, :id, 'notes', 1, 'test', coalesce(:me, '${other}')::uuid, 'x', 'x', '${now}', '${now}', '\\x00', ${hash}, ${hash}`,
      seers(file),
    ),
    row('clock', `'third', '', 'notes', 'x', '${now}', null, null, 1, '${now}'`, [
      ...workers[file],
      'system',
    ]),
    row('lead', `'${files[file === 'ended' ? 'expired' : 'ended'].id}', :id, '${now}', 'strong', '[]'`, [
      'system',
    ]),
    row('clock_told', `'third', '', '${now}', 0, '${now}'`, ['system']),
    row('location', `:id, 1, '\\x00', '\\x00', '${other}', '${now}'`, seers(file)),
    row('statistics_fact', `9, '\\x00', '${now}'`, seers(file)),
    row('blob', `:id, 'image/png', 1, '\\x00', :me, '${now}'`, people),
    row(
      'blob',
      `:id, 'image/png', 1, '\\x00', '${other}', '${now}'`,
      people.filter((actor) => actor === 'A supervisor'),
    ),
    row('reveal', `:id, :me, '${now}', '\\x00'`, people),
    {
      what: `an answered reveal of ${file}`,
      sql: `insert into protection.reveal values ('${fileId}', :id, :me, '${now}', '\\x00', 'approved', '${other}', '${now}', '${now}')`,
      may: [],
    },
    {
      what: `an erasure of ${file} proposed by somebody else`,
      sql: `insert into protection.erasure ${columns} values ('${fileId}', :id, 'opened_in_error', gen_random_uuid(), '${now}')`,
      may: [],
    },
  ];
});

const agencies = { A: 101, B: 102, C: 103 };
const grant = (file: FileName, owner: 'A' | 'B', may: readonly Actor[]): Insertion => ({
  what: `a grant on ${file} by ${owner}`,
  sql: `insert into protection.file_grant values ('${files[file].id}', :id, 'notes', ${agencies[owner]}, ${agencies.C}, null,
    '2027-01-01', '${other}', '${now}')`,
  may,
});
const handover = (file: FileName, from: 'A' | 'B', may: readonly Actor[]): Insertion => ({
  what: `an offer of ${file} by ${from}`,
  sql: `insert into protection.handover (file_id, handover_id, from_agency_id, to_agency_id, offered_by, offered_at)
    values ('${files[file].id}', :id, ${agencies[from]}, ${agencies.C}, '${other}', '${now}')`,
  may,
});
const head = (agency: 'A' | 'B', may: readonly Actor[]): Insertion => ({
  what: `a file of ${agency}`,
  sql: `insert into protection.file (file_id, agency_id, code_name, stage, risk, age_band, gaps, last_hash, registered_at,
    changed_at) values (:id, ${agencies[agency]}, 'x', 'reported', 0, 0, 0, ${hash}, '${now}', '${now}')`,
  may,
});

/** Whoever complains sees no row: the node writes it. An officer adds to what their desk has, in their own name. */
const complaints: readonly Insertion[] = [
  {
    what: 'a complaint',
    sql: `insert into protection.complaint values (:id, 104, ${hash}, 'received', false, '${now}', null, false, 1, ${hash}, 1,
      '\\x00')`,
    may: ['system'],
  },
  {
    what: 'a step of the desk',
    sql: `insert into protection.complaint_entry values ('${complaintId}', 2, 'complaint.told', coalesce(:me, '${other}')::uuid, '${now}', '\\x00',
      ${hash}, ${hash})`,
    may: ['D complaints', 'system'],
  },
  {
    what: 'a step of the desk in the name of another',
    sql: `insert into protection.complaint_entry values ('${complaintId}', 2, 'complaint.told', '${other}', '${now}', '\\x00',
      ${hash}, ${hash})`,
    may: ['system'],
  },
  {
    what: 'a suspension',
    sql: `insert into protection.suspension values ('${files.open.id}', :id, '${other}', '${now}', null)`,
    may: ['system'],
  },
];

const protection: readonly Insertion[] = [
  head('A', ofA),
  head('B', ['B caseworker']),
  grant('open', 'A', [...ofA, 'system']),
  grant('hidden', 'A', ['A let in', 'system']),
  grant('shared', 'A', [...ofA, 'system']),
  // Whoever was let in cannot let in others.
  grant('shared', 'B', ['system']),
  grant('open', 'B', ['system']),
  grant('theirs', 'A', ['system']),
  grant('theirs', 'B', ['B caseworker', 'system']),
  handover('open', 'A', ofA),
  handover('hidden', 'A', ['A let in']),
  handover('open', 'B', []),
  handover('shared', 'B', []),
  handover('theirs', 'A', []),
  handover('theirs', 'B', ['B caseworker']),
  {
    what: 'a referral',
    sql: `insert into protection.referral (file_id, referral_id, to_agency_id, grant_id, state, urgency, sent_by, sent_at,
      see_by, answer_by, access_until) values ('${files.open.id}', :id, ${agencies.B}, :id, 'sent', 'urgent', '${other}',
      '${now}', '${now}', '${now}', '${now}')`,
    may: ['system'],
  },
  ...complaints,
  {
    what: 'a question from outside',
    sql: `insert into protection.callback values (:id, :me, nullif(current_setting('app.agency'), '')::integer,
      current_setting('app.role'), '${now}', '\\x00')`,
    may: [...ofA, 'B caseworker', 'B provider', 'B guardian', 'B officer', 'C guardian'],
  },
  {
    what: 'a question from outside in the name of another',
    sql: `insert into protection.callback values (:id, '${other}', 101, 'supervisor', '${now}', '\\x00')`,
    may: ['A supervisor'],
  },
  {
    what: "a saved view of one's own",
    sql: `insert into protection.saved_view values (:me, :id, '\\x00', '{}', '${now}')`,
    may: signedIn,
  },
];

const administrators: readonly Actor[] = ['A administrator', 'B administrator', 'system'];
const platform: readonly Insertion[] = [
  {
    what: 'a version of the clock template',
    sql: `insert into platform.clock_template values (9, '${now}', '{}', 'Because', :me)`,
    may: ['A administrator', 'B administrator'],
  },
  {
    what: 'a version of the clock template in the name of another',
    sql: `insert into platform.clock_template values (9, '${now}', '{}', 'Because', '${other}')`,
    may: [],
  },
  {
    what: 'an agency',
    sql: `insert into platform.agency (state, kind, name, created_at) values ('XX', 'ngo', 'New', '${now}')`,
    may: administrators,
  },
  {
    what: 'an account',
    sql: `insert into platform.account (account_id, name, agency_id, created_at) values (:id, 'New', 101, '${now}')`,
    may: administrators,
  },
  {
    what: 'a mandate',
    sql: `insert into platform.mandate (mandate_id, account_id, agency_id, role, valid_from, granted_by)
      values (:id, '${other}', 101, 'auditor', '${now}', '${other}')`,
    may: administrators,
  },
  {
    what: 'a notice',
    sql: `insert into platform.notice (account_id, notice_id, kind, at) values ('${other}', :id, 'x', '${now}')`,
    may: [...signedIn, 'system'],
  },
  {
    what: "a draft of one's own",
    sql: `insert into platform.draft values (:me, 'new', '\\x00', '${now}')`,
    may: signedIn,
  },
  {
    what: "somebody else's draft",
    sql: `insert into platform.draft values ('${other}', 'new', '\\x00', '${now}')`,
    may: ['A supervisor'],
  },
  {
    what: "somebody else's request key",
    sql: `insert into platform.request_key (account_id, key_hash, body_hash, at) values ('${other}', '\\x01', '\\x00', '${now}')`,
    may: ['A supervisor'],
  },
  { what: 'a node fact', sql: `insert into platform.node_fact values ('new', 'x')`, may: ['system'] },
  {
    what: 'a row of the audit',
    sql: `insert into platform.audit (audit_id, at, request_id, role, purpose, operation, class, outcome, hash)
      values (:id, '${now}', :id, 'x', 'x', 'x', 'read', 'done', ${hash})`,
    may: everyone,
  },
  {
    what: 'a row of the audit in a transaction of its own choice',
    sql: `insert into platform.audit (audit_id, transaction, at, request_id, role, purpose, operation, class, outcome, hash)
      values (:id, '1', '${now}', :id, 'x', 'x', 'x', 'read', 'done', ${hash})`,
    may: [],
  },
  {
    what: 'a seal',
    sql: `insert into platform.audit_seal values (2, '${now}', '4', '5', 1, decode(repeat('00', 56), 'hex'), ${hash}, ${hash},
      decode(repeat('00', 64), 'hex'))`,
    may: [],
  },
  ...[
    `password values ('${other}', 'new', '$argon2id$test', '${now}')`,
    `totp values ('${other}', '\\x00', 1, '${now}')`,
    `passkey values (:id, '${other}', 'new', '\\x00', 0, '{}', 'localhost', '\\x00', '${now}')`,
    `passkey_challenge values (decode(repeat('01', 32), 'hex'), 'sign_in', null, '${now}')`,
    `session values (:id, decode(repeat('01', 32), 'hex'), '${other}', '${other}', 'office', '${now}', '${now}', '${now}')`,
    `invitation values (:id, decode(repeat('01', 32), 'hex'), 'join', '${other}', null, null, '${now}', '${now}')`,
    `oidc_identity values ('new', 'new', '${other}', '${now}')`,
    `oidc_flow values (decode(repeat('01', 32), 'hex'), 'new', 'office', null, null, '${now}')`,
    `sign_in_attempt values ('new', decode(repeat('01', 32), 'hex'), '${now}', 1)`,
  ].map(
    (row): Insertion => ({
      what: `platform.${row.split(' ')[0]}`,
      sql: `insert into platform.${row}`,
      may: ['system'],
    }),
  ),
];

export const insertions: readonly Insertion[] = [
  ...perFile,
  ...protection,
  ...platform,
  ...allianceInsertions,
  ...knowledgeInsertions,
];
