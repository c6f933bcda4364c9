import * as contract from '@tutela/contract';
import { type Role, roles, sections, sectionsOpenTo } from '@tutela/domain';
import { inventedChild, openTestNode, type TestNode, type TestPerson } from '@tutela/testkit';
import { type Panel, readyDetermination } from './determination-calls.ts';
import { assessment, statusDecision } from './procedure-calls.ts';
import {
  prepareCare,
  prepareChildPage,
  prepareClock,
  preparePlan,
  prepareStatus,
  readyConsent,
} from './ready-acts.ts';
import { readyAlarms } from './ready-alarms.ts';
import { readyAlliance } from './ready-alliance.ts';
import { readyThings, sentReferral } from './ready-plan.ts';
import { noTarget, type Target } from './target.ts';
import { versionsOf } from './versions-of.ts';

/** Three agencies with a person in every role, and those who prepare what the test is about. */
export interface RightsWorld {
  readonly node: TestNode;
  readonly agencies: { readonly own: number; readonly other: number; readonly third: number };
  /** A person of each role at the agency in charge, and at the other one. */
  readonly own: ReadonlyMap<Role, TestPerson>;
  readonly other: ReadonlyMap<Role, TestPerson>;
  /** Who prepares; never the caller that a test is about. */
  readonly worker: TestPerson;
  readonly supervisor: TestPerson;
  readonly thirdSupervisor: TestPerson;
  /** Its chair first. */
  readonly panel: Panel;
  /** One of everything in the registry of the alliance. */
  readonly alliance: Partial<Target>;
}

export async function openRightsWorld(): Promise<RightsWorld> {
  const node = await openTestNode();
  const agencies = {
    own: await node.addAgency('Authority'),
    other: await node.addAgency('Shelter'),
    third: await node.addAgency('Police'),
  };
  const inEachRole = async (agency: number) => {
    const people = new Map<Role, TestPerson>();
    for (const role of roles) people.set(role, await node.addPerson(agency, role));
    return people;
  };
  const alliance = await readyAlliance(node, {
    head: await node.addPerson(agencies.third, 'head_of_delegation'),
    secretariat: await node.addPerson(agencies.third, 'secretariat'),
    otherSecretariat: await node.addPerson(agencies.third, 'secretariat'),
  });
  return {
    node,
    agencies,
    alliance,
    own: await inEachRole(agencies.own),
    other: await inEachRole(agencies.other),
    worker: await node.addPerson(agencies.own, 'caseworker'),
    supervisor: await node.addPerson(agencies.own, 'supervisor'),
    thirdSupervisor: await node.addPerson(agencies.third, 'supervisor'),
    panel: [
      await node.addPerson(agencies.third, 'panel_chair'),
      await node.addPerson(agencies.third, 'panel_member'),
      await node.addPerson(agencies.third, 'panel_member'),
    ],
  };
}

const reason = 'For the test';
const bytes = new TextEncoder().encode('An invented letter.');

const planVersion = async (world: RightsWorld, fileId: string): Promise<number> =>
  (await versionsOf(world.supervisor, fileId)).planVersion;

/** A file of the own agency with everything that can hang on one, none of it the caller's. */
export async function fullFile(world: RightsWorld): Promise<Target> {
  const { worker, supervisor, agencies, thirdSupervisor } = world;
  const { fileId } = await worker.call(contract.registerChildRoute, { body: inventedChild() });
  const params = { fileId };
  await worker.call(contract.recordLocationRoute, {
    params,
    body: { place: 'An invented place', safe: 'yes' },
  });
  const { uploadId: blobId } = await worker.call(contract.uploadRoute, { params, body: bytes });
  const title = { uploadId: blobId, kind: 'document', title: 'Letter' } as const;
  await worker.call(contract.attachDocumentRoute, { params, body: title });
  const { uploadId } = await worker.call(contract.uploadRoute, { params, body: bytes });
  const subject = { kind: 'account', accountId: thirdSupervisor.accountId } as const;
  const share = { subject, sections: ['identity' as const], until: '2026-07-01', reason };
  const { grantId } = await supervisor.call(contract.shareFileRoute, { params, body: share });
  const { revealId } = await worker.call(contract.requestRevealRoute, { params, body: { reason } });
  const ground = { ground: 'opened_in_error', reason } as const;
  const { erasureId } = await supervisor.call(contract.proposeErasureRoute, { params, body: ground });
  const referralId = await sentReferral(worker, fileId, agencies.third);
  const offer = { toAgencyId: agencies.third, toCaseworkerId: null, note: reason };
  const baseVersion = await planVersion(world, fileId);
  const { handoverId } = await worker.call(contract.offerHandoverRoute, {
    params,
    body: { ...offer, baseVersion },
  });
  return {
    ...noTarget(),
    ...{ fileId, blobId, uploadId, grantId, revealId, erasureId, handoverId, referralId },
    ...(await ownThings(world, worker)),
    ...world.alliance,
    planVersion: await planVersion(world, fileId),
    agencyId: agencies.other,
    otherAgencyId: agencies.third,
    accountId: worker.accountId,
    caseworkerId: supervisor.accountId,
  };
}

/** A saved view, a notice, a session and a mandate of somebody. */
async function ownThings({ node }: RightsWorld, person: TestPerson): Promise<Partial<Target>> {
  const view = { name: 'Theirs', filter: { sort: 'risk' } } as const;
  const { viewId } = await person.call(contract.saveViewRoute, { body: view });
  const account_id = person.accountId;
  const noticeId = crypto.randomUUID();
  const [sessionId, mandateId] = await node.asSystem(async (tx) => {
    const at = node.clock.now();
    await tx
      .insertInto('platform.notice')
      .values({ account_id, notice_id: noticeId, kind: 'test', at })
      .execute();
    const mine = (table: 'platform.session' | 'platform.mandate', column: 'session_id' | 'mandate_id') =>
      tx.selectFrom(table).select(column).where('account_id', '=', account_id).executeTakeFirstOrThrow();
    const session = await mine('platform.session', 'session_id');
    const mandate = await mine('platform.mandate', 'mandate_id');
    return [String(Object.values(session)[0]), String(Object.values(mandate)[0])];
  });
  return { viewId, noticeId, sessionId, mandateId };
}

export async function hide(world: RightsWorld, fileId: string): Promise<void> {
  const body = { hidden: true, reason, baseVersion: await planVersion(world, fileId) };
  await world.supervisor.call(contract.changeVisibilityRoute, { params: { fileId }, body });
}

/** Lets an agency into every section, or a person into every one that their role can be let into. */
export async function letIn(
  world: RightsWorld,
  fileId: string,
  to: { agency: number } | { person: TestPerson },
): Promise<string> {
  const [subject, opened] =
    'agency' in to
      ? [{ kind: 'agency', agencyId: to.agency } as const, sections]
      : [{ kind: 'account', accountId: to.person.accountId } as const, sectionsOpenTo(to.person.role)];
  const body = { subject, sections: [...opened], until: '2026-07-01', reason };
  const { grantId } = await world.supervisor.call(contract.shareFileRoute, { params: { fileId }, body });
  return grantId;
}

export async function endGrant(world: RightsWorld, fileId: string, grantId: string): Promise<void> {
  await world.supervisor.call(contract.endGrantRoute, { params: { fileId, grantId }, body: { reason } });
}

/** The newest version of the clock template. */
const templateVersion = ({ node }: RightsWorld): Promise<number> =>
  node.asSystem(async (tx) => {
    const rows = await tx.selectFrom('platform.clock_template').select('version').execute();
    return rows.length + 1;
  });

/**
 * A fresh file of the own agency, ready for a certain route to succeed for a caller, who is of the own agency unless
 * `fromOutside`. What others would have to do first, others have done.
 */
export async function readyFile(
  world: RightsWorld,
  caller: TestPerson,
  route: contract.Route,
): Promise<Target> {
  const { worker, supervisor, agencies } = world;
  const { fileId } = await worker.call(contract.registerChildRoute, { body: inventedChild() });
  const params = { fileId };
  const prepared: Partial<Target> = {};
  const needs = (...ids: string[]) => ids.includes(route.id);
  if (needs('protection.download', 'protection.attach-document')) {
    const uploader = route.id === 'protection.download' ? worker : caller;
    const { uploadId } = await uploader.call(contract.uploadRoute, { params, body: bytes });
    Object.assign(prepared, { uploadId, blobId: uploadId });
  }
  if (needs('protection.download')) {
    const body = { uploadId: String(prepared.uploadId), kind: 'document', title: 'Letter' } as const;
    await worker.call(contract.attachDocumentRoute, { params, body });
  }
  if (needs('protection.request-reveal', 'protection.answer-reveal', 'protection.read-location')) {
    await worker.call(contract.recordLocationRoute, {
      params,
      body: { place: 'An invented place', safe: 'no' },
    });
  }
  if (needs('protection.answer-reveal', 'protection.read-location')) {
    const asker = route.id === 'protection.read-location' ? caller : worker;
    const { revealId } = await asker.call(contract.requestRevealRoute, { params, body: { reason } });
    Object.assign(prepared, { revealId });
    const body = { answer: 'approved', note: '' } as const;
    if (asker === caller) await supervisor.call(contract.answerRevealRoute, { params: { revealId }, body });
  }
  if (needs('protection.review-assessment')) {
    const body = { risk: 'high', reason, baseVersion: 0 } as const;
    await worker.call(contract.gradeRiskRoute, { params, body });
    await worker.call(contract.recordAssessmentRoute, { params, body: assessment });
    const { entries } = await worker.call(contract.readHistoryRoute, { params });
    const made = entries.find(({ type }) => type === 'assessment.made');
    Object.assign(prepared, { assessmentId: made?.payload.assessmentId });
  }
  if (needs('protection.notify-status')) {
    await worker.call(contract.decideStatusRoute, { params, body: statusDecision });
  }
  Object.assign(prepared, await readyConsent(world, fileId, route));
  Object.assign(prepared, await readyThings(worker, fileId, route, agencies.third));
  await readyDetermination(world, fileId, route);
  await prepareStatus(world, params, needs);
  await prepareCare(world, params, needs);
  await prepareClock(world, params, needs);
  await prepareChildPage(world, params, needs);
  Object.assign(prepared, await readyAlarms(worker, fileId, route));
  Object.assign(prepared, await preparePlan(world, params, needs));
  if (needs('protection.answer-erasure')) {
    const body = { ground: 'opened_in_error', reason } as const;
    Object.assign(prepared, await supervisor.call(contract.proposeErasureRoute, { params, body }));
  }
  if (needs('protection.end-grant')) {
    Object.assign(prepared, { grantId: await letIn(world, fileId, { agency: agencies.third }) });
  }
  if (needs('protection.answer-handover')) {
    const body = {
      toAgencyId: agencies.own,
      toCaseworkerId: caller.accountId,
      note: reason,
      baseVersion: await planVersion(world, fileId),
    };
    Object.assign(prepared, await worker.call(contract.offerHandoverRoute, { params, body }));
  }
  return {
    ...noTarget(),
    ...prepared,
    fileId,
    templateVersion: await templateVersion(world),
    panel: world.panel.map(({ accountId }) => accountId),
    ...(await versionsOf(supervisor, fileId)),
    caseworkerId: supervisor.accountId,
    otherAgencyId: agencies.third,
    agencyId: agencies.other,
  };
}
