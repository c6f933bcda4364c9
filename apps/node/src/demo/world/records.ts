import {
  type AnswerReferral,
  type AppointGuardian,
  assessmentParts,
  type ChildView,
  type DecideStatus,
  type DraftReferral,
  factors,
  type ProposeClosure,
  type RecordAssessment,
  type RecordConsent,
  type RecordGuardianDuty,
  type RecordScreening,
  type RequestGuardian,
  type Urgency,
  withoutInterpreter,
} from '@tutela/domain';
import { childWords } from './texts.ts';

/** What the demo world records in its procedures. Each is the first record of its section. */

const baseVersion = 0;

export const childSays = (number: number): ChildView => ({
  kind: 'words',
  words: childWords[number % childWords.length] ?? childWords[0],
  howAsked: 'In a quiet room, with an interpreter the child chose.',
  mayShow: ['guardian', 'panel'],
});

export const screeningOf = (askedOn: string): RecordScreening => ({
  answers: [
    { indicator: 'debt_for_journey', answer: 'yes' },
    { indicator: 'no_papers_or_false', answer: 'unknown' },
  ],
  setting: 'reception_or_shelter',
  language: 'en',
  interpreter: 'other_person',
  interpreterId: null,
  interpretedHow: 'in_person',
  interpreterReason: 'No interpreter could be had that day; a nurse who speaks the language helped.',
  askedOn,
  words: 'The child was asked only what was not in the report already.',
  baseVersion,
});

export const suspicion = (decidedOn: string): DecideStatus => ({
  status: 'suspected',
  body: 'ngo',
  bodyName: '',
  decidedOn,
  reasons: 'A debt for the journey, and an adult who answered for the child.',
  reviewRoute: '',
  reviewUntil: null,
  baseVersion,
});

export const consentOf = (
  given: Pick<RecordConsent, 'givenOn' | 'validUntil' | 'recipientAgencies'>,
): RecordConsent => ({
  ...given,
  by: 'child',
  capacityNote: 'Repeated it in own words with the picture cards.',
  purposes: ['services'],
  recipientNames: ['Model Hospital', 'Example School'],
  sections: ['identity', 'plan', 'care', 'health'],
  exceptions: 'Nothing to the man who calls himself uncle.',
  medium: 'spoken',
  language: 'en',
  interpreter: 'other_person',
  interpreterId: null,
  interpretedHow: 'in_person',
  interpreterReason: 'No interpreter could be had that day; a nurse who speaks the language helped.',
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
  baseVersion,
});

/** Of the child and the guardian, to a case study; the second consent of its file. */
export const toldConsentOf = (given: Pick<RecordConsent, 'givenOn' | 'validUntil'>): RecordConsent => ({
  ...consentOf({ ...given, recipientAgencies: [] }),
  by: 'both',
  capacityNote: 'Told in own words what others would read, and what they would never learn.',
  purposes: ['publication'],
  recipientNames: ['Readers of the alliance'],
  sections: ['notes'],
  exceptions: 'Nothing about the brother.',
  lawfulBasis: 'consent',
  childOnPublication: 'yes',
  baseVersion: 1,
});

export const guardianRequest = (requestedOn: string): RequestGuardian => ({
  authority: 'Example State family court',
  requestedOn,
  reason: 'The child is here without anybody who may act for it.',
  baseVersion,
});

export const guardianAppointment = (appointedOn: string): AppointGuardian => ({
  standing: 'appointed',
  name: 'Fiona Beispiel',
  organisation: 'Example guardians’ office',
  accountId: null,
  outOfHours: 'By the office’s night line',
  authority: 'Example State family court',
  actNumber: 'X 12/26',
  appointedOn,
  scope: ['legal_representation', 'care'],
  independent: true,
  worksFor: [],
  vettedOn: appointedOn,
  languages: ['en'],
  children: 12,
  overLimitReason: '',
  baseVersion: 1,
});

export const guardianMeeting = (doneOn: string): RecordGuardianDuty => ({
  duty: 'meet_child',
  askId: '',
  doneOn,
  words: 'They met and talked about what a guardian is for.',
  childView: {
    kind: 'silence',
    why: 'child_did_not_wish',
    words: 'Listened, and asked for a glass of water.',
  },
});

const found = 'Gone through with the child and those who care for it; nothing had to be told twice.';

export const assessmentOf = (madeOn: string, childView: ChildView): RecordAssessment => ({
  form: 'long',
  occasion: 'first_assessment',
  madeOn,
  parts: Object.fromEntries(assessmentParts.map((part) => [part, { kind: 'found', words: found }])),
  childView,
  ...withoutInterpreter,
  weighed: Object.fromEntries(factors.map((factor) => [factor, 'Weighed; it speaks for staying here.'])),
  conclusion: 'plan',
  reasons: 'The child is safe here, sleeps and goes to school.',
  nextSteps: 'School, a doctor the child chose, a visit every week: the caseworker, from Monday.',
  baseVersion,
});

export const closureOf = (
  hasGuardian: boolean,
  childView: ChildView,
): Omit<ProposeClosure, 'baseVersion'> => ({
  ground: 'goals_met',
  reason: 'All goals of the plan are met and the family placement has been stable.',
  guardianView: hasGuardian ? 'agrees' : 'nobody_in_office',
  guardianWords: '',
  childView,
  afterwards: 'The school nurse, and this office on any weekday.',
});

export const referralOf = (toAgencyId: number, urgency: Urgency): Omit<DraftReferral, 'baseVersion'> => ({
  toAgencyId,
  attention: '',
  purpose: 'services',
  request: 'A quiet place with somebody awake at night, and a start at school.',
  needs: ['accommodation', 'education'],
  urgency,
  sections: ['identity', 'care'],
  lawfulBasis: 'public_task',
  handlingNotes: 'The child is at school until three.',
});

export const acceptance: AnswerReferral = {
  answer: 'accepted',
  acceptedNeeds: [],
  rejection: null,
  words: 'A room is ready from this evening.',
};

export const rejection: AnswerReferral = {
  answer: 'rejected',
  acceptedNeeds: [],
  rejection: 'no_capacity',
  words: 'All beds are taken until the end of the month.',
};
