import { callAs } from '../fixtures/calls.ts';
import { dayIn, names, recommend, seatPerson, takeInFile } from '../partnership/arrange.ts';
import type { Place } from './place.ts';

const practice = {
  ...{ ownerCode: 'NO', consentBy: 'Invented ministry', language: 'en', title: 'A guardian on every shift' },
  ...{ problem: 'Children waited.', what: 'A rota.', needs: 'Ten people.', result: 'They wait no more.' },
  ...{ pillar: 'protection', steps: ['guardian'], topics: ['guardianship'] },
  ...{ evidence: ['own_measurement'], evidenceLink: null },
};

/** The alliance's pages whose address is always the same: those for everybody, and those for who sits for a member. */
export const alliancePlaces: readonly Place[] = [
  { name: 'alliance', address: '/alliance' },
  { name: 'alliance-states', address: '/alliance/states' },
  { name: 'alliance-state-bare', address: '/alliance/states/AT' },
  { name: 'alliance-topic', address: '/alliance/states/AT/guardianship' },
  { name: 'alliance-instruments', address: '/alliance/instruments' },
  { name: 'alliance-instrument', address: '/alliance/instruments/UN-CRC' },
  { name: 'alliance-texts', address: '/alliance/texts' },
  { name: 'alliance-practices', address: '/alliance/practices' },
  { name: 'alliance-cases', address: '/alliance/cases' },
  { name: 'alliance-trace', address: '/alliance/trace?kind=commitment&ref=UN-CRC-02' },
  { name: 'alliance-search', address: '/alliance/search?q=guardian' },
  { name: 'alliance-data', address: '/alliance/data' },
  { name: 'alliance-nothing', address: '/alliance/cases/CS-999999' },
  { name: 'registry', address: '/registry', who: 'oskar' },
  { name: 'registry-secretariat', address: '/registry', who: 'quentin' },
  { name: 'registry-recommendations', address: '/registry/recommendations', who: 'petra' },
  {
    name: 'registry-recommendations-filtered',
    address: '/registry/recommendations?addressee=NO&open=yes&sort=year&order=ascending',
    who: 'petra',
  },
  { name: 'registry-recommendations-none', address: '/registry/recommendations?year=1990', who: 'petra' },
  { name: 'registry-seats', address: '/registry/members', who: 'petra' },
  { name: 'registry-nominations', address: '/registry/members', who: 'quentin' },
  { name: 'registry-statements', address: '/registry/statements', who: 'quentin' },
  { name: 'registry-imports', address: '/registry/imports', who: 'quentin' },
  { name: 'registry-import-new', address: '/registry/imports/new', who: 'quentin' },
  { name: 'registry-not-for', address: '/registry/imports', who: 'petra' },
  { name: 'registry-import-not-for', address: '/registry/imports/new', who: 'petra' },
  { name: 'registry-practices', address: '/registry/practices', who: 'quentin' },
  { name: 'registry-studies', address: '/registry/studies', who: 'quentin' },
];

let found: Promise<readonly Place[]> | undefined;

/** Pages of one recommendation, one State and one practice about which there is something to say. Made once. */
export function foundInAlliance(): Promise<readonly Place[]> {
  found ??= arrange();
  return found;
}

async function arrange(): Promise<readonly Place[]> {
  await seatPerson(names.petra, { partyCode: 'NO', role: 'head' });
  const ownerSeatId = await seatPerson(names.freja, { partyCode: 'NO', role: 'deputy' });
  const id = await recommend('NO', 'Appoint a guardian for every unaccompanied child within one day.');
  const indicatorId = await measured();
  await callAs('petra', 'POST /api/alliance/actions', {
    ...{ partyCode: 'NO', title: 'A guardian on every shift', words: 'In all provinces.', ownerSeatId },
    ...{ institution: 'Invented ministry', indicatorId, dueOn: dayIn(30) },
    ...{ classification: 'public', recommendationIds: [id] },
  });
  await callAs('petra', `POST /api/alliance/recommendations/${id}/respond`, {
    ...{ answer: 'supported_in_part', part: 'For children under sixteen.', reason: null },
    ...{ answeredOn: '2026-05', source: 'Invented letter', language: 'en' },
  });
  await nominated();
  for (const about of [
    { kind: 'recommendation', recommendationId: id },
    { kind: 'indicator', indicatorId },
  ])
    await said(about);
  const { practiceId } = await callAs<{ practiceId: string }>(
    'petra',
    'POST /api/alliance/practices',
    practice,
  );
  const { recommendation } = await callAs<{ recommendation: { number: number } }>(
    'petra',
    `GET /api/alliance/recommendations/${id}`,
  );
  const reportId = await takeInFile('invented-recommendations.csv', [
    'Monaco,France,5,Noted,4,Labour,Inspect every hotel twice a year',
    'Monaco,Atlantis,5,Noted,4,Labour,Do it',
    'Monaco,Atlantis,5,Noted,4,Labour,Do it twice',
    'Monaco,France,77,Noted,4,Labour,Do it again',
  ]);
  return [
    { name: 'alliance-state', address: '/alliance/states/NO' },
    { name: 'alliance-recommendation', address: `/alliance/recommendations/R-${recommendation.number}` },
    { name: 'registry-recommendation', address: `/registry/recommendations/${id}`, who: 'petra' },
    { name: 'registry-recommendation-office', address: `/registry/recommendations/${id}`, who: 'quentin' },
    { name: 'registry-import', address: `/registry/imports/${reportId}`, who: 'quentin' },
    { name: 'registry-practice', address: `/registry/practices/${practiceId}`, who: 'petra' },
    ...(await published()),
  ];
}

interface Listed {
  readonly number: number;
  readonly state: string;
}

/** One published practice and one published case study, as everybody reads them and as who works on them does. */
async function published(): Promise<readonly Place[]> {
  const { practices } = await callAs<{ practices: readonly (Listed & { practiceId: string })[] }>(
    'quentin',
    'GET /api/alliance/practices?state=published',
  );
  const { studies } = await callAs<{ studies: readonly (Listed & { studyId: string; source: string })[] }>(
    'quentin',
    'GET /api/alliance/case-studies?state=published',
  );
  const practice = practices.find(({ state }) => state === 'published');
  const study = studies.find(({ state, source }) => state === 'published' && source === 'file');
  if (practice === undefined || study === undefined) throw new TypeError('the demo has one of each');
  return [
    { name: 'alliance-practice', address: `/alliance/practices/GP-${practice.number}` },
    { name: 'alliance-case', address: `/alliance/cases/CS-${study.number}` },
    {
      name: 'registry-practice-published',
      address: `/registry/practices/${practice.practiceId}`,
      who: 'quentin',
    },
    { name: 'registry-study', address: `/registry/studies/${study.studyId}`, who: 'saule' },
  ];
}

/** An indicator with a target that is half reached, from two released numbers. */
async function measured(): Promise<string> {
  const indicatorId = `days-to-guardian-${Date.now()}`;
  await callAs('quentin', 'POST /api/alliance/indicators', {
    ...{ indicatorId, title: 'Days until a guardian is there', definition: 'From report to appointment.' },
    ...{ unit: 'days', better: 'less', source: 'Invented', pillar: 'protection', verify: false },
  });
  await callAs('petra', 'POST /api/alliance/targets', {
    ...{ indicatorId, partyCode: 'NO', baselinePeriod: '2020', value: 2, duePeriod: '2028' },
    words: 'Two days, everywhere.',
  });
  for (const [period, value] of [
    ['2020', 20],
    ['2024', 11],
  ] as const)
    await callAs('quentin', 'POST /api/alliance/observations', {
      ...{ indicatorId, partyCode: 'NO', period, value, low: value - 1, high: value + 1, quality: 'A' },
      ...{ source: 'Invented register', words: null, revises: null },
    });
  const release = { title: 'Guardians 2024', indicatorId, partyCode: null };
  await callAs('quentin', 'POST /api/alliance/releases', release);
  return indicatorId;
}

/** The State's words are published; those that follow wait for the check. */
async function said(about: object): Promise<void> {
  const state = { partyCode: 'NO', byParty: 'NO', about, language: 'en', replaces: null };
  const { statementId } = await callAs<{ statementId: string }>('petra', 'POST /api/alliance/statements', {
    ...state,
    words: 'New guardians were trained in every province.',
  });
  const decision = { outcome: 'published', reason: null };
  await callAs('quentin', `POST /api/alliance/statements/${statementId}/decide`, decision);
  await callAs('petra', 'POST /api/alliance/statements', { ...state, words: 'This waits for the check.' });
}

async function nominated(): Promise<void> {
  await callAs('petra', 'POST /api/alliance/nominations', {
    ...{ partyCode: 'NO', role: 'expert', person: 'Invented Person', office: 'Invented ministry' },
    ...{ mailDomain: 'example.org', noteSymbol: 'NV 9/26', noteOn: '2026-02-02', until: null },
  });
}
