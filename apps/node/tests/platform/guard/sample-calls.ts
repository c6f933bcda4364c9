import type { Route } from '@tutela/contract';
import { inventedChild } from '@tutela/testkit';
import type { AnyCall } from './send.ts';

/** The ids and versions that a call can be about. Those of nothing at all are `noTarget()`. */
export interface Target {
  readonly fileId: string;
  readonly grantId: string;
  readonly handoverId: string;
  readonly revealId: string;
  readonly erasureId: string;
  /** An upload that was attached. */
  readonly blobId: string;
  /** One that was not, yet. */
  readonly uploadId: string;
  readonly viewId: string;
  readonly noticeId: string;
  readonly sessionId: string;
  readonly passkeyId: string;
  readonly accountId: string;
  readonly mandateId: string;
  readonly agencyId: number;
  /** A colleague who may be in charge. */
  readonly caseworkerId: string;
  /** Another agency. */
  readonly otherAgencyId: number;
  readonly planVersion: number;
  /** A person in the life of the child. */
  readonly linkId: string;
  /** A question to the guardian. */
  readonly askId: string;
}

export function noTarget(): Target {
  const id = () => crypto.randomUUID();
  return {
    fileId: id(),
    grantId: id(),
    handoverId: id(),
    revealId: id(),
    erasureId: id(),
    blobId: id(),
    uploadId: id(),
    viewId: id(),
    noticeId: id(),
    sessionId: id(),
    passkeyId: id(),
    accountId: id(),
    mandateId: id(),
    agencyId: 999_999,
    caseworkerId: id(),
    otherAgencyId: 999_998,
    planVersion: 0,
    linkId: id(),
    askId: id(),
  };
}

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

/** The first decision of a chain. */
export const statusDecision = {
  status: 'suspected',
  body: 'police',
  bodyName: 'Invented police',
  decidedOn: '2026-05-19',
  reasons: reason,
  reviewRoute: '',
  reviewUntil: null,
  baseVersion: 0,
} as const;

/** A person who says to be a relative. */
export const linkedPerson = {
  relation: 'claimed_relative',
  name: 'Invented Uncle',
  basis: reason,
  contact: 'unknown',
  safetyNote: 'Not alone',
  baseVersion: 0,
} as const;

export const guardianRequest = {
  authority: 'Invented court',
  requestedOn: '2026-05-19',
  reason,
  baseVersion: 0,
} as const;

/** A guardian without an account on this node. */
export const guardianAppointment = {
  standing: 'appointed' as const,
  name: 'Invented Guardian',
  organisation: 'Invented office',
  accountId: null,
  outOfHours: '000 000 000',
  authority: 'Invented court',
  actNumber: '1/26',
  appointedOn: '2026-05-20',
  scope: ['legal_representation' as const],
  independent: true,
  worksFor: [],
  vettedOn: '2026-01-01',
  languages: ['en' as const],
  children: 31,
  overLimitReason: reason,
  baseVersion: 1,
};

export const guardianQuestion = {
  act: 'return',
  question: reason,
  answerBy: '2026-06-08',
  baseVersion: 2,
} as const;

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
    baseVersion: planVersion,
  }),
  'protection.change-visibility': ({ planVersion }) => ({ hidden: true, reason, baseVersion: planVersion }),
  'protection.decide-status': () => statusDecision,
  'protection.notify-status': () => ({
    toldChild: true,
    toldGuardian: true,
    toldOn: '2026-05-20',
    language: 'en',
    childWords: 'We think that you need help.',
    baseVersion: 1,
  }),
  'protection.link-person': () => linkedPerson,
  'protection.change-link': ({ linkId }) => ({
    linkId,
    verification: 'under_check',
    contact: 'supervised',
    safetyNote: 'Not alone',
    reason,
    baseVersion: 1,
  }),
  'protection.request-guardian': () => guardianRequest,
  'protection.appoint-guardian': () => guardianAppointment,
  'protection.suspend-guardian': () => ({ suspendedOn: '2026-05-31', reason, baseVersion: 2 }),
  'protection.end-guardian': () => ({
    ending: 'other',
    endedOn: '2026-05-31',
    handoverNote: reason,
    baseVersion: 2,
  }),
  'protection.ask-guardian': () => guardianQuestion,
  'protection.answer-guardian-ask': ({ askId }) => ({
    askId,
    answer: 'object',
    answeredOn: '2026-06-01',
    words: reason,
  }),
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

/** A call of a route that the contract accepts, about a target. */
export function sampleCall(route: Route, target: Target): AnyCall {
  const ids: Record<string, unknown> = { ...target, form: `note:${target.fileId}` };
  const params = Object.fromEntries(Object.keys(route.params.shape).map((name) => [name, ids[name]]));
  const body = bodies[route.id];
  return body === undefined ? { params } : { params, body: body(target) };
}
