import { type ActingDatabase, openActingDatabase, type Settings } from './acting-database.ts';
import { alliancePeople, allianceRows } from './row-world-alliance.ts';
import { knowledgeRows } from './row-world-knowledge.ts';

/**
 * A world of rows, one at least in every table: two agencies with people in every kind of role, a third with a
 * guardian, and files of the first agency that are open, hidden, erased, shared with the second, shared with the
 * guardian, or were shared once.
 */
export const now = '2026-06-01T09:00:00Z';
const [before, after] = ['2026-05-01T09:00:00Z', '2026-07-01T09:00:00Z'];

/** Readable ids: `person('a1')` is 00000000-0000-4000-8000-0000000000a1. */
const id = (digits: string): string => `00000000-0000-4000-8000-${digits.padStart(12, '0')}`;

const agencies = { A: 101, B: 102, C: 103, D: 104 };

export const people = {
  'A caseworker': { account: id('a1'), agency: 'A', role: 'caseworker' },
  'A supervisor': { account: id('a2'), agency: 'A', role: 'supervisor' },
  'A intake worker': { account: id('a3'), agency: 'A', role: 'intake_worker' },
  'A let in': { account: id('a4'), agency: 'A', role: 'caseworker' },
  'A data protection': { account: id('a5'), agency: 'A', role: 'data_protection_officer' },
  'A administrator': { account: id('a6'), agency: 'A', role: 'node_administrator' },
  'A auditor': { account: id('a7'), agency: 'A', role: 'auditor' },
  'A analyst': { account: id('a8'), agency: 'A', role: 'analyst' },
  'B caseworker': { account: id('b1'), agency: 'B', role: 'caseworker' },
  'B data protection': { account: id('b5'), agency: 'B', role: 'data_protection_officer' },
  'B administrator': { account: id('b6'), agency: 'B', role: 'node_administrator' },
  'B provider': { account: id('b2'), agency: 'B', role: 'service_provider' },
  'B guardian': { account: id('b3'), agency: 'B', role: 'guardian' },
  'B officer': { account: id('b4'), agency: 'B', role: 'justice_officer' },
  'B analyst': { account: id('b8'), agency: 'B', role: 'analyst' },
  'C guardian': { account: id('c1'), agency: 'C', role: 'guardian' },
  'D complaints': { account: id('d1'), agency: 'D', role: 'complaints_officer' },
  'D auditor': { account: id('d7'), agency: 'D', role: 'auditor' },
  'C guardian as auditor': { account: id('c1'), agency: 'C', role: 'auditor' },
  ...alliancePeople,
} as const;

export type Actor = keyof typeof people | 'nobody' | 'system';
export const actors: readonly Actor[] = [
  ...Object.keys(people).map((name) => name as keyof typeof people),
  'nobody',
  'system',
];

/** The settings under which somebody acts, as `acting-as` makes them. */
export function settingsOf(actor: Actor): Settings {
  if (actor === 'nobody') return { account: '', agency: '', role: 'public', now };
  if (actor === 'system') return { account: '', agency: '', role: 'system', now };
  const { account, agency, role } = people[actor];
  return { account, agency: String(agencies[agency]), role, now };
}

export const files = {
  open: { id: id('f1'), agency: 'A' },
  hidden: { id: id('f2'), agency: 'A' },
  erased: { id: id('f3'), agency: 'A' },
  shared: { id: id('f4'), agency: 'A' },
  personal: { id: id('f5'), agency: 'A' },
  ended: { id: id('f6'), agency: 'A' },
  expired: { id: id('f7'), agency: 'A' },
  theirs: { id: id('f8'), agency: 'B' },
} as const;
export type FileName = keyof typeof files;

const worker = people['A caseworker'].account;
const hash = "decode(repeat('00', 32), 'hex')";

const grants = [
  { file: 'hidden', section: 'identity', to: { account: people['A let in'].account } },
  { file: 'shared', section: 'identity', to: { agency: agencies.B } },
  { file: 'personal', section: 'care', to: { account: people['C guardian'].account } },
  { file: 'ended', section: 'identity', to: { agency: agencies.B }, ended: true },
  { file: 'expired', section: 'identity', to: { agency: agencies.B }, until: before },
] as const;

function peopleRows(): string[] {
  const byAccount = new Map(Object.values(people).map((person) => [person.account, person]));
  return [
    ...Object.entries(agencies).map(
      ([name, agency]) => `insert into platform.agency overriding system value
        values (${agency}, 'XX', '${name === 'D' ? 'independent' : 'authority'}', 'Agency ${name}', '${before}')`,
    ),
    ...[...byAccount.values()].flatMap(({ account, agency, role }) => [
      `insert into platform.account (account_id, name, agency_id, created_at)
        values ('${account}', 'Test', ${agencies[agency]}, '${before}')`,
      `insert into platform.mandate (mandate_id, account_id, agency_id, role, valid_from, granted_by)
        values ('${account}', '${account}', ${agencies[agency]}, '${role}', '${before}', '${account}')`,
      `insert into platform.notice (account_id, notice_id, kind, at) values ('${account}', '${account}', 'test', '${now}')`,
      `insert into platform.draft values ('${account}', 'test', '\\x00', '${now}')`,
      `insert into platform.request_key (account_id, key_hash, body_hash, at) values ('${account}', '\\x00', '\\x00', '${now}')`,
      `insert into protection.callback values ('${account}', '${account}', ${agencies[agency]}, '${role}', '${now}', '\\x00')`,
      `insert into protection.saved_view values ('${account}', '${account}', '\\x00', '{}', '${now}')`,
      `insert into platform.session values ('${account}', sha256('${account}'), '${account}', '${account}', 'office',
        '${now}', '${now}', '${after}')`,
    ]),
  ];
}

/** Both sides of a lead between the open file and one of the second agency. */
const leadRows = [
  ['open', 'theirs'],
  ['theirs', 'open'],
].map(
  ([one, two]) => `insert into protection.lead (file_id, other_file_id, lead_id, found_at, band, agreement)
    values ('${files[one as FileName].id}', '${files[two as FileName].id}', '${id('1ead')}', '${now}', 'review', '[]')`,
);

/** One row each in the tables that answer the system alone, or anybody who acts. */
const platformRows = [
  `insert into platform.node_fact values ('test', 'test') on conflict do nothing`,
  `insert into platform.password values ('${worker}', 'test', '$argon2id$test', '${now}')`,
  `insert into platform.totp values ('${worker}', '\\x00', 1, '${now}')`,
  `insert into platform.passkey values ('${worker}', '${worker}', 'test', '\\x00', 0, '{}', 'localhost', '\\x00', '${now}')`,
  `insert into platform.passkey_challenge values (${hash}, 'sign_in', null, '${after}')`,
  `insert into platform.invitation values ('${worker}', ${hash}, 'join', '${worker}', null, null, '${now}', '${after}')`,
  `insert into platform.clock_template values (2, '${now}', '{}', 'Because', '${people['A administrator'].account}')`,
  `insert into platform.oidc_identity values ('test', 'test', '${worker}', '${now}')`,
  `insert into platform.oidc_flow values (${hash}, 'test', 'office', null, null, '${after}')`,
  `insert into platform.sign_in_attempt values ('test', ${hash}, '${now}', 1)`,
  `insert into platform.audit (audit_id, at, request_id, role, purpose, operation, class, outcome, hash)
    values ('${worker}', '${now}', '${worker}', 'system', 'system', 'test', 'read', 'done', ${hash})`,
  `insert into platform.audit (audit_id, at, request_id, role, purpose, operation, class, outcome, hash)
    values ('${people['D complaints'].account}', '${now}', '${worker}', 'system', 'system', 'test', 'complaint', 'done', ${hash})`,
  `insert into platform.audit_seal values (1, '${now}', '3', '4', 1, decode(repeat('00', 56), 'hex'), ${hash}, ${hash},
    decode(repeat('00', 64), 'hex'))`,
];

function fileRows(name: FileName): string[] {
  const { id: file, agency } = files[name];
  const owner = agencies[agency];
  const erased = name === 'erased' ? `'${now}'` : 'null';
  const entry = (seq: number, section: string) => `insert into protection.entry
    values ('${file}', ${seq}, gen_random_uuid(), '${section}', 1, 'test', '${worker}', 'caseworker', 'protection',
      '${now}', '${now}', '\\x00', ${hash}, ${hash})`;
  const clock = (name: string, section: string) => `insert into protection.clock
    (file_id, name, section, began, due, template_version) values ('${file}', '${name}', '${section}', '${now}', '${now}', 1)`;
  return [
    `insert into protection.file (file_id, agency_id, code_name, stage, risk, age_band, gaps, hidden, next_seq, last_hash,
      location_at, registered_at, changed_at, erased_at) values ('${file}', ${owner}, '${name}', 'reported', 0, 0, 0,
      ${name === 'hidden'}, 3, ${hash}, '${now}', '${now}', '${now}', ${erased})`,
    `insert into protection.file_key values ('${file}', 1, '\\x00')`,
    entry(1, 'identity'),
    entry(2, 'care'),
    clock('first', 'identity'),
    clock('second', 'care'),
    `insert into protection.clock_told values ('${file}', 'first', '', '${now}', 0, '${now}')`,
    `insert into protection.statistics_fact values ('${file}', 1, '\\x00', '${now}')`,
    `insert into protection.name_code values ('${file}', 1, '\\x00')`,
    `insert into protection.location values ('${file}', '${file}', 1, '\\x00', '\\x00', '${worker}', '${now}')`,
    `insert into protection.blob values ('${file}', '${file}', 'image/png', 1, '\\x00', '${id('dead')}', '${now}', true)`,
    `insert into protection.child_key values ('${file}', sha256('${file}'), '$argon2id$x', 0, '${now}')`,
    `insert into protection.child_session values ('${file}', sha256('${file}'), '${now}')`,
    `insert into protection.erasure (file_id, erasure_id, ground, proposed_by, proposed_at)
      values ('${file}', '${file}', 'opened_in_error', '${id('dead')}', '${now}')`,
    `insert into protection.reveal (file_id, reveal_id, asked_by, asked_at, reason)
      values ('${file}', '${file}', '${worker}', '${now}', '\\x00')`,
  ];
}

const grantRows = grants.map(({ file, section, to, ...rest }, index) => {
  const agency = 'agency' in to ? to.agency : 'null';
  const account = 'account' in to ? `'${to.account}'` : 'null';
  const until = 'until' in rest ? rest.until : after;
  const ended = 'ended' in rest ? `'${now}'` : 'null';
  return `insert into protection.file_grant values ('${files[file].id}', '${id(`e${index}`)}', '${section}',
    ${agencies.A}, ${agency}, ${account}, '${until}', '${worker}', '${now}', ${ended})`;
});

/** Of an invented service of B, which opens nothing: grants have rows of their own. */
const referralRows = [
  `insert into protection.referral (file_id, referral_id, to_agency_id, grant_id, state, urgency, sent_by, sent_at, see_by,
    answer_by, access_until) values ('${files.shared.id}', '${files.shared.id}', ${agencies.B}, '${id('e1')}', 'sent',
    'normal', '${worker}', '${now}', '${after}', '${after}', '${after}')`,
];

export const complaintId = id('cc');

/** A complaint at the desk of D, and somebody who is shut out of a file that they do not see anyway. */
const complaintRows = [
  `insert into protection.complaint values ('${complaintId}', ${agencies.D}, ${hash}, 'received', false, '${now}', '${after}', false,
    1, ${hash}, 1, '\\x00')`,
  `insert into protection.complaint_entry values ('${complaintId}', 1, 'complaint.made', null, '${now}', '\\x00', ${hash}, ${hash})`,
  `insert into protection.suspension values ('${files.open.id}', '${id('cd')}', '${people['B analyst'].account}', '${now}', null)`,
];

/** One open reveal of `open` (asked by the caseworker) and one that is over; an offer of `personal` to B. */
const specialRows = [
  `update protection.reveal set answer = 'approved', answered_by = '${people['A supervisor'].account}',
    answered_at = '${now}', until = '${now}'::timestamptz + interval '15 minutes' where file_id = '${files.open.id}'`,
  `update protection.reveal set answer = 'approved', answered_by = '${people['A supervisor'].account}',
    answered_at = '${before}', until = '${before}' where file_id = '${files.ended.id}'`,
  `insert into protection.handover (file_id, handover_id, from_agency_id, to_agency_id, offered_by, offered_at)
    values ('${files.personal.id}', '${files.personal.id}', ${agencies.A}, ${agencies.B}, '${worker}', '${now}')`,
];

export async function openRowWorld(): Promise<ActingDatabase> {
  const database = await openActingDatabase();
  const rows = [
    ...peopleRows(),
    ...platformRows,
    ...Object.keys(files).flatMap((name) => fileRows(name as FileName)),
    ...leadRows,
    ...grantRows,
    ...specialRows,
    ...referralRows,
    ...complaintRows,
    ...allianceRows,
    ...knowledgeRows,
  ];
  for (const row of rows) await database.look(row);
  return database;
}
