import * as contract from '@tutela/contract';
import { assessmentParts, factors } from '@tutela/domain';
import { inventedChild } from '@tutela/testkit';
import { Secret, TOTP } from 'otpauth';
import { SoftAuthenticator } from '../auth/soft-authenticator.ts';
import { type Doing, goThroughAlarms } from './canary-alarms.ts';
import { complainOf } from './canary-complaint.ts';
import { determine } from './canary-determination.ts';
import { planAndRefer } from './canary-plan.ts';
import { type CanaryWorld, done, personIn } from './canary-world.ts';
import { assessment, consentOverride } from './procedure-calls.ts';
import { newestConsent, newestTask } from './ready-acts.ts';
import { readyLead } from './ready-lead.ts';
import { newestEntry } from './ready-people.ts';
import type { Target } from './target.ts';
import { traceFamily } from './tracing-calls.ts';
import { versionsOf } from './versions-of.ts';

const { identity, journey } = inventedChild({ journey: { companyNote: 'x', note: 'to be marked' } });
/** A child of whom everything is known, so that every field can be marked. */
const child = {
  identity: {
    ...identity,
    names: [{ text: 'x', latin: 'x', script: 'Latn', kind: 'known' }],
    citizenship: { kind: 'citizen', countries: ['AL'] },
  },
  journey: { ...journey, fromCountry: 'AL', arrivedOn: '2026' },
};

/** Everything that can be done with a file, from its registration to a proposal to erase it. */
export async function workOnFile(world: CanaryWorld): Promise<string> {
  const worker = personIn(world, 'caseworker');
  const supervisor = personIn(world, 'supervisor');
  const target: Partial<Target> = { otherAgencyId: world.agencies.other, caseworkerId: worker.accountId };
  const { fileId = '' } = (await done(world, contract.registerChildRoute, worker, { body: child })).body;
  Object.assign(target, { fileId });
  const versions = () => versionsOf(worker, fileId);
  const doing: Doing = async (route, by = worker, body) => {
    const about = { target: { ...target, ...(await versions()) }, ...(body !== undefined && { body }) };
    return Object.assign(target, (await done(world, route, by, about)).body);
  };
  const correct = (section: 'identity' | 'journey') =>
    doing(contract.correctSectionRoute, worker, {
      section,
      baseVersion: 1,
      reason: 'to be marked',
      value: child[section],
    });
  await doing(contract.pauseClockRoute);
  await doing(contract.resumeClockRoute);
  await doing(contract.extendClockRoute);
  await doing(contract.markClockRoute);
  await doing(contract.listClocksRoute);
  await doing(contract.readDayRoute);
  await correct('identity');
  await correct('journey');
  await doing(contract.writeNoteRoute);
  await doing(contract.printFileRoute);
  await doing(contract.openChildPageRoute, supervisor);
  await doing(contract.giveChildKeyRoute);
  await doing(contract.releaseToChildRoute);
  await doing(contract.closeChildPageRoute);
  await doing(contract.changeFlagRoute);
  await doing(contract.gradeRiskRoute);
  await assess(world, target, doing, (await versions()).planVersion);
  await doing(contract.moveStageRoute);
  await doing(contract.linkPersonRoute);
  Object.assign(target, { linkId: await newestEntry(worker, fileId, 'family') });
  await doing(contract.changeLinkRoute);
  await doing(contract.requestGuardianRoute);
  await doing(contract.appointGuardianRoute);
  await doing(contract.askGuardianRoute);
  Object.assign(target, { askId: await newestEntry(worker, fileId, 'guardian') });
  await doing(contract.answerGuardianAskRoute);
  await doing(contract.recordGuardianDutyRoute);
  await traceFamily(doing, target, worker);
  const gone = { baseVersion: 7, suspendedOn: '2026-05-31', reason: 'to be marked' };
  await doing(contract.suspendGuardianRoute, worker, gone);
  const over = { baseVersion: 8, endedOn: '2026-05-31', ending: 'other', handoverNote: 'to be marked' };
  await doing(contract.endGuardianRoute, worker, over);
  await doing(contract.recordScreeningRoute);
  await doing(contract.recordConsentRoute);
  Object.assign(target, { consentId: await newestConsent(worker, fileId) });
  await doing(contract.withdrawConsentRoute);
  await doing(contract.overrideConsentRoute, supervisor, { ...consentOverride, baseVersion: 2 });
  await doing(contract.recordLocationRoute);
  await doing(contract.uploadRoute);
  await doing(contract.attachDocumentRoute);
  await doing(contract.shareFileRoute, supervisor);
  await doing(contract.endGrantRoute, supervisor);
  await doing(contract.requestRevealRoute);
  await doing(contract.answerRevealRoute, supervisor);
  await doing(contract.readLocationRoute);
  await doing(contract.listRevealsRoute, supervisor);
  await aroundStatus(doing);
  await doing(contract.recordPlacementRoute);
  await doing(contract.endPlacementRoute);
  await goThroughAlarms(doing, target, worker);
  await doing(contract.recordConferenceRoute);
  Object.assign(target, { taskId: await newestTask(worker, fileId) });
  await doing(contract.endConferenceTaskRoute);
  await doing(contract.planTransitionRoute);
  await doing(contract.assignCaseworkerRoute, supervisor, {
    caseworkerId: supervisor.accountId,
    note: 'to be marked',
    baseVersion: (await versions()).planVersion,
  });
  await done(world, contract.handCaseloadOverRoute, supervisor, {
    target: { accountId: supervisor.accountId, caseworkerId: worker.accountId },
  });
  await planAndRefer(world, target, doing);
  await handOver(world, target, doing);
  await doing(contract.changeVisibilityRoute, supervisor);
  await doing(contract.changeVisibilityRoute, supervisor, {
    hidden: false,
    reason: 'to be marked',
    baseVersion: (await versions()).planVersion,
  });
  await doing(contract.readContentRoute);
  await doing(contract.readIdentityRoute);
  await doing(contract.readHistoryRoute);
  await doing(contract.changeFlagRoute, worker, {
    flag: 'urgent',
    raised: false,
    reason: 'to be marked',
    baseVersion: (await versions()).planVersion,
  });
  await determine(world);
  await doing(contract.proposeClosureRoute);
  await doing(contract.decideClosureRoute, supervisor);
  await complainOf(world, fileId);
  await doing(contract.proposeErasureRoute, supervisor);
  await doing(contract.saveViewRoute);
  await doing(contract.listViewsRoute);
  await doing(contract.askCallbackRoute);
  await doing(contract.findByNameRoute);
  await doing(contract.hintAtSameChildRoute);
  const elsewhere = await world.node.addPerson(world.agencies.other, 'caseworker');
  Object.assign(target, { leadId: await readyLead(world.node, fileId, elsewhere) });
  await doing(contract.compareLeadRoute);
  await doing(contract.answerLeadRoute);
  await doing(contract.undoLeadRoute);
  const byCode = { by: 'code_name', codeName: 'to mark', why: 'to be marked here', callBack: 'to mark' };
  await doing(contract.askCallbackRoute, worker, byCode);
  await doing(contract.saveDraftRoute);
  await doing(contract.findDraftRoute);
  return fileId;
}

/** What is decided on status, and what hangs on it. */
async function aroundStatus(doing: Doing): Promise<void> {
  await doing(contract.decideStatusRoute);
  await doing(contract.notifyStatusRoute);
  await doing(contract.startReflectionRoute);
  await doing(contract.extendReflectionRoute);
  await doing(contract.recordCooperationRoute);
  await doing(contract.endReflectionEarlyRoute);
  await doing(contract.openAgeQuestionRoute);
  await doing(contract.recordAgeDecisionRoute);
  await doing(contract.recordResidenceRoute);
}

async function handOver(
  { node, agencies }: CanaryWorld,
  target: Partial<Target>,
  doing: Doing,
): Promise<void> {
  const receiver = await node.addPerson(agencies.other, 'supervisor');
  await doing(contract.offerHandoverRoute);
  await doing(contract.listHandoversRoute, receiver);
  await doing(contract.answerHandoverRoute, receiver, { answer: 'declined', note: 'to be marked' });
  Object.assign(target, { handoverId: undefined });
}

/** At high risk, so that a supervisor must agree; with the words of the child, and without. */
async function assess(
  world: CanaryWorld,
  target: Partial<Target>,
  doing: Doing,
  planVersion: number,
): Promise<void> {
  const worker = personIn(world, 'caseworker');
  const risk = { risk: 'high', reason: 'to be marked', baseVersion: planVersion };
  await doing(contract.gradeRiskRoute, worker, risk);
  const answers = assessmentParts.map((part) => [part, { kind: 'found', words: 'x to be marked' }]);
  const weighed = Object.fromEntries(factors.map((factor) => [factor, 'to be marked']));
  const parts = Object.fromEntries(answers);
  await doing(contract.recordAssessmentRoute, worker, {
    ...assessment,
    form: 'long',
    parts,
    weighed,
    nextSteps: 'x',
  });
  const childView = { kind: 'silence', why: 'too_young', words: 'to be marked' };
  await doing(contract.recordAssessmentRoute, worker, { ...assessment, childView, baseVersion: 1 });
  const { entries } = await worker.call(contract.readHistoryRoute, {
    params: { fileId: String(target.fileId) },
  });
  const made = entries.find(({ type }) => type === 'assessment.made');
  Object.assign(target, { assessmentId: made?.payload.assessmentId });
  await doing(contract.reviewAssessmentRoute, personIn(world, 'supervisor'), {
    assessmentId: target.assessmentId,
    verdict: 'agreed',
    words: 'to be marked',
    baseVersion: 2,
  });
}

/** A file that is registered and then erased. */
export async function eraseFile(world: CanaryWorld): Promise<void> {
  const supervisor = personIn(world, 'supervisor');
  const registered = await done(world, contract.registerChildRoute, personIn(world, 'intake_worker'), {
    body: child,
  });
  const target = { fileId: String(registered.body.fileId) };
  const { erasureId = '' } = (await done(world, contract.proposeErasureRoute, supervisor, { target })).body;
  const officer = personIn(world, 'data_protection_officer');
  await done(world, contract.answerErasureRoute, officer, { target: { erasureId } });
}

/** A person from the invitation to a new password, a new authenticator and a passkey. */
export async function becomeSomebody(world: CanaryWorld): Promise<void> {
  const { node, canaries } = world;
  const administrator = personIn(world, 'node_administrator');
  const invite = { name: 'Invented Person', agencyId: world.agencies.own, role: 'caseworker' };
  const { link = '' } = (await done(world, contract.invitePersonRoute, administrator, { body: invite })).body;
  const token = new URL(link).hash.slice(1);
  const { totp } = await node.public(contract.inspectInvitationRoute, { body: { token } });
  const { enrolment } = totp;
  noteAll(canaries, { token, enrolment, secret: totp.secret });
  let password = '';
  let session: { token: string | null } = { token: null };
  const step = async (route: contract.Route, body: Record<string, unknown>, keep: readonly string[] = []) => {
    node.clock.advance(30_000);
    const sent = { ...body, ...('code' in body && { code: codeAt(String(body.code), node.clock.now()) }) };
    const answer = await done(world, route, session, { body: sent, keep: ['code', ...keep] });
    if (answer.token !== null) session = { token: answer.token };
    return answer.body;
  };
  /** The canary that now is the password. */
  const newest = () => [...canaries.planted].filter(([, where]) => /assword$/.test(where)).at(-1)?.[0] ?? '';
  const chosen = { token, username: 'somebody.new', password: 'to-be-marked', enrolment, code: totp.secret };
  await step(contract.acceptInvitationRoute, chosen, ['token', 'enrolment']);
  password = newest();
  const signIn = { username: 'somebody.new', password, code: totp.secret };
  await step(contract.signInRoute, signIn, ['password']);
  await step(contract.changePasswordRoute, { currentPassword: password, newPassword: 'to-be-marked' }, [
    'currentPassword',
  ]);
  await step(contract.stepUpWithCodeRoute, { code: totp.secret });
  const renewed = await step(contract.beginTotpRoute, {});
  noteAll(canaries, renewed);
  await step(contract.confirmTotpRoute, { enrolment: renewed.enrolment, code: renewed.secret }, [
    'enrolment',
  ]);
  await addPasskey(step);
}

type Step = (
  route: contract.Route,
  body: Record<string, unknown>,
  keep?: readonly string[],
) => Promise<Readonly<Record<string, unknown>>>;

/** Only its name is ours to mark: the rest is what the device says. */
async function addPasskey(step: Step): Promise<void> {
  const device = new SoftAuthenticator();
  const { options } = (await step(contract.beginPasskeyRoute, {})) as { options: contract.PasskeyCreation };
  const response = device.create(options, 'http://localhost');
  const fields = ['id', 'rawId', 'response.clientDataJSON', 'response.attestationObject'];
  await step(
    contract.addPasskeyRoute,
    { response, name: 'x' },
    fields.map((field) => `response.${field}`),
  );
}

function noteAll(canaries: CanaryWorld['canaries'], values: Readonly<Record<string, unknown>>): void {
  for (const name of ['token', 'secret', 'enrolment']) canaries.note(String(values[name] ?? ''), name);
}

const codeAt = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
