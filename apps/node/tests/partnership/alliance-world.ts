import { existsSync } from 'node:fs';
import * as contract from '@tutela/contract';
import { nominationChecks, type Role, type SeatRole } from '@tutela/domain';
import { openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { runImport } from '../../src/partnership/index.ts';
import { systemAct } from '../../src/platform/db/act.ts';
import type { Tx } from '../../src/platform/db/tx.ts';

/** Where the real files are; they are read from there and never committed. */
export const dataFolder = new URL('../../../../../shared/data/', import.meta.url);
export const hasData = existsSync(dataFolder);

/** A node with a secretariat, Austria with a head and a focal point, and an organisation with a delegate. */
export interface AllianceWorld {
  readonly node: TestNode;
  readonly secretariat: TestPerson;
  readonly head: Seated;
  readonly focalPoint: Seated;
  readonly ngo: Seated;
  seat(partyCode: string, role: SeatRole, as: Role): Promise<Seated>;
  asSystem<T>(work: (tx: Tx<'partnership'>) => Promise<T>): Promise<T>;
  importBytes(
    kind: contract.ImportKind,
    bytes: Uint8Array | string,
    dryRun?: boolean,
  ): ReturnType<typeof runImport>;
}

export interface Seated extends TestPerson {
  readonly seatId: string;
}

export async function openAllianceWorld(): Promise<AllianceWorld> {
  const node = await openTestNode();
  const agency = await node.addAgency('Secretariat');
  const secretariat = await node.addPerson(agency, 'secretariat');
  const registrar = await node.addPerson(agency, 'secretariat');
  const asSystem: AllianceWorld['asSystem'] = (work) =>
    node.app.database.actingAs(
      systemAct('test.arrange', node.clock.now(), { purpose: 'system', audit: 'quiet' }),
      'partnership',
      work,
    );
  const seat: AllianceWorld['seat'] = async (partyCode, role, as) => {
    const person = await node.addPerson(agency, as);
    const nomination = {
      ...{
        partyCode,
        role,
        person: 'Invented Person',
        office: 'Ministry of Example',
        mailDomain: 'example.org',
      },
      ...{ noteSymbol: 'NV 1/26', noteOn: '2026-05-20', until: null },
    };
    // A session is over long before a moved clock.
    const [nominates, decides] = [await node.signInAgain(registrar), await node.signInAgain(secretariat)];
    const { nominationId } = await nominates.call(contract.nominateRoute, { body: nomination });
    const params = { nominationId };
    await nominates.call(contract.attachNoteRoute, {
      params,
      body: new TextEncoder().encode('A note verbale.'),
    });
    const body = { outcome: 'verified' as const, accountId: person.accountId, checks: [...nominationChecks] };
    const { seatId } = await decides.call(contract.decideNominationRoute, { params, body });
    if (seatId === null) throw new TypeError('a verified nomination opens a seat');
    return { ...person, seatId };
  };
  await secretariat.call(contract.addPartyRoute, {
    body: { partyCode: 'TEST-NGO', kind: 'ngo', name: 'Invented Organisation', website: null },
  });
  return {
    ...{ node, secretariat, seat, asSystem },
    head: await seat('AT', 'head', 'head_of_delegation'),
    focalPoint: await seat('AT', 'focal_point', 'delegate'),
    ngo: await seat('TEST-NGO', 'member', 'delegate').then(() => seat('TEST-NGO', 'head', 'delegate')),
    importBytes: (kind, bytes, dryRun = false) =>
      asSystem((tx) =>
        runImport(
          tx,
          {
            kind,
            fileName: `${kind}.csv`,
            bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
            dryRun,
            asOf: '2015-03',
            by: null,
          },
          {
            clock: node.clock,
            random: { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
          },
        ),
      ),
  };
}

/** A recommendation to Austria, public unless said otherwise. */
export async function recommend(
  { secretariat }: AllianceWorld,
  more: Partial<Parameters<typeof bodyOf>[0]> = {},
): Promise<string> {
  return (await recordOne(secretariat, bodyOf(more))).recommendationId;
}

/** Enters a recommendation to one. */
export async function recordOne(
  secretariat: TestPerson,
  body: contract.RouteCall<typeof contract.recordRecommendationRoute>['body'],
): Promise<{ recommendationId: string; number: number }> {
  const { recommendations } = await secretariat.call(contract.recordRecommendationRoute, { body });
  const [one] = recommendations;
  if (one === undefined) throw new TypeError('a recommendation has an addressee');
  return one;
}

export const bodyOf = ({
  addressee = 'AT',
  ...more
}: {
  addressee?: string;
  classification?: 'public' | 'members' | 'restricted';
  text?: string;
}) => ({
  ...{ symbol: null, source: 'alliance' as const, textClass: 'recommendation' as const, session: null },
  ...{
    issuedOn: '2026-04',
    issuers: ['FR'],
    issuingBody: null,
    addressees: [addressee],
    strength: 'recommends' as const,
  },
  ...{
    pillar: 'protection' as const,
    themes: ['guardianship'],
    classification: 'public' as const,
    language: 'en',
  },
  text: 'Appoint a guardian within two working days.',
  ...more,
});

export const plan = (world: AllianceWorld, recommendationIds: string[], dueOn = '2026-12-01') =>
  world.head.call(contract.planActionRoute, {
    body: {
      ...{
        partyCode: 'AT',
        title: 'Change the guardianship act',
        words: null,
        institution: 'Ministry of Example',
      },
      ...{
        ownerSeatId: world.focalPoint.seatId,
        indicatorId: null,
        dueOn,
        classification: 'public' as const,
      },
      recommendationIds,
    },
  });
