import type { Case } from '../case.ts';
import { withdrawConsent } from '../consent/decide.ts';
import { suspendGuardian } from '../guardian/decide.ts';
import { answerGuardianAsk, askGuardian } from '../guardian/decide-ask.ts';
import type { Step } from '../invented-case.ts';
import type { AnswerReferral, DraftReferral, ServeReferral } from './commands.ts';
import { answerReferral, seeReferral, serveReferral } from './decide-receiving.ts';
import { draftReferral, recallReferral, sendReferral } from './decide-sending.ts';
import { draft, now, receiver, sender } from './invented-referral.ts';
import { openReferrals } from './standing.ts';

/** For tests: what can be done on a referral, each on the newest of the case. */

const newest = ({ content }: Case) => content.referrals.at(-1)?.referralId ?? '';
export const write =
  (some: Partial<DraftReferral> = {}, isJustice = false): Step =>
  (kase) =>
    draftReferral(kase, { ...draft, ...some }, { isJustice });
export const send =
  (exceptionsRead = false, at = now): Step =>
  (kase) =>
    sendReferral(
      kase,
      { referralId: newest(kase), exceptionsRead, baseVersion: 0 },
      { ...sender, now: at, today: at.slice(0, 10) },
    );
export const recall: Step = (kase) =>
  recallReferral(kase, { referralId: newest(kase), reason: 'A place was found', baseVersion: 0 }, sender);
export const see =
  (by = receiver): Step =>
  (kase) =>
    seeReferral(kase, { referralId: newest(kase) }, by);
const accepted: AnswerReferral = { answer: 'accepted', acceptedNeeds: [], rejection: null, words: '' };
export const answer =
  (some: Partial<AnswerReferral> = {}, by = receiver): Step =>
  (kase) =>
    answerReferral(kase, { ...accepted, ...some, referralId: newest(kase) }, by);
export const serve =
  (step: ServeReferral['step'], some: Partial<ServeReferral> = {}): Step =>
  (kase) =>
    serveReferral(
      kase,
      { step, outcome: null, words: '', ...some, referralId: newest(kase) },
      { ...receiver, newId: 'grant-3' },
    );
export const ask: Step = (kase) =>
  askGuardian(
    kase,
    {
      act: 'referral',
      referralId: newest(kase),
      question: 'May they be asked?',
      answerBy: '2026-05-22',
      baseVersion: 0,
    },
    sender,
  );
export const guardianSays =
  (said: 'approve' | 'object'): Step =>
  (kase) =>
    answerGuardianAsk(
      kase,
      {
        askId: kase.content.guardian.asks.at(-1)?.askId ?? '',
        answer: said,
        answeredOn: '2026-05-20',
        words: 'Because',
      },
      { ...sender, isCaseworker: true },
    );
export const suspendIt: Step = (kase) =>
  suspendGuardian(
    kase,
    { suspendedOn: '2026-05-20', reason: 'A complaint', baseVersion: 0 },
    { ...sender, isSupervisor: true },
  );
/** Takes the newest consent back; the running grants are those that the referrals of the case hold. */
export const withdraw: Step = (kase) =>
  withdrawConsent(
    kase,
    {
      consentId: kase.content.consents.given.at(-1)?.entryId ?? '',
      by: 'child',
      withdrawnOn: '2026-05-20',
      meaning: 'They read no more',
      baseVersion: 0,
    },
    sender,
    runningGrants(kase),
  );
const runningGrants = ({ content }: Case) =>
  openReferrals(content, now).flatMap(({ grantId, toAgencyId }) =>
    grantId === null ? [] : [{ grantId, agencyId: toAgencyId }],
  );
