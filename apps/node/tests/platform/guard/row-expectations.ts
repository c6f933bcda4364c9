import { allianceReads, allianceUpdates } from './row-expectations-alliance.ts';
import { knowledgeReads, knowledgeUpdates } from './row-expectations-knowledge.ts';
import type { Expected, Rows } from './row-rights.ts';
import { type Actor, type FileName, people } from './row-world.ts';

/**
 * Who may read and change which rows of `row-world.ts`, written down by hand from the roles and the words "hidden",
 * "granted" and "erased" of the glossary; not from the policies.
 */

const casework = ['A caseworker', 'A supervisor', 'A intake worker'] as const;
const everyone = [
  ...casework,
  'A let in',
  'A data protection',
  'A administrator',
  'A auditor',
  'A analyst',
  'B caseworker',
  'B data protection',
  'B administrator',
  'B provider',
  'B guardian',
  'B officer',
  'B analyst',
  'C guardian',
  'C guardian as auditor',
  'D complaints',
  'D auditor',
  'AT delegate',
  'AT head',
  'NGO delegate',
  'unseated delegate',
  'secretariat',
] as const;
const each = (actors: readonly Actor[], rows: Rows): Expected =>
  Object.fromEntries(actors.map((actor) => [actor, rows]));

/** Files of A that its casework may work in: not the hidden one, not the erased one. */
const open: readonly FileName[] = ['open', 'shared', 'personal', 'ended', 'expired'];
const sections = (files: readonly FileName[], names: readonly string[]) =>
  files.flatMap((file) => names.map((name) => `${file}/${name}`));
const both = ['identity', 'care'];

/** Who sees that there is a file: its head and what hangs on it. */
const seen: Expected = {
  ...each(casework, open),
  'A let in': [...open, 'hidden'],
  'A data protection': [...open, 'hidden', 'erased'],
  'B caseworker': ['theirs', 'shared'],
  // What the agency was given is for its casework and its services: its guardian and its officer see none of it.
  'B provider': ['shared'],
  'B data protection': ['theirs'],
  'C guardian': ['personal'],
  system: 'all',
};
/** Those of them who work in files. */
const worked: Expected = { ...seen, 'A data protection': [], 'B data protection': [] };

const system: Expected = { system: 'all' };
const known: Expected = { ...each(everyone, 'all'), system: 'all' };
const administrators: Expected = { 'A administrator': 'all', 'B administrator': 'all', system: 'all' };
const auditors: Expected = {
  'A auditor': 'all',
  'C guardian as auditor': 'all',
  'D auditor': 'all',
  system: 'all',
};
/** What is about complaints is for the auditor of the independent desk alone. */
const plainAudit = [people['A caseworker'].account];
const desk: Expected = { 'D complaints': 'all', system: 'all' };
const own: Expected = each(everyone, 'own');
const grantsOfA = [
  'hidden/identity',
  'shared/identity',
  'personal/care',
  'ended/identity',
  'expired/identity',
];

/** `select`: which rows each actor gets. Who is not named gets none. */
export const reads: Record<string, Expected> = {
  'platform.agency': known,
  'platform.account': known,
  'platform.mandate': known,
  'platform.node_fact': { ...known, nobody: 'all' },
  'platform.notice': { ...own, system: 'all' },
  'platform.draft': { ...own, system: 'all' },
  'platform.request_key': { ...own, system: 'all' },
  'platform.audit': { ...auditors, 'A auditor': plainAudit, 'C guardian as auditor': plainAudit },
  'platform.audit_seal': auditors,
  'platform.password': system,
  'platform.totp': system,
  'platform.passkey': system,
  'platform.passkey_challenge': system,
  'platform.session': system,
  'platform.invitation': system,
  'platform.oidc_identity': system,
  'platform.oidc_flow': system,
  'platform.sign_in_attempt': system,
  'protection.file': seen,
  'protection.file_key': seen,
  'protection.erasure': seen,
  'protection.reveal': seen,
  'protection.entry': {
    ...each(casework, sections(open, both)),
    'A let in': [...sections(open, both), 'hidden/identity'],
    'B caseworker': ['theirs/identity', 'theirs/care', 'shared/identity'],
    'B provider': ['shared/identity'],
    'C guardian': ['personal/care'],
    system: 'all',
  },
  // As the entries of their sections.
  'protection.clock': {
    ...each(casework, sections(open, both)),
    'A let in': [...sections(open, both), 'hidden/identity'],
    'B caseworker': ['theirs/identity', 'theirs/care', 'shared/identity'],
    'B provider': ['shared/identity'],
    'C guardian': ['personal/care'],
    system: 'all',
  },
  'platform.clock_template': known,
  'protection.clock_told': system,
  // B sees a grant that it is to take over with the file that it was offered.
  'protection.file_grant': {
    ...each([...casework, 'A let in'], grantsOfA),
    'B caseworker': ['shared/identity', 'personal/care', 'ended/identity', 'expired/identity'],
    'B provider': ['shared/identity', 'ended/identity', 'expired/identity'],
    'C guardian': ['personal/care'],
    system: 'all',
  },
  'protection.handover': {
    ...each([...casework, 'A let in', 'B caseworker', 'B provider'], ['personal']),
    system: 'all',
  },
  // The queue is of the agency that was asked; whoever sent it reads the file.
  'protection.referral': { ...each(['B caseworker', 'B provider'], ['shared']), system: 'all' },
  // One reveal is open, and it is the caseworker's; nobody else has one, nor a document.
  'protection.location': { 'A caseworker': ['open'], system: 'all' },
  'protection.blob': system,
  'protection.callback': system,
  'protection.child_key': system,
  'protection.child_session': system,
  'protection.statistics_fact': system,
  'protection.name_code': system,
  // Each agency its own side.
  'protection.lead': {
    ...each([...casework, 'A let in'], ['open']),
    'B caseworker': ['theirs'],
    system: 'all',
  },
  'protection.saved_view': own,
  'protection.complaint': desk,
  'protection.complaint_entry': desk,
  // One's own, since policies ask as the actor.
  'protection.suspension': { 'B analyst': ['open'], system: 'all' },
  ...allianceReads(everyone),
  ...knowledgeReads(everyone),
};

const refused: Expected = { ...each(everyone, 'refused'), nobody: 'refused', system: 'refused' };
const running = ['hidden/identity', 'shared/identity', 'personal/care', 'expired/identity'];
const unanswered: readonly FileName[] = ['shared', 'personal', 'expired'];

/** `update` without a condition: what it sets (`:me` is the actor), and the rows that it changes. */
export const updates: Record<string, { set: string; touches: Expected }> = {
  'platform.agency': { set: 'created_at = now()', touches: administrators },
  'platform.account': { set: 'created_at = now()', touches: administrators },
  'platform.mandate': { set: 'valid_until = null', touches: administrators },
  'platform.node_fact': { set: "value = 'changed'", touches: system },
  'platform.notice': { set: 'dismissed_at = now()', touches: own },
  'platform.draft': { set: 'saved_at = now()', touches: { ...own, system: 'refused' } },
  'platform.request_key': { set: 'at = now()', touches: { ...own, system: 'refused' } },
  'platform.audit': { set: 'at = now()', touches: refused },
  'platform.audit_seal': { set: 'at = now()', touches: refused },
  'platform.password': { set: 'changed_at = now()', touches: system },
  'platform.totp': { set: 'created_at = now()', touches: system },
  'platform.passkey': { set: 'created_at = now()', touches: system },
  'platform.passkey_challenge': { set: 'expires_at = now()', touches: system },
  'platform.session': { set: 'last_seen_at = now()', touches: system },
  'platform.invitation': { set: 'used_at = now()', touches: system },
  'platform.oidc_identity': { set: 'linked_at = now()', touches: system },
  'platform.oidc_flow': { set: 'expires_at = now()', touches: system },
  'platform.sign_in_attempt': { set: 'count = 2', touches: system },
  // B may change the file that it was offered by taking it over, and not otherwise.
  'protection.file': { set: 'changed_at = now()', touches: { ...worked, 'B caseworker': 'refused' } },
  'protection.file_grant': {
    set: 'ended_at = now()',
    touches: {
      ...each([...casework, 'A let in'], running),
      'B caseworker': ['shared/identity', 'personal/care', 'expired/identity'],
      'C guardian': ['personal/care'],
      system: running,
    },
  },
  'protection.handover': {
    set: "answer = 'declined', answered_by = :me, answered_at = now()",
    touches: each([...casework, 'A let in', 'B caseworker'], ['personal']),
  },
  'protection.referral': { set: 'ended_at = now()', touches: system },
  'protection.reveal': {
    set: "answer = 'refused', answered_by = :me, answered_at = now()",
    touches: { 'A supervisor': unanswered },
  },
  'protection.erasure': {
    set: "answer = 'refused', answered_by = :me, answered_at = now()",
    touches: {
      'A data protection': [...open, 'hidden', 'erased'],
      'B data protection': ['theirs'],
      system: 'all',
    },
  },
  'protection.file_key': { set: 'epoch = 2', touches: system },
  'protection.location': { set: 'epoch = 2', touches: system },
  'protection.clock': { set: 'due = now()', touches: system },
  'platform.clock_template': { set: 'since = now()', touches: refused },
  'protection.callback': { set: 'asked_at = now()', touches: refused },
  'protection.clock_told': { set: 'at = now()', touches: refused },
  'protection.entry': { set: 'recorded_at = now()', touches: refused },
  'protection.statistics_fact': { set: 'recorded_at = now()', touches: refused },
  'protection.name_code': { set: 'identity_version = 2', touches: system },
  'protection.lead': {
    set: "answer = 'not_same', answered_at = now()",
    touches: { ...each([...casework, 'A let in'], ['open']), 'B caseworker': ['theirs'] },
  },
  'protection.blob': { set: 'attached = true', touches: {} },
  'protection.child_key': { set: 'failures = 1', touches: system },
  'protection.child_session': { set: 'expires_at = now()', touches: system },
  'protection.saved_view': { set: 'saved_at = now()', touches: own },
  'protection.complaint': { set: 'urgent = true', touches: desk },
  'protection.complaint_entry': { set: 'at = now()', touches: refused },
  'protection.suspension': { set: 'ended_at = now()', touches: system },
  ...allianceUpdates(refused),
  ...knowledgeUpdates(refused),
};

/** `delete` without a condition: the rows that are gone. Of every table that is not named it is refused. */
export const deletes: Record<string, Expected> = {
  'platform.draft': { ...own, system: 'all' },
  'platform.request_key': { ...own, system: 'all' },
  'platform.password': system,
  'platform.totp': system,
  'platform.passkey': system,
  'platform.passkey_challenge': system,
  'platform.session': system,
  'platform.oidc_identity': system,
  'platform.oidc_flow': system,
  'platform.sign_in_attempt': system,
  'protection.callback': system,
  'protection.clock': system,
  'protection.clock_told': system,
  'protection.file_key': system,
  'protection.statistics_fact': system,
  'protection.lead': system,
  'protection.location': system,
  'protection.blob': system,
  'protection.child_key': system,
  'protection.child_session': system,
  'protection.saved_view': own,
};
export const everythingRefused = refused;
