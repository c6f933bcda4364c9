import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import { mayCommand } from '../file/policy.ts';
import { caseAfter } from '../invented-case.ts';
import { answerClock } from './answer-clock.ts';
import type { AnswerReferral } from './commands.ts';
import { coverageOf } from './coverage.ts';
import {
  consented,
  draft,
  guardianIn,
  now,
  overridden,
  receiver,
  suspectNamed,
} from './invented-referral.ts';
import { answer, ask, guardianSays, see, send, serve, suspendIt, withdraw, write } from './referral-steps.ts';
import { isOver, type ReferralState, referralStates, referralTable, unsentStates } from './referral-table.ts';
import { referralStateOf } from './standing.ts';

const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const stateOf = ({ content }: Case, at = now): ReferralState | undefined => {
  const referral = content.referrals.at(-1);
  return referral && referralStateOf(referral, content, at);
};

describe('a referral', () => {
  it('waits for consent, then for the guardian in office, then is ready, and is sent', () => {
    expect(stateOf(caseAfter([write()]))).toBe('awaiting_consent');
    expect(stateOf(caseAfter([write(), consented()]))).toBe('ready');
    expect(stateOf(caseAfter([guardianIn, write(), consented()]))).toBe('awaiting_guardian');
    const asked = [guardianIn, write(), consented(), ask];
    expect(because(send()(caseAfter(asked)))).toBe('referral_guardian_silent');
    const approved = [...asked, guardianSays('approve')];
    expect(stateOf(caseAfter(approved))).toBe('ready');
    expect(stateOf(caseAfter([...approved, send()]))).toBe('sent');
  });

  it('needs a consent that covers its recipient, its purpose and every section', () => {
    const short = [
      consented({ recipientAgencies: [3] }),
      consented({ purposes: ['education'] }),
      consented({ sections: ['identity'] }),
      consented({ validUntil: '2026-05-19' }),
    ];
    for (const consent of short) {
      const outcome = send()(caseAfter([write(), consent]));
      expect(because(outcome)).toBe('referral_needs_consent');
    }
    const halves = [consented({ sections: ['identity'] }), consented({ sections: ['health'] })];
    const both = caseAfter([...halves, write(), send()]);
    expect(both.content.referrals[0]?.sending?.consentIds).toEqual(['0', '1']);
  });

  it('shows whoever sends it what was excepted from the consent', () => {
    const kase = caseAfter([write(), consented({ exceptions: 'Not to my uncle' })]);
    expect(coverageOf(kase.content, { ...draft }, '2026-05-20').exceptions).toEqual(['Not to my uncle']);
    expect(because(send()(kase))).toBe('referral_exceptions_unread');
    expect(send(true)(kase).ok).toBe(true);
  });

  it('is not sent against the guardian, also where it is urgent and overridden, until they say otherwise', () => {
    const urgent = write({ urgency: 'urgent' });
    const objected = [guardianIn, urgent, overridden, ask, guardianSays('object')];
    expect(because(send()(caseAfter(objected)))).toBe('referral_guardian_objects');
    expect(because(send()(caseAfter([...objected, ask])))).toBe('referral_guardian_objects');
    expect(send()(caseAfter([...objected, ask, guardianSays('approve')])).ok).toBe(true);
  });

  it('does not wait for a silent guardian where it is urgent and a second person overrode the consent', () => {
    expect(send()(caseAfter([guardianIn, write({ urgency: 'urgent' }), overridden])).ok).toBe(true);
    expect(because(send()(caseAfter([guardianIn, write(), overridden])))).toBe('referral_guardian_silent');
  });

  it('asks whoever is guardian now: what an earlier one said is no yes', () => {
    const before = [guardianIn, write(), consented(), ask, guardianSays('approve')];
    expect(because(send()(caseAfter([...before, suspendIt, guardianIn])))).toBe('referral_guardian_silent');
  });

  it('is asked about only while it can still be sent', () => {
    expect(because(ask(caseAfter([guardianIn])))).toBe('referral_not_found');
    const sent = caseAfter([write(), consented(), send(), guardianIn]);
    expect(because(ask(sent))).toBe('referral_not_found');
  });

  it('opens the file to the queue until the answer, and then as long as the consent holds', () => {
    const kase = caseAfter([write(), consented({ validUntil: '2026-09-01' }), send(), see(), answer()]);
    const [referral] = kase.content.referrals;
    expect(referral?.sending).toMatchObject({
      grantId: 'grant-1',
      accessUntil: '2026-05-27T23:59:59.999Z',
      seeBy: '2026-05-21T10:00:00.000Z',
      answerBy: '2026-05-27T23:59:59.999Z',
    });
    expect(referral?.answer?.access).toEqual({
      grantId: 'grant-2',
      accessUntil: '2026-09-02T00:00:00.000Z',
    });
    const soonOver = caseAfter([write(), consented({ validUntil: '2026-05-21' }), send()]);
    expect(soonOver.content.referrals[0]?.sending?.accessUntil).toBe('2026-05-22T00:00:00.000Z');
  });

  it('expires without an answer: silence is never a yes (safeguard 3)', () => {
    const sent = caseAfter([write({ urgency: 'urgent' }), consented(), send()]);
    expect(stateOf(sent, '2026-05-21T10:00:00.000Z')).toBe('sent');
    expect(stateOf(sent, '2026-05-21T10:00:00.001Z')).toBe('expired');
    const late = { ...receiver, now: '2026-05-21T10:00:00.001Z' };
    expect(because(see(late)(sent))).toBe('referral_expired');
    const seen = caseAfter([write({ urgency: 'urgent' }), consented(), send(), see()]);
    expect(because(answer({}, late)(seen))).toBe('referral_expired');
    expect(stateOf(caseAfter([write(), consented(), send(), see(), answer()]), '2027-01-01')).toBe(
      'accepted',
    );
  });

  it('is answered by the agency that it went to, and by no other', () => {
    const sent = caseAfter([write(), consented(), send()]);
    for (const agencyId of [1, 3]) {
      expect(because(see({ ...receiver, agencyId })(sent))).toBe('referral_not_found');
    }
    expect(because(see()(caseAfter([write(), consented()])))).toBe('referral_not_found');
  });

  it('is rejected for a reason, and taken on in part for some needs', () => {
    const seen = caseAfter([write(), consented(), send(), see()]);
    expect(because(answer({ answer: 'rejected' })(seen))).toBe('referral_reason_missing');
    expect(because(answer({ answer: 'rejected', rejection: 'other' })(seen))).toBe('referral_reason_missing');
    expect(answer({ answer: 'rejected', rejection: 'no_capacity' })(seen).ok).toBe(true);
    const part = (acceptedNeeds: AnswerReferral['acceptedNeeds']) =>
      because(answer({ answer: 'partly_accepted', acceptedNeeds })(seen));
    expect(part([])).toBe('referral_needs_not_part');
    expect(part(['accommodation', 'mental_health'])).toBe('referral_needs_not_part');
    expect(part(['education'])).toBe('referral_needs_not_part');
    expect(part(['accommodation'])).toBe(false);
  });

  it('is completed with an outcome, or discontinued for a reason', () => {
    const begun = caseAfter([write(), consented(), send(), see(), answer(), serve('in_service')]);
    expect(because(serve('completed')(begun))).toBe('referral_outcome_missing');
    expect(because(serve('discontinued')(begun))).toBe('referral_reason_missing');
    expect(serve('completed', { outcome: 'need_met' })(begun).ok).toBe(true);
  });

  it('ends with the consent that it rests on', () => {
    for (const steps of [[], [see()], [see(), answer()], [see(), answer(), serve('in_service')]]) {
      const kase = caseAfter([consented(), write(), send(), ...steps, withdraw]);
      expect(stateOf(kase)).toBe('consent_withdrawn');
    }
    expect(stateOf(caseAfter([consented(), write(), withdraw]))).toBe('awaiting_consent');
    const rejected = answer({ answer: 'rejected', rejection: 'safety' });
    expect(stateOf(caseAfter([consented(), write(), send(), see(), rejected, withdraw]))).toBe('rejected');
  });

  it('gives the police and the courts the justice part alone (safeguard 14)', () => {
    expect(because(write({}, true)(caseAfter([])))).toBe('referral_scope_justice');
    expect(write({ sections: ['justice'] }, true)(caseAfter([])).ok).toBe(true);
  });

  it.each(['attention', 'request', 'handlingNotes'] as const)(
    'names nobody in its %s who is suspected, and the refusal does not say why (safeguard 8)',
    (field) => {
      const text = 'Please speak with uncle  EXÁMPLE first';
      const outcome = write({ [field]: text })(caseAfter([suspectNamed('Uncle Example')]));
      expect(outcome).toMatchObject({ details: { because: 'contact_cannot_be_used' } });
      expect(JSON.stringify(outcome)).not.toContain('suspect');
      const later = caseAfter([write({ [field]: text }), consented(), suspectNamed('Uncle Example')]);
      expect(because(send()(later))).toBe('contact_cannot_be_used');
      expect(write({ [field]: text })(caseAfter([suspectNamed('Example')])).ok).toBe(false);
      expect(write({ [field]: text })(caseAfter([suspectNamed('Uncle Sample')])).ok).toBe(true);
    },
  );
});

describe('the clock of an answer', () => {
  it('counts hours where it is urgent, and working days where it is not', () => {
    expect(answerClock('urgent', '2026-05-22T22:00:00.000Z')).toEqual({
      seeBy: '2026-05-23T02:00:00.000Z',
      answerBy: '2026-05-23T22:00:00.000Z',
    });
    // From a Friday to the next, and from a Saturday no day is lost.
    expect(answerClock('normal', '2026-05-22T22:00:00.000Z').answerBy).toBe('2026-05-29T23:59:59.999Z');
    expect(answerClock('normal', '2026-05-23T09:00:00.000Z').answerBy).toBe('2026-05-29T23:59:59.999Z');
  });
});

describe('the table', () => {
  it('leads to every state, and out of each that is not over', () => {
    const reached = new Set(Object.values(referralTable).flat());
    expect(referralStates.filter((state) => !reached.has(state) && !unsentStates.includes(state))).toEqual(
      [],
    );
    for (const state of referralStates)
      expect(referralTable[state].includes('recalled')).toBe(!isOver(state));
  });
});

describe('who may do it', () => {
  const { state } = caseAfter([]);
  const may = (
    role: Parameters<typeof mayCommand>[2]['role'],
    ownAgency: boolean,
    command: Parameters<typeof mayCommand>[1],
  ) => mayCommand(state, command, { role, ownAgency }).allowed;

  it('the agency in charge sends and recalls, the agency that was asked answers, and neither does the other’s part', () => {
    for (const command of ['draft-referral', 'send-referral', 'recall-referral'] as const) {
      expect(may('caseworker', true, command)).toBe(true);
      expect(may('caseworker', false, command)).toBe(false);
    }
    for (const command of ['see-referral', 'answer-referral', 'serve-referral'] as const) {
      expect(may('caseworker', true, command)).toBe(false);
      for (const role of ['caseworker', 'supervisor', 'service_provider'] as const) {
        expect(may(role, false, command)).toBe(true);
      }
      for (const role of ['guardian', 'lawyer', 'justice_officer', 'intake_worker'] as const) {
        expect(may(role, false, command)).toBe(false);
      }
    }
  });
});
