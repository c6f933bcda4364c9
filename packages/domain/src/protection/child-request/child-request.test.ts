import { describe, expect, it } from 'vitest';
import { clockKinds } from '../clock/names.ts';
import type { Decision } from '../decision.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { childRequestClocks } from './child-request-clocks.ts';
import type { AnswerChildRequest, RecordChildRequest } from './commands.ts';
import { answerChildRequest, extendChildRequest, recordChildRequest } from './decide.ts';
import { answerDay, openRequests } from './requests.ts';

const acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-10', newId: 'r-1' };
const asked: RecordChildRequest = {
  kind: 'see',
  by: 'child',
  parts: ['identity'],
  askedOn: '2026-06-01',
  baseVersion: 0,
};
const answered: AnswerChildRequest = {
  requestId: 'r-1',
  outcome: 'done',
  answeredOn: '2026-06-09',
  answer: 'We read it together.',
  reasons: '',
  complaintRoute: '',
  baseVersion: 1,
};
const ask: Step = (kase) => recordChildRequest(kase, asked, acting);
const extend =
  (today = '2026-06-10'): Step =>
  (kase) =>
    extendChildRequest(
      kase,
      { requestId: 'r-1', reason: 'Five years', baseVersion: 1 },
      { ...acting, today },
    );
const answer =
  (more: Partial<AnswerChildRequest> = {}): Step =>
  (kase) =>
    answerChildRequest(kase, { ...answered, ...more }, acting);
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

describe('safeguard 18: the child asks to see, to correct, to erase', () => {
  it('has a day for the answer, which can be made later once and in time', () => {
    const kase = caseAfter([ask]);
    expect(kase.content.childRequests.map(answerDay)).toEqual(['2026-07-01']);
    expect(caseAfter([ask, extend()]).content.childRequests.map(answerDay)).toEqual(['2026-08-30']);
    expect(because(extend()(caseAfter([ask, extend()])))).toBe('request_extended');
    expect(because(extend('2026-07-02')(kase))).toBe('request_overdue');
  });

  it('has a clock, also in a file at rest, until it is answered', () => {
    const asked = caseAfter([ask], { stage: 'closed' });
    expect(childRequestClocks(asked.content)).toMatchObject([{ until: '2026-07-01' }]);
    expect(clockKinds.child_request.atRest).toBe(true);
    const over = caseAfter([ask, answer()], { stage: 'closed' });
    expect(childRequestClocks(over.content)).toEqual([]);
    expect(openRequests(over.content.childRequests)).toEqual([]);
  });

  it('is refused only with reasons and somebody to complain to', () => {
    const kase = caseAfter([ask]);
    expect(because(answer({ outcome: 'refused' })(kase))).toBe('request_reasons_missing');
    expect(because(answer({ outcome: 'done_in_part', reasons: 'Others are named' })(kase))).toBe(
      'review_route_missing',
    );
    const whole = {
      outcome: 'refused',
      reasons: 'A court forbids it',
      complaintRoute: 'The ombudsman',
    } as const;
    expect(answer(whole)(kase).ok).toBe(true);
  });

  it('is answered once, and after it was asked', () => {
    expect(because(answer({ answeredOn: '2026-05-31' })(caseAfter([ask])))).toBe('request_answered_before');
    expect(because(answer()(caseAfter([ask, answer()])))).toBe('request_not_open');
    expect(because(answer()(caseAfter([])))).toBe('request_not_open');
  });
});
