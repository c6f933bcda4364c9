import * as contract from '@tutela/contract';
import { inventedChild } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnRisk } from '../platform/guard/alarm-calls.ts';
import { readyDetermination } from '../platform/guard/determination-calls.ts';
import { closureProposal, conference } from '../platform/guard/plan-calls.ts';
import {
  assessment,
  guardianAppointment,
  guardianQuestion,
  guardianRequest,
  linkedPerson,
  placement,
  statusDecision,
} from '../platform/guard/procedure-calls.ts';
import { newestEntry } from '../platform/guard/ready-people.ts';
import { sampleCall } from '../platform/guard/sample-calls.ts';
import { send } from '../platform/guard/send.ts';
import { noTarget } from '../platform/guard/target.ts';
import { versionsOf } from '../platform/guard/versions-of.ts';
import { openWorld, registerFile, versionOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.node.close());

/** The clock of the node in tests stands at 1 June 2026. */
const tomorrowButOne = '2026-06-03';

interface Refused {
  readonly status: number;
  readonly code: string | null;
  readonly because: string | undefined;
}

/** Sends a command as the web would, and says how it was refused. Nothing may have been recorded. */
async function refusalOf(
  fileId: string,
  route: contract.Route,
  more: object,
  by = world.worker,
): Promise<Refused> {
  const entriesBefore = await countEntries(fileId);
  const target = { ...noTarget(), fileId, ...(await versionsOf(world.supervisor, fileId)) };
  const call = sampleCall(route, target);
  const { status, code, text } = await send(
    world.node,
    route,
    { ...call, body: { ...(call.body as object), ...more } },
    by.token,
  );
  expect(await countEntries(fileId), `${route.id} was refused and recorded nothing`).toBe(entriesBefore);
  return { status, code, because: JSON.parse(text).details?.because };
}
const countEntries = async (fileId: string): Promise<number> => {
  const { entries } = await world.worker.call(contract.readHistoryRoute, { params: { fileId } });
  return entries.length;
};

describe('a day that cannot be', () => {
  /** Commands that record what has happened, with the field that says when. */
  const past: readonly (readonly [contract.Route, string])[] = [
    [contract.decideStatusRoute, 'decidedOn'],
    [contract.recordAssessmentRoute, 'madeOn'],
    [contract.recordScreeningRoute, 'askedOn'],
    [contract.recordConferenceRoute, 'heldOn'],
    [contract.recordReturnRiskRoute, 'assessedOn'],
    [contract.referToEvidenceRoute, 'recordedOn'],
    [contract.recordChildRequestRoute, 'askedOn'],
  ];

  it.each(past.map(([route, field]) => [route.id, route, field] as const))(
    '%s says that it lies ahead, and records nothing',
    async (_id, route, field) => {
      const fileId = await registerFile(world.worker);
      const refused = await refusalOf(fileId, route, { [field]: tomorrowButOne });
      expect(refused).toMatchObject({ status: 409, because: 'date_in_future' });
    },
  );

  it('is no date at all: the field is named, and the value stays out of the answer', async () => {
    const fileId = await registerFile(world.worker);
    const params = { fileId };
    const body = { ...statusDecision, decidedOn: '2026-02-31' };
    const { status, text } = await send(
      world.node,
      contract.decideStatusRoute,
      { params, body },
      world.worker.token,
    );
    expect(status).toBe(422);
    expect(JSON.parse(text).fields).toMatchObject([{ path: 'body.decidedOn' }]);
    expect(text).not.toContain('2026-02-31');
  });

  it.each([
    ['a birth after today', { date: '2031-05' }, null, 'born_in_future'],
    ['an arrival after today', { date: '2012' }, '2031', 'date_in_future'],
    ['an arrival before birth', { date: '2012' }, '2001', 'arrived_before_birth'],
  ] as const)('%s registers nobody', async (_what, { date }, arrivedOn, because) => {
    const birthDate = { date, basis: 'declared' } as const;
    const child = inventedChild({ identity: { birthDate }, journey: { arrivedOn } });
    const before = (await world.worker.call(contract.listFilesRoute, {})).total;
    await expect(world.worker.call(contract.registerChildRoute, { body: child })).rejects.toMatchObject({
      problem: { code: 'protection.procedure', details: { because } },
    });
    expect((await world.worker.call(contract.listFilesRoute, {})).total).toBe(before);
  });

  it('a placement that ended before it began', async () => {
    const fileId = await registerFile(world.worker);
    const refused = await refusalOf(fileId, contract.recordPlacementRoute, {
      ...placement,
      to: '2001-01-01',
    });
    expect(refused.because).toBe('placement_ends_before_start');
  });
});

describe('somebody who must not be used', () => {
  it('a guardian who is a suspect is refused, and the answer does not say why', async () => {
    const fileId = await registerFile(world.worker);
    const params = { fileId };
    const suspect = { ...linkedPerson, relation: 'suspected_trafficker', contact: 'none' } as const;
    await world.worker.call(contract.linkPersonRoute, {
      params,
      body: { ...suspect, name: guardianAppointment.name },
    });
    await world.worker.call(contract.requestGuardianRoute, { params, body: guardianRequest });
    const refused = await refusalOf(fileId, contract.appointGuardianRoute, {});
    expect(refused.because).toBe('contact_cannot_be_used');
  });
});

describe('a panel of one', () => {
  it('is too small', async () => {
    const { worker, supervisor, node, shelter } = world;
    const fileId = await registerFile(worker);
    const panel = [await node.addPerson(shelter, 'panel_chair')];
    await readyDetermination({ worker, supervisor, panel }, fileId, contract.reviewReportRoute);
    const params = { fileId };
    const { determinationVersion } = await versionsOf(supervisor, fileId);
    const agreed = { verdict: 'agreed', words: 'Whole', baseVersion: determinationVersion } as const;
    await supervisor.call(contract.reviewReportRoute, { params, body: agreed });
    const seats = [{ accountId: panel[0]?.accountId, seat: 'chair' }];
    const refused = await refusalOf(
      fileId,
      contract.schedulePanelRoute,
      { track: 'ordinary', sessionOn: '2026-06-10', seats, guardianView: '' },
      supervisor,
    );
    expect(refused.because).toBe('panel_too_small');
  });
});

describe('a closing with something open', () => {
  it('is refused, and what is open is named', async () => {
    const fileId = await registerFile(world.worker);
    await world.worker.call(contract.recordConferenceRoute, {
      params: { fileId },
      body: { ...conference, baseVersion: 0 },
    });
    const refused = await refusalOf(fileId, contract.proposeClosureRoute, closureProposal);
    expect(refused.because).toBe('closure_still_open');
  });

  it('is refused while the child is missing, whatever else is done', async () => {
    const fileId = await registerFile(world.worker);
    await world.worker.call(contract.reportMissingRoute, { params: { fileId }, body: {} });
    const refused = await refusalOf(fileId, contract.proposeClosureRoute, closureProposal);
    expect(refused.because).toBe('closure_still_open');
  });
});

describe('the same command twice', () => {
  it('under one key is answered once more and done once', async () => {
    const { worker, node } = world;
    const fileId = await registerFile(worker);
    const key = crypto.randomUUID();
    const once = () =>
      node.app.server.inject({
        method: 'POST',
        url: `/api/protection/files/${fileId}/write-note`,
        headers: { host: 'localhost', 'content-type': 'application/json', 'idempotency-key': key },
        cookies: { [node.app.auth.cookieName]: worker.token },
        payload: JSON.stringify({ text: 'Sent twice on a bad line.' }),
      });
    const [first, second] = [await once(), await once()];
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(second.body).toBe(first.body);
    const { entries } = await worker.call(contract.readHistoryRoute, { params: { fileId } });
    expect(entries.filter(({ type }) => type === 'note.written')).toHaveLength(1);
  });

  it('under another key, of an act that can be done once, is told that it is done', async () => {
    const fileId = await registerFile(world.worker);
    await world.worker.call(contract.reportMissingRoute, { params: { fileId }, body: {} });
    const refused = await refusalOf(fileId, contract.reportMissingRoute, {});
    expect(refused.because).toBe('already_missing');
  });
});

describe('a page that is stale', () => {
  it('says what is newer, and the words stay with whoever wrote them', async () => {
    const fileId = await registerFile(world.worker);
    const params = { fileId };
    await world.worker.call(contract.recordReturnRiskRoute, {
      params,
      body: { ...returnRisk, baseVersion: 0 },
    });
    const refused = await refusalOf(fileId, contract.recordAssessmentRoute, {
      ...assessment,
      baseVersion: 0,
    });
    expect(refused).toMatchObject({ status: 409, code: 'protection.file_stale' });
    expect(await versionOf(world.worker, fileId, 'assessment')).toBe(1);
  });
});

// The last: the clock of the node moves on, and the sessions of those who were signed in are over.
describe('an answer that comes too late', () => {
  it('is not taken for a yes: the question expired, and is put anew', async () => {
    const { worker, node, authority } = world;
    const fileId = await registerFile(worker);
    const params = { fileId };
    await worker.call(contract.requestGuardianRoute, { params, body: guardianRequest });
    await worker.call(contract.appointGuardianRoute, { params, body: guardianAppointment });
    const question = { ...guardianQuestion, answerBy: '2026-06-01' };
    await worker.call(contract.askGuardianRoute, { params, body: question });
    const askId = await newestEntry(worker, fileId, 'guardian');
    node.clock.advance(3 * 24 * 60 * 60_000);
    const later = await node.addPerson(authority, 'caseworker');
    world = { ...world, worker: later, supervisor: await node.addPerson(authority, 'supervisor') };
    const answer = { askId, answer: 'approve', answeredOn: '2026-06-04', words: 'Yes' };
    const late = await refusalOf(fileId, contract.answerGuardianAskRoute, answer, later);
    expect(late.because).toBe('ask_expired');
  });
});
