import {
  attachNoteRoute,
  decideClosureRoute,
  decideNominationRoute,
  getFileRoute,
  nominateRoute,
  type PracticeText,
  proposeClosureRoute,
  type RouteCall,
  recordConsentRoute,
  type recordRecommendationRoute,
  registerChildRoute,
  type StudyContent,
} from '@tutela/contract';
import { nominationChecks, type RecordConsent, type SeatRole } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { closureProposal } from '../platform/guard/plan-calls.ts';
import { versionOf } from '../protection/world.ts';

/** An alliance at one node, and an agency with files of children beside it. */
export interface KnowledgeWorld {
  readonly node: TestNode;
  readonly secretariat: TestPerson;
  readonly reader: TestPerson;
  readonly otherReader: TestPerson;
  readonly austria: TestPerson;
  readonly germany: TestPerson;
  readonly france: TestPerson;
  readonly worker: TestPerson;
  readonly supervisor: TestPerson;
  readonly elsewhere: TestPerson;
}

export async function openKnowledgeWorld(): Promise<KnowledgeWorld> {
  const node = await openTestNode();
  const office = await node.addAgency('Secretariat');
  const authority = await node.addAgency('Authority');
  const shelter = await node.addAgency('Shelter');
  const secretariat = await node.addPerson(office, 'secretariat');
  const seconder = await node.addPerson(office, 'secretariat');
  const seat = (partyCode: string, role: SeatRole) =>
    seated(node, { office, secretariat, seconder }, partyCode, role);
  return {
    node,
    secretariat,
    reader: await node.addPerson(office, 'reader'),
    otherReader: await node.addPerson(office, 'reader'),
    austria: await seat('AT', 'head'),
    germany: await seat('DE', 'head'),
    france: await seat('FR', 'head'),
    worker: await node.addPerson(authority, 'caseworker'),
    supervisor: await node.addPerson(authority, 'supervisor'),
    elsewhere: await node.addPerson(shelter, 'supervisor'),
  };
}

interface Office {
  readonly office: number;
  readonly secretariat: TestPerson;
  readonly seconder: TestPerson;
}

/** Somebody who sits for a party: named by note verbale and verified by another of the secretariat. */
async function seated(
  node: TestNode,
  { office, secretariat, seconder }: Office,
  partyCode: string,
  role: SeatRole,
): Promise<TestPerson> {
  const person = await node.addPerson(office, 'head_of_delegation');
  const { nominationId } = await secretariat.call(nominateRoute, {
    body: {
      partyCode,
      role,
      person: 'Invented Person',
      office: 'Invented Office',
      mailDomain: 'example.org',
      noteSymbol: 'NV 1',
      noteOn: '2026-05-01',
      until: null,
    },
  });
  const params = { nominationId };
  await secretariat.call(attachNoteRoute, {
    params,
    body: new TextEncoder().encode('An invented note verbale.'),
  });
  await seconder.call(decideNominationRoute, {
    params,
    body: { outcome: 'verified', accountId: person.accountId, checks: [...nominationChecks] },
  });
  return person;
}

export const refusedBecause = (because: string) => ({
  problem: { code: 'partnership.procedure', details: { because } },
});
export const refusedWith = (code: string) => ({ problem: { code } });

export const practice: PracticeText = {
  ownerCode: 'AT',
  consentBy: 'Ministry, unit for children',
  language: 'en',
  title: 'A guardian on the first day',
  problem: 'Children waited for weeks until somebody spoke for them.',
  what: 'A duty guardian is on call and comes within a day.',
  needs: 'Six guardians on a rota and a phone.',
  result: 'Children were heard before the first interview.',
  pillar: 'protection',
  steps: ['guardian', 'assessment'],
  topics: ['guardianship'],
  evidence: ['description', 'own_measurement'],
  evidenceLink: 'https://example.org/evidence',
};

export const recommendation: RouteCall<typeof recordRecommendationRoute>['body'] = {
  symbol: null,
  source: 'alliance',
  textClass: 'recommendation',
  session: null,
  issuedOn: '2025-04',
  issuers: ['FR'],
  issuingBody: null,
  addressees: ['AT'],
  strength: 'urges',
  pillar: 'protection',
  themes: ['children'],
  classification: 'public',
  language: 'en',
  text: 'Appoint a guardian for every unaccompanied child within one day.',
};

/** What a general text looks like; every part passes the check by itself. */
export const studyContent: StudyContent = {
  language: 'en',
  title: 'Heard late, and then believed',
  situation: 'A child was made to steal and was questioned as an offender first.',
  done: 'A guardian came, and the child was heard again with an interpreter.',
  helped: 'The interpreter spoke the language of the child and was a woman.',
  missing: 'Nobody had told the child that help is not tied to a statement.',
  lesson: 'Ask who profits before asking what the child did.',
  said: {
    ageBand: 'from_15_to_17',
    sex: 'female',
    company: 'alone',
    arrival: null,
    origin: null,
    year: null,
  },
  pillar: 'protection',
  steps: ['status'],
};

const consent: RecordConsent = {
  by: 'both',
  capacityNote: 'Said it again in own words.',
  purposes: ['publication'],
  recipientAgencies: [],
  recipientNames: ['Readers of the alliance'],
  sections: ['notes'],
  validUntil: '2027-05-31',
  exceptions: '',
  medium: 'spoken',
  language: 'en',
  interpreter: 'none',
  interpreterId: null,
  interpretedHow: null,
  interpreterReason: '',
  explained: {
    purpose: true,
    use: true,
    research_use: true,
    right_of_access: true,
    storage_time: true,
    withdrawal: true,
  },
  lawfulBasis: 'consent',
  childOnPublication: 'yes',
  givenOn: '2026-06-01',
  baseVersion: 0,
};

/** A file like many others. */
export async function registerLike(world: KnowledgeWorld, traits: Parameters<typeof inventedChild>[0] = {}) {
  const { fileId } = await world.worker.call(registerChildRoute, { body: inventedChild(traits) });
  return fileId;
}

export const agreeTo = async (world: KnowledgeWorld, fileId: string, some: Partial<RecordConsent> = {}) =>
  world.worker.call(recordConsentRoute, {
    params: { fileId },
    body: { ...consent, baseVersion: await versionOf(world.worker, fileId, 'consent'), ...some },
  });

/** Proposed by one and decided by another. */
export async function closeFile({ worker, supervisor }: KnowledgeWorld, fileId: string): Promise<void> {
  const params = { fileId };
  const planned = async () => ({ baseVersion: await versionOf(worker, fileId, 'plan') });
  await worker.call(proposeClosureRoute, { params, body: { ...closureProposal, ...(await planned()) } });
  await supervisor.call(decideClosureRoute, {
    params,
    body: { verdict: 'approved', reason: 'Seen', ...(await planned()) },
  });
  const { header } = await worker.call(getFileRoute, { params });
  if (header.stage !== 'closed') throw new Error('the file is not closed');
}

/** An address of the public pages, as anybody asks for it. */
export const page = (world: KnowledgeWorld, url: string, headers: Record<string, string> = {}) =>
  world.node.app.server.inject({ url, headers: { host: 'localhost', accept: 'text/html', ...headers } });
