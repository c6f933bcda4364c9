import * as contract from '@tutela/contract';
import { nominationChecks } from '@tutela/domain';
import type { TestNode, TestPerson } from '@tutela/testkit';
import { runImport } from '../../../src/partnership/index.ts';
import { systemAct } from '../../../src/platform/db/act.ts';
import { allianceBodies } from './alliance-calls.ts';
import { knowledgeBodies } from './knowledge-calls.ts';
import { send } from './send.ts';
import { noTarget, type Target } from './target.ts';

export interface AlliancePeople {
  /** Sits for Austria as its head after this. */
  readonly head: TestPerson;
  readonly secretariat: TestPerson;
  /** Who nominates, since nobody verifies what they nominated. */
  readonly otherSecretariat: TestPerson;
}

/** One of everything in the registry of the alliance that a call can be about. */
export async function readyAlliance(node: TestNode, people: AlliancePeople): Promise<Partial<Target>> {
  const { head, secretariat, otherSecretariat } = people;
  const ask = async (by: TestPerson, route: contract.Route, target: Partial<Target>, body?: unknown) => {
    const about = { ...noTarget(), ...target };
    const params = Object.fromEntries(
      Object.keys(route.params.shape).map((name) => [name, new Map(Object.entries(about)).get(name)]),
    );
    const given = body ?? { ...allianceBodies, ...knowledgeBodies }[route.id]?.(about);
    const answer = await send(node, route, { params, body: given }, by.token);
    if (answer.status !== 200) throw new Error(`${route.id}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text) as Record<string, string>;
  };
  const target: Partial<Target> = {};
  const nominate = async (role: string) => {
    const body = { ...(allianceBodies['partnership.nominate']?.(noTarget()) as object), role };
    const { nominationId } = await ask(otherSecretariat, contract.nominateRoute, {}, body);
    await ask(otherSecretariat, contract.attachNoteRoute, { nominationId: String(nominationId) });
    return String(nominationId);
  };
  const nominationId = await nominate('head');
  const verified = { outcome: 'verified', accountId: head.accountId, checks: [...nominationChecks] };
  const { seatId } = await ask(secretariat, contract.decideNominationRoute, { nominationId }, verified);
  Object.assign(target, { seatId, toSeatId: seatId, nominationId: await nominate('member') });
  const { recommendations } = await ask(secretariat, contract.recordRecommendationRoute, {});
  Object.assign(target, recommendations?.[0]);
  Object.assign(target, await ask(head, contract.planActionRoute, target));
  Object.assign(target, await ask(secretariat, contract.submitPracticeRoute, {}));
  Object.assign(target, await ask(secretariat, contract.draftStudyOfPatternRoute, {}));
  await importNothing(node);
  const { imports } = await secretariat.call(contract.listImportsRoute, {});
  Object.assign(target, { reportId: imports[0]?.reportId });
  return target;
}

/** Leaves the report of a file of which no row could be taken in. */
async function importNothing({ app, clock }: TestNode): Promise<void> {
  const act = systemAct('test.arrange', clock.now(), { purpose: 'cooperation', audit: 'quiet' });
  const file = 'To,From,Session,Response,Action,Issue,Text\nNowhere,France,5,Noted,4,Labour,Do it\n';
  await app.database.actingAs(act, 'partnership', (tx) =>
    runImport(
      tx,
      {
        ...{ kind: 'upr-recommendations', fileName: 'invented.csv', dryRun: false, asOf: '', by: null },
        bytes: new TextEncoder().encode(file),
      },
      { clock, random: { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) } },
    ),
  );
}
