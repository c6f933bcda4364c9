import type { ActOnStudy, actOnStudyRoute, RouteInput, RouteOutput, StudyContent } from '@tutela/contract';
import {
  type ActingRole,
  type StudyRefusal,
  stateAfterReading,
  studyStates,
  whyNotConsented,
  whyNotPublished,
  whyNotScreened,
  whyNotStudyAct,
} from '@tutela/domain';
import { dayOf, Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { PartnershipPorts } from '../ports.ts';
import { known, notFound, procedure } from '../refuse.ts';
import { examineStudy } from './examine-study.ts';
import {
  changeStudy,
  findStudy,
  insertStudyAct,
  type StudyChange,
  sealContent,
  sealWords,
  withdrawn,
} from './study.store.ts';
import { type StudyInHand, studyInHand } from './study-in-hand.ts';

type Act = typeof actOnStudyRoute;

/** Who may do what: the author’s agency writes, readers screen, the secretariat clears and publishes, each may withdraw. */
export const mayAct: Readonly<Record<ActOnStudy['kind'], (role: ActingRole, isAuthor: boolean) => boolean>> =
  {
    revise: (_role, isAuthor) => isAuthor,
    submit: (_role, isAuthor) => isAuthor,
    screen: (role, isAuthor) => !isAuthor && (role === 'reader' || role === 'secretariat'),
    clear: (role) => role === 'secretariat',
    publish: (role) => role === 'secretariat',
    withdraw: (role) => role === 'supervisor' || role === 'secretariat',
  };

/** One act on a case study, by whoever may do it and from where it may be done. */
export async function actOnStudy(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { params: { studyId }, body }: RouteInput<Act>,
  ports: PartnershipPorts,
): Promise<RouteOutput<Act>> {
  const row = await findStudy(tx, studyId);
  if (row === undefined) throw notFound();
  const { actor, act } = context;
  const { accountId } = actor;
  if (accountId === null || !mayAct[body.kind](actor.role, accountId === row.author_id)) throw notFound();
  if (row.version !== body.baseVersion) throw stale();
  refuseWhere(whyNotStudyAct({ state: known(studyStates, row.state) }, body.kind));
  const hand = await studyInHand(tx, act, row, ports);
  refuseWhere(await whyNot(tx, context, { hand, body }, ports));
  const changed = changeOf(hand, body, { context, ports });
  await insertStudyAct(tx, {
    study_id: studyId,
    kind: body.kind,
    outcome: outcomeOf(body, changed),
    words: 'words' in body && body.words !== '' ? sealWords(ports.vault, studyId, body.words) : null,
    recorded_by: accountId,
    recorded_at: act.at,
  });
  if (!(await changeStudy(tx, { row, at: act.at }, changed))) throw stale();
  return { studyId, state: changed.state, version: row.version + 1 };
}

const stale = (): Refusal =>
  new Refusal(
    'partnership.stale',
    'Someone else worked on this since you opened it. Your text is kept; look at what is new and try again.',
  );

function refuseWhere(because: StudyRefusal | null): void {
  if (because !== null) throw procedure(because);
}

async function whyNot(
  tx: Tx<'partnership'>,
  { actor, act }: RequestContext,
  { hand, body }: { hand: StudyInHand; body: ActOnStudy },
  ports: PartnershipPorts,
): Promise<StudyRefusal | null> {
  const { facts } = hand;
  switch (body.kind) {
    case 'revise':
      return whyNotConsented(facts);
    case 'submit':
      return whyNotConsented(facts) ?? (await whyStillTelling(tx, act, hand, ports));
    case 'screen':
      return whyNotScreened(facts, actor.accountId ?? '', body);
    case 'clear':
      return whyNotConsented(facts) ?? (await whyStillTelling(tx, act, hand, ports));
    case 'publish':
      return whyNotPublished(facts, dayOf(act.at)) ?? (await whyStillTelling(tx, act, hand, ports));
    case 'withdraw':
      return null;
  }
}

/** What no reader may let stand: details that must go, and a combination that fits too few. */
async function whyStillTelling(
  tx: Tx<'partnership'>,
  act: RequestContext['act'],
  { content, names, facts }: StudyInHand,
  ports: PartnershipPorts,
): Promise<StudyRefusal | null> {
  const asked = { content, names, ofFile: facts.source === 'file' };
  const { flags, rarity } = await examineStudy(tx, act, asked, ports.studySources);
  if (flags.some(({ mustGo }) => mustGo)) return 'detail_left';
  return rarity.verdict === 'enough' ? null : 'rare_combination';
}

function changeOf(
  { row, facts, content }: StudyInHand,
  body: ActOnStudy,
  { context: { act }, ports }: { context: RequestContext; ports: PartnershipPorts },
): StudyChange {
  switch (body.kind) {
    case 'revise':
      return { state: 'drafted', content: sealContent(ports.vault, row.study_id, body.content) };
    case 'submit':
      return { state: 'screening' };
    case 'screen':
      return { state: stateAfterReading(facts, body.passes) };
    case 'clear':
      return { state: 'cleared', audience: body.audience, cleared_on: dayOf(act.at) };
    case 'publish':
      return { state: 'published', published: JSON.stringify(publishable(content)), published_at: act.at };
    case 'withdraw':
      return withdrawn('withdrawn', act.at);
  }
}

/** Its texts without the codes that described the child: those were for the check alone. */
const publishable = ({ said: _said, ...rest }: StudyContent): Omit<StudyContent, 'said'> => rest;

function outcomeOf(body: ActOnStudy, { state }: StudyChange): string {
  if (body.kind !== 'screen') return state;
  return body.passes ? 'passes' : 'returned';
}
