import { type ConsentPurpose, cpDefault, type Section, withoutInterpreter } from '@tutela/domain';
import { alarmBodies } from './alarm-calls.ts';
import type { Target } from './target.ts';

const reason = 'Because the test says so';

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
  ...withoutInterpreter,
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
  pressure: { alone: true, signs: 'none_found', words: reason },
  baseVersion: 0,
} as const;

/** A first screening, in which one indicator was seen. */
const screening = {
  answers: [{ indicator: 'debt_for_journey', answer: 'yes' }],
  setting: 'border',
  language: 'en',
  interpreter: 'other_person',
  interpreterId: null,
  interpretedHow: 'telephone',
  interpreterReason: 'No interpreter was to be had.',
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
  ...withoutInterpreter,
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
  childView: { kind: 'words', words: 'I like the dog.', howAsked: '', mayShow: [] as 'panel'[] },
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

/** It runs from the registration on. */
const firstContact = { clock: 'first_contact', subject: '' } as const;

export const guardianQuestion = {
  act: 'return',
  question: reason,
  answerBy: '2026-06-08',
  baseVersion: 2,
} as const;

/** A body that the contract accepts, for each command of the procedure. */
export const procedureBodies: Record<string, (target: Target) => unknown> = {
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
  'protection.pause-clock': ({ planVersion }) => ({ ...firstContact, reason, baseVersion: planVersion }),
  'protection.resume-clock': ({ planVersion }) => ({ ...firstContact, reason, baseVersion: planVersion }),
  'protection.extend-clock': ({ planVersion }) => ({
    ...firstContact,
    lastDay: '2026-12-01',
    reason,
    baseVersion: planVersion,
  }),
  'protection.mark-clock': ({ planVersion }) => ({
    ...firstContact,
    doneOn: '2026-06-01',
    words: reason,
    baseVersion: planVersion,
  }),
  'protection.change-template': ({ templateVersion }) => ({
    template: { ...cpDefault, state: templateVersion % 2 === 0 ? 'AT' : 'DE' },
    reason,
    baseVersion: templateVersion,
  }),
  ...alarmBodies,
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
  'protection.record-guardian-duty': () => ({
    duty: 'meet_child',
    askId: '',
    doneOn: '2026-06-01',
    words: reason,
    childView: { kind: 'words', words: reason, howAsked: reason, mayShow: [] },
  }),
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
};
