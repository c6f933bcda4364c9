import { callAs, sendBytesAs } from '../fixtures/calls.ts';

interface Candidates {
  readonly candidates: readonly { readonly accountId: string; readonly name: string }[];
}

export interface Nomination {
  readonly partyCode: string;
  readonly role: string;
  readonly until?: string | null;
}

/** Opens a seat as it is opened in life: a nomination with its note, verified by somebody else. */
export async function seatPerson(
  name: string,
  { partyCode, role, until = null }: Nomination,
  [nominator, verifier]: readonly [string, string] = ['quentin', 'emeka'],
): Promise<string> {
  const { nominationId } = await callAs<{ nominationId: string }>(
    nominator,
    'POST /api/alliance/nominations',
    {
      ...{ partyCode, role, until, person: name, office: 'Invented ministry', mailDomain: 'example.org' },
      ...{ noteSymbol: 'NV 1/26', noteOn: '2026-01-12' },
    },
  );
  await addNote(nominator, nominationId);
  const { candidates } = await callAs<Candidates>(verifier, 'GET /api/alliance/candidates');
  const accountId = candidates.find((each) => each.name === name)?.accountId;
  const { seatId } = await callAs<{ seatId: string }>(
    verifier,
    `POST /api/alliance/nominations/${nominationId}/decide`,
    {
      ...{ outcome: 'verified', accountId },
      checks: ['name_matches', 'office_matches', 'mail_domain_matches'],
    },
  );
  return seatId;
}

async function addNote(username: string, nominationId: string): Promise<void> {
  await sendBytesAs(username, `/api/alliance/nominations/${nominationId}/note`, 'An invented note verbale.');
}

/** A file of recommendations that the secretariat tried and took in; returns the id of its report. */
export async function takeInFile(name: string, rows: readonly string[]): Promise<string> {
  const body = [name, 'To,From,Session,Response,Action,Issue,Text', ...rows, ''].join('\n');
  const kind = 'kind=upr-recommendations';
  const trials = `/api/alliance/import-trials?${kind}`;
  const { seen } = await sendBytesAs<{ seen: string }>('quentin', trials, body);
  const imports = `/api/alliance/imports?${kind}&seen=${seen}`;
  return (await sendBytesAs<{ reportId: string }>('quentin', imports, body)).reportId;
}

/** A public recommendation to a State, entered by the secretariat. */
export async function recommend(addressee: string, text: string): Promise<string> {
  const { recommendations } = await callAs<{ recommendations: readonly { recommendationId: string }[] }>(
    'quentin',
    'POST /api/alliance/recommendations',
    {
      ...{ symbol: null, source: 'alliance', textClass: 'recommendation', session: null },
      ...{
        issuedOn: '2026-04',
        issuers: ['FR'],
        issuingBody: null,
        addressees: [addressee],
        strength: 'urges',
      },
      ...{ pillar: 'protection', themes: ['guardianship'], classification: 'public', language: 'en', text },
    },
  );
  return recommendations[0]?.recommendationId ?? '';
}

/** The day so many days from now. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

export const names = {
  oskar: 'Oskar Näidis',
  petra: 'Petra Primjer',
  freja: 'Freja Eksempel',
  goran: 'Goran Primerić',
} as const;
