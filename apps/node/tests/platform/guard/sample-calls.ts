import type { Route } from '@tutela/contract';
import type { ConsentPurpose, Section } from '@tutela/domain';
import { inventedChild } from '@tutela/testkit';
import type { AnyCall } from './send.ts';

/** The ids and versions that a call can be about. Those of nothing at all are `noTarget()`. */
export interface Target {
  readonly fileId: string;
  readonly grantId: string;
  readonly handoverId: string;
  readonly revealId: string;
  readonly erasureId: string;
  readonly consentId: string;
  readonly overrideId: string;
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
  readonly assessmentId: string;
  readonly planVersion: number;
  readonly statusVersion: number;
  readonly careVersion: number;
}

export function noTarget(): Target {
  const id = () => crypto.randomUUID();
  return {
    fileId: id(),
    grantId: id(),
    handoverId: id(),
    revealId: id(),
    erasureId: id(),
    consentId: id(),
    overrideId: id(),
    blobId: id(),
    uploadId: id(),
    viewId: id(),
    noticeId: id(),
    sessionId: id(),
    passkeyId: id(),
    accountId: id(),
    mandateId: id(),
    assessmentId: id(),
    agencyId: 999_999,
    caseworkerId: id(),
    otherAgencyId: 999_998,
    planVersion: 0,
    statusVersion: 0,
    careVersion: 0,
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

/** Short, and of a file whose risk is high: it waits for a supervisor. */
export const assessment = {
  form: 'short',
  occasion: 'first_assessment',
  madeOn: '2026-05-20',
  parts: {
    family: { kind: 'found', words: reason },
    care: { kind: 'from_record', words: reason },
    health: { kind: 'not_known', words: '' },
    safety: { kind: 'found', words: reason },
  },
  childView: { kind: 'words', words: reason, howAsked: '', mayShow: [] as 'panel'[] },
  weighed: {},
  conclusion: 'no_action',
  reasons: reason,
  nextSteps: '',
  baseVersion: 0,
} as const;

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

/** A first screening, in which one indicator was seen. */
const screening = {
  answers: [{ indicator: 'debt_for_journey', answer: 'yes' }],
  setting: 'border',
  language: 'en',
  interpreter: 'professional',
  askedOn: '2026-05-20',
  words: 'An invented remark.',
  baseVersion: 0,
} as const;

const purposes: ConsentPurpose[] = ['services'];
const sections: Section[] = ['plan'];
const scope = {
  purposes,
  recipientAgencies: [],
  recipientNames: ['Invented Clinic'],
  sections,
  validUntil: '2027-05-31',
};

/** A first consent. */
export const consent = {
  by: 'both',
  capacityNote: 'Said it again in own words.',
  ...scope,
  exceptions: 'Not to my uncle.',
  medium: 'spoken',
  language: 'en',
  interpreter: 'none',
  explained: {
    purpose: true,
    use: true,
    research_use: true,
    right_of_access: true,
    storage_time: true,
    withdrawal: true,
  },
  lawfulBasis: 'public_task',
  childOnPublication: 'not_asked',
  givenOn: '2026-05-20',
  baseVersion: 0,
} as const;

export const consentOverride = {
  ground: 'danger_to_child',
  reason,
  ...scope,
  guardian: 'to_be_told',
  baseVersion: 0,
} as const;

/** A period that can begin when the child was suspected. */
export const reflectionStart = {
  startsOn: '2026-05-20',
  days: 90,
  blockAuthority: 'Invented aliens office',
  blockSentOn: '2026-05-20',
  blockReceipt: 'Invented number',
  language: 'sq',
} as const;

/** In favour of the child, and complete. */
export const ageDecision = {
  reason,
  consent: 'given',
  method: 'several',
  assessedYears: 18,
  marginYears: 2,
  assessedBy: 'An invented panel',
  guardianPresent: true,
  outcome: 'minor',
  benefitOfDoubt: true,
  decidedOn: '2026-05-30',
  challenge: 'The invented court',
} as const;

/** For half a year. */
export const residenceTitle = {
  ground: 'best_interests',
  validFrom: '2026-06-01',
  validTo: '2026-12-01',
  authority: 'Invented aliens office',
  appeal: 'The invented court',
  atEighteen: 'It can be asked for anew.',
} as const;

/** With the view of the child. */
export const placement = {
  kind: 'foster',
  from: '2026-05-20',
  to: null,
  responsible: 'An invented family service',
  fit: 'A family that speaks the language of the child',
  childView: 'I like the dog.',
  notHeard: null,
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
    note: reason,
    baseVersion: planVersion,
  }),
  'protection.change-visibility': ({ planVersion }) => ({ hidden: true, reason, baseVersion: planVersion }),
  'protection.record-assessment': () => assessment,
  'protection.review-assessment': ({ assessmentId }) => ({
    assessmentId,
    verdict: 'agreed',
    words: reason,
    baseVersion: 1,
  }),
  'protection.record-screening': () => screening,
  'protection.decide-status': () => statusDecision,
  'protection.notify-status': () => ({
    toldChild: true,
    toldGuardian: true,
    toldOn: '2026-05-20',
    language: 'en',
    childWords: 'We think that you need help.',
    baseVersion: 1,
  }),
  'protection.hand-caseload-over': ({ caseworkerId }) => ({ toCaseworkerId: caseworkerId, note: reason }),
  'protection.record-consent': () => consent,
  'protection.withdraw-consent': ({ consentId }) => ({
    consentId,
    by: 'child',
    withdrawnOn: '2026-05-31',
    meaning: 'They can no longer read it.',
    baseVersion: 1,
  }),
  'protection.override-consent': () => consentOverride,
  'protection.notify-override': ({ overrideId }) => ({ overrideId, toldOn: '2026-05-31', baseVersion: 1 }),
  'protection.start-reflection': ({ statusVersion }) => ({ ...reflectionStart, baseVersion: statusVersion }),
  'protection.extend-reflection': ({ statusVersion }) => ({
    lastDay: '2026-12-01',
    reason,
    baseVersion: statusVersion,
  }),
  'protection.record-cooperation': ({ statusVersion }) => ({
    cooperation: 'considering',
    saidOn: '2026-05-20',
    baseVersion: statusVersion,
  }),
  'protection.end-reflection-early': ({ statusVersion }) => ({
    endedOn: '2026-05-31',
    reason,
    guardianToldOn: '2026-05-30',
    baseVersion: statusVersion,
  }),
  'protection.open-age-question': ({ statusVersion }) => ({ reason, baseVersion: statusVersion }),
  'protection.record-age-decision': ({ statusVersion }) => ({
    ...ageDecision,
    baseVersion: statusVersion,
  }),
  'protection.record-residence': ({ statusVersion }) => ({
    ...residenceTitle,
    baseVersion: statusVersion,
  }),
  'protection.record-placement': ({ careVersion }) => ({ ...placement, baseVersion: careVersion }),
  'protection.end-placement': ({ careVersion }) => ({
    endedOn: '2026-05-31',
    reason,
    baseVersion: careVersion,
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
