import type { Route } from '@tutela/contract';
import { pageChecks } from '@tutela/domain';
import { inventedChild } from '@tutela/testkit';
import { allianceBodies } from './alliance-calls.ts';
import { complaintBodies } from './complaint-calls.ts';
import { determinationBodies } from './determination-calls.ts';
import { interpreterBodies } from './interpreter-calls.ts';
import { knowledgeBodies } from './knowledge-calls.ts';
import { planBodies } from './plan-calls.ts';
import { procedureBodies } from './procedure-calls.ts';
import { referralBodies } from './referral-calls.ts';
import type { AnyCall } from './send.ts';
import type { Target } from './target.ts';
import { tracingBodies } from './tracing-calls.ts';

const reason = 'Because the test says so';
const { identity, journey } = inventedChild();
const bytes = new TextEncoder().encode('An invented letter.');
const assertion = {
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA', userHandle: 'AAAA' },
};
const attestation = {
  ...assertion,
  response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA', transports: ['usb'] },
};
const token = 'A'.repeat(43);
const newPassword = 'lantern-orchard-velvet-41';

type Body = unknown;
/** A body that the contract accepts, for each route that takes one. */
const bodies: Record<string, (target: Target) => Body> = {
  'platform.sign-in': () => ({
    username: 'nobody.here',
    password: newPassword,
    code: '000 000',
    kind: 'office',
  }),
  'platform.sign-in-with-passkey': () => ({ response: assertion }),
  'platform.switch-mandate': ({ mandateId }) => ({ mandateId }),
  'platform.step-up-with-code': () => ({ code: '000000' }),
  'platform.step-up-with-passkey': () => ({ response: assertion }),
  'platform.change-password': () => ({ currentPassword: newPassword, newPassword }),
  'platform.confirm-totp': () => ({ enrolment: 'AAAA', code: '000000' }),
  'platform.add-passkey': () => ({ response: attestation, name: 'My own key' }),
  'platform.inspect-invitation': () => ({ token }),
  'platform.accept-invitation': () => ({
    token,
    username: 'somebody.new',
    password: newPassword,
    enrolment: 'AAAA',
    code: '000000',
  }),
  'platform.begin-single-sign-on': () => ({ providerId: 'nobody', invitation: token }),
  'platform.finish-single-sign-on': () => ({ search: '?code=AAAA' }),
  'platform.confirm-single-sign-on': () => ({ code: '000000', enrolment: 'AAAA' }),
  'platform.invite-person': ({ agencyId }) => ({ name: 'Invented Person', agencyId, role: 'reader' }),
  'platform.add-mandate': ({ agencyId }) => ({ agencyId, role: 'reader' }),
  'platform.create-agency': () => ({ name: `Agency ${crypto.randomUUID()}`, kind: 'ngo', state: 'XX' }),
  'platform.save-draft': () => ({ content: { note: 'Half a sentence' } }),
  'protection.register-child': () => ({ identity, journey }),
  'protection.correct-section': () => ({ section: 'identity', baseVersion: 1, reason, value: identity }),
  'protection.print-file': () => ({
    copyFor: 'own_agency',
    copyForName: '',
    sections: ['plan'],
    withIdentity: false,
    reason,
    language: 'en',
  }),
  'protection.open-child-page': ({ planVersion }) => ({
    checks: [...pageChecks],
    until: '2026-07-01',
    reason,
    baseVersion: planVersion,
  }),
  'protection.give-child-key': ({ planVersion }) => ({ secret: 'seven owls', baseVersion: planVersion }),
  'protection.release-to-child': ({ planVersion }) => ({
    topic: 'complain',
    words: 'Ask for me.',
    language: 'en',
    baseVersion: planVersion,
  }),
  'protection.close-child-page': ({ planVersion }) => ({ reason, baseVersion: planVersion }),
  'protection.ask-callback': () => ({
    by: 'name',
    name: 'Invented Child',
    birthYear: null,
    why: reason,
    callBack: 'Invented desk, 000',
  }),
  'protection.hint-at-same-child': () => ({
    names: [{ text: 'Invented Child', latin: 'Invented Child' }],
    birth: '2012',
    sex: 'female',
    citizenship: { kind: 'citizen', countries: ['AL'] },
  }),
  'protection.answer-lead': () => ({ answer: 'not_same', reason }),
  'protection.undo-lead': () => ({ reason }),
  'protection.find-by-name': () => ({ name: 'Invented Child', birthYear: null }),
  'protection.enter-child-page': () => ({ code: 'AAAAA-AAAAA', secret: 'nobody here' }),
  'protection.say-as-child': () => ({ saying: 'say', topic: null, words: 'I want to go.' }),
  'protection.write-note': () => ({ text: 'An invented note.' }),
  'protection.change-flag': ({ planVersion }) => ({
    flag: 'urgent',
    raised: true,
    reason,
    baseVersion: planVersion,
  }),
  'protection.grade-risk': ({ planVersion }) => ({ risk: 'low', reason, baseVersion: planVersion }),
  'protection.move-stage': ({ planVersion }) => ({ stage: 'screening', reason, baseVersion: planVersion }),
  'protection.assign-caseworker': ({ caseworkerId, planVersion }) => ({
    caseworkerId,
    note: reason,
    baseVersion: planVersion,
  }),
  'protection.change-visibility': ({ planVersion }) => ({ hidden: true, reason, baseVersion: planVersion }),
  ...allianceBodies,
  ...procedureBodies,
  ...determinationBodies,
  ...planBodies,
  ...tracingBodies,
  ...referralBodies,
  ...complaintBodies,
  ...interpreterBodies,
  ...knowledgeBodies,
  'protection.hand-caseload-over': ({ caseworkerId }) => ({ toCaseworkerId: caseworkerId, note: reason }),
  'protection.upload': () => bytes,
  'protection.attach-document': ({ uploadId }) => ({ uploadId, kind: 'document', title: 'Letter' }),
  'protection.offer-handover': ({ otherAgencyId, planVersion }) => ({
    toAgencyId: otherAgencyId,
    toCaseworkerId: null,
    note: 'Please take over',
    baseVersion: planVersion,
  }),
  'protection.answer-handover': () => ({ answer: 'accepted', note: 'Yes' }),
  'protection.share-file': ({ otherAgencyId }) => ({
    subject: { kind: 'agency', agencyId: otherAgencyId },
    sections: ['identity'],
    until: '2026-07-01',
    reason,
  }),
  'protection.end-grant': () => ({ reason }),
  'protection.record-location': () => ({ place: 'An invented place', safe: 'yes' }),
  'protection.request-reveal': () => ({ reason }),
  'protection.answer-reveal': () => ({ answer: 'approved', note: '' }),
  'protection.propose-erasure': () => ({ ground: 'opened_in_error', reason }),
  'protection.answer-erasure': () => ({ answer: 'erased' }),
  'protection.save-view': () => ({ name: 'Mine', filter: { stage: 'reported' } }),
};

/** What must be asked beside the address. */
const queries: Record<string, Record<string, string>> = {
  'partnership.try-import': { kind: 'upr-recommendations' },
  'partnership.take-in': { kind: 'upr-recommendations', seen: '0'.repeat(64) },
  'partnership.walk-trace': { kind: 'commitment', ref: 'UN-CRC-01' },
};

/** A call of a route that the contract accepts, about a target. */
export function sampleCall(route: Route, target: Target): AnyCall {
  const ids: Record<string, unknown> = {
    ...target,
    form: `note:${target.fileId}`,
    partyCode: 'AT',
    dataset: 'targets.csv',
  };
  const params = Object.fromEntries(Object.keys(route.params.shape).map((name) => [name, ids[name]]));
  const body = bodies[route.id];
  const query = queries[route.id];
  return { params, ...(query && { query }), ...(body && { body: body(target) }) };
}
