import { describe, expect, it } from 'vitest';
import { caseAfter, type Step } from '../invented-case.ts';
import type { DecideDetermination } from './commands.ts';
import { closeDetermination, notifyDetermination, recordStep, reviewDetermination } from './decide-after.ts';
import { describeOption, reviewReport, writeReport } from './decide-report.ts';
import { stateOn } from './determinations.ts';
import {
  agreeing,
  as,
  assigning,
  day,
  declaring,
  deferral,
  describing,
  guardianAsked,
  handingIn,
  opening,
  option,
  ready,
  report,
  scheduling,
  voting,
} from './invented-determination.ts';
import {
  act,
  answering,
  approved,
  current,
  deciding,
  entry,
  inOffice,
  refusal,
  sitting,
} from './invented-panel.ts';

describe('the report of a determination', () => {
  it('goes from the question over the options to a second person', () => {
    expect(current([opening])?.state).toBe('triggered');
    expect(current([opening, assigning])?.state).toBe('assigned');
    expect(
      current([opening, assigning, describing('b'), describing('a')])?.options.map(({ option: key }) => key),
    ).toEqual(['a', 'b']);
    expect(current(ready)).toMatchObject({ state: 'supervisor_review', review: { verdict: 'agreed' } });
  });

  it('is written by nobody before somebody is named, and one at a time', () => {
    expect(refusal([opening], describing('a'))).toBe('determination_not_at_step');
    expect(refusal([], describing('a'))).toBe('determination_missing');
    expect(refusal([opening], opening)).toBe('determination_open');
  });

  it('is handed in whole: two options, each weighed by the seven factors, and one recommended', () => {
    const begun = [opening, assigning, describing('a')];
    expect(refusal(begun, handingIn)).toBe('options_missing');
    const half: Step = (kase) => describeOption(kase, { ...option('b'), factors: {} }, as('a'));
    expect(refusal([...begun, half], handingIn)).toBe('options_not_weighed');
    const none: Step = (kase) => writeReport(kase, { ...report, recommended: 'c' }, as('a'));
    expect(refusal([...begun, describing('b')], none)).toBe('recommendation_missing');
    const empty: Step = (kase) => writeReport(kase, { ...report, history: '' }, as('a'));
    expect(refusal([...begun, describing('b')], empty)).toBe('report_incomplete');
  });

  it('is not reviewed by who wrote it, nor by who is no supervisor', () => {
    const handed = ready.slice(0, -1);
    const by =
      (account: string): Step =>
      (kase) =>
        reviewReport(kase, { verdict: 'agreed', words: 'Fine', baseVersion: 0 }, as(account));
    expect(refusal(handed, by('a'))).toBe('reviewer_unsuitable');
    const own: Step = (kase) => describeOption(kase, option('c'), as('s'));
    expect(refusal([...handed.slice(0, -1), own, handingIn], agreeing)).toBe('reviewer_unsuitable');
    expect(refusal(ready, agreeing)).toBe('nothing_to_review');
  });

  it('goes to no panel while a name of the file stands in it, also one learnt later', () => {
    const linking = entry({
      type: 'person.linked',
      section: 'family',
      payload: {
        relation: 'claimed_relative',
        name: 'Karim',
        basis: 'Says so',
        contact: 'unknown',
        safetyNote: '',
      },
    });
    const named: Step = (kase) => writeReport(kase, { ...report, situation: 'KARÍM came back' }, as('a'));
    const before = ready.slice(0, 4);
    expect(refusal([...before, linking], named)).toBe('report_names_remain');
    const later = [...before, named, agreeing, linking];
    const outcome = scheduling()(caseAfter(later));
    expect(outcome).toMatchObject({ ok: false, details: { places: ['situation'] } });
    expect(JSON.stringify(outcome)).not.toMatch(/kar[ií]m/i);
  });
});

describe('the panel', () => {
  it('is of three to five, one of them in the chair, and none who wrote or works on the file', () => {
    const seat = (accountId: string, seat: 'chair' | 'member' = 'member') => ({ accountId, seat });
    const chair = seat('p1', 'chair');
    const outcomes = [
      [[chair], 'panel_too_small'],
      [[chair, seat('p2'), { accountId: 'p3', seat: 'alternate' as const }], 'panel_too_small'],
      [['p2', 'p3', 'p4', 'p5', 'p6'].map((id) => seat(id)).concat(chair), 'panel_too_large'],
      [[chair, seat('p2'), seat('p2')], 'panellist_twice'],
      [[seat('p1'), seat('p2'), seat('p3')], 'chair_missing'],
      [[chair, seat('p2'), seat('a')], 'panellist_unsuitable'],
    ] as const;
    for (const [seats, why] of outcomes) expect(refusal(ready, scheduling({ seats: [...seats] }))).toBe(why);
    expect(refusal(ready.slice(0, -1), scheduling())).toBe('report_not_agreed');
    expect(refusal(ready, scheduling({ sessionOn: '2026-05-19' }))).toBe('date_in_past');
  });

  it('bars a member with a conflict for good, and takes their vote', () => {
    const barred = [...sitting('p1', 'p2', 'p3'), declaring('p3', true)];
    expect(
      current(barred)
        ?.sessions.at(-1)
        ?.votes.map(({ accountId }) => accountId),
    ).toEqual(['p1', 'p2']);
    expect(refusal(barred, voting('p3'))).toBe('panellist_barred');
    expect(refusal(barred, declaring('p3'))).toBe('panellist_barred');
    expect(refusal(barred, deciding())).toBe('no_quorum');
  });

  it('hears nobody who did not sign the undertaking, is not on it, or comes another day', () => {
    const scheduled = [...ready, scheduling({ sessionOn: '2026-05-22' })];
    expect(refusal(scheduled, voting('p1'))).toBe('undertaking_missing');
    expect(voting('x')(caseAfter(scheduled))).toMatchObject({ ok: false, code: 'platform.not_permitted' });
    expect(refusal([...scheduled, declaring('p1')], voting('p1'))).toBe('session_not_begun');
    expect(refusal([...scheduled, declaring('p1')], voting('p1', {}, '2026-05-23'))).toBe('session_over');
    expect(refusal([...scheduled, declaring('p1')], voting('p1', { option: 'f' }, '2026-05-22'))).toBe(
      'option_missing',
    );
  });

  it('lets an alternate in only for a seat that is free', () => {
    const all = ['p1', 'p2', 'p3', 'p4', 'p5'].map((account) => declaring(account));
    expect(refusal([...ready, scheduling(), ...all, declaring('p6')], voting('p6'))).toBe('alternate_waits');
    const lacking = [...ready, scheduling(), ...all, declaring('p5', true), declaring('p6'), voting('p6')];
    expect(current(lacking)?.sessions.at(-1)?.votes).toHaveLength(1);
  });

  it('does not decide with two of five: there is no quorum', () => {
    const outcome = deciding()(caseAfter(sitting('p1', 'p2')));
    expect(outcome).toMatchObject({
      ok: false,
      details: { because: 'no_quorum', voting: 2, seats: 5, needed: 3 },
    });
  });

  it('decides by consensus, or by more than half with the dissent recorded', () => {
    expect(current(approved)).toMatchObject({
      state: 'approved',
      decisions: [{ basis: 'consensus', votes: 3, dissent: [] }],
    });
    const split = [
      ...sitting('p1', 'p2'),
      declaring('p3'),
      voting('p3', { option: 'b', words: 'Too early' }),
    ];
    expect(current([...split, deciding()])?.decisions).toMatchObject([
      { basis: 'majority', dissent: [{ accountId: 'p3', words: 'Too early' }] },
    ]);
    const even = [...split, declaring('p4'), voting('p4', { option: 'b' })];
    expect(refusal(even, deciding())).toBe('no_majority');
    expect(refusal(split, deciding({}, 'p2'))).toBe('not_the_chair');
  });

  it('says what is to be done and when it is looked at again', () => {
    const three = sitting('p1', 'p2', 'p3');
    expect(refusal(three, deciding({ steps: [] }))).toBe('steps_missing');
    expect(refusal(three, deciding({ reviewOn: day }))).toBe('review_day_missing');
    expect(refusal(three, deciding({ option: null }))).toBe('option_missing');
    expect(refusal(three, deciding({ kind: 'protect_now', option: null }))).toBe('conditions_missing');
  });
});

describe('a deferral', () => {
  const deferring = (kind: Partial<DecideDetermination> = {}): Step => deciding({ ...deferral, ...kind });
  const wanting = (...accounts: string[]) =>
    accounts.flatMap((account) => [declaring(account), voting(account, { kind: 'defer', option: null })]);
  const first = [...ready, scheduling(), ...wanting('p1', 'p2', 'p3')];

  it('needs what is missing, who gets it and a day within thirty', () => {
    expect(refusal(first, deferring({ missingOwner: '' }))).toBe('deferral_incomplete');
    expect(refusal(first, deferring({ missingBy: null }))).toBe('deferral_incomplete');
    expect(refusal(first, deferring({ missingBy: '2026-06-20' }))).toBe('deferral_too_long');
    expect(current([...first, deferring()])).toMatchObject({ state: 'deferred', deferrals: 1 });
  });

  it('goes to the supervisors the second time', () => {
    const second = [...first, deferring(), scheduling(), ...wanting('p1', 'p2', 'p3'), deferring()];
    expect(current(second)?.decisions.map(({ escalated }) => escalated)).toEqual([false, true]);
  });
});

describe('the guardian', () => {
  const votes = [...['p1', 'p2', 'p3'].flatMap((account) => [declaring(account), voting(account)])];
  const asked = [inOffice, ...ready, guardianAsked];

  it('is heard on the options before anything is decided; silence is not consent', () => {
    expect(refusal([inOffice, ...ready, scheduling(), ...votes], deciding())).toBe('guardian_not_heard');
    expect(refusal([...asked, scheduling(), ...votes], deciding())).toBe('guardian_not_heard');
    const late = deciding({ reviewOn: '2026-09-01' }, 's', '2026-06-05');
    expect(refusal([...asked, scheduling(), ...votes], late)).toBe('guardian_not_heard');
    const agreed = [...asked, answering('approve'), scheduling(), ...votes, deciding()];
    expect(current(agreed)?.decisions.at(-1)?.guardianStance).toBe('approved');
  });

  it('who objects is answered, and the objection stands in the decision', () => {
    const objected = [...asked, answering('object'), scheduling(), ...votes];
    expect(refusal(objected, deciding())).toBe('objection_not_answered');
    const answered = [...objected, deciding({ answerToGuardian: 'We saw it and weighed it' })];
    expect(current(answered)?.decisions.at(-1)?.guardianStance).toBe('objected');
  });

  it('is asked anew once the report is written anew', () => {
    const returned: Step = (kase) =>
      reviewReport(kase, { verdict: 'returned', words: 'More', baseVersion: 0 }, as('s'));
    const again = [inOffice, ...ready.slice(0, -1), guardianAsked, returned, handingIn, agreeing];
    expect(current(again)?.guardianAskId).toBeNull();
  });
});

describe('after the decision', () => {
  const notice = { toldChild: true, toldGuardian: true, toldOn: day, language: 'en', baseVersion: 0 };
  const telling: Step = (kase) =>
    notifyDetermination(kase, { ...notice, childWords: 'You stay here', nextWords: 'We visit' }, as('a'));
  const stepping: Step = (kase) =>
    recordStep(kase, { step: 1, outcome: 'done', on: day, words: 'Told them', baseVersion: 0 }, as('a'));
  const reviewing =
    (outcome: 'confirmed' | 'reopened', ground: 'new_risk' | null = null): Step =>
    (kase) =>
      reviewDetermination(
        kase,
        { outcome, ground, reviewedOn: day, words: 'Seen', nextReviewOn: null, baseVersion: 0 },
        as('a'),
      );
  const closing =
    (by: string): Step =>
    (kase) =>
      closeDetermination(kase, { reason: 'It is over', baseVersion: 0 }, as(by));

  it('the child is told, the steps are taken, and it is reviewed', () => {
    expect(refusal(ready, telling)).toBe('nothing_to_tell');
    expect(current([...approved, telling])?.state).toBe('notified');
    const done = [...approved, telling, stepping];
    expect(refusal(done, stepping)).toBe('step_already_done');
    const implemented = current(done);
    expect(implemented?.state).toBe('implemented');
    expect(implemented && stateOn(implemented, '2026-08-20')).toBe('review_due');
    expect(current([...done, reviewing('confirmed')])?.state).toBe('confirmed');
    expect(current([...done, reviewing('confirmed'), closing('a')])?.state).toBe('closed');
  });

  it('it is opened again on a ground', () => {
    expect(refusal(approved, reviewing('reopened'))).toBe('reopen_ground_missing');
    expect(current([...approved, reviewing('reopened', 'new_risk')])?.state).toBe('reopened');
  });

  it('is closed early by a supervisor alone', () => {
    expect(refusal([opening], closing('a'))).toBe('supervisor_needed');
    expect(current([opening, closing('s')])?.state).toBe('closed');
  });
});

describe('the urgent track', () => {
  const urgentSeats = [
    { accountId: 'p1', seat: 'chair' as const },
    { accountId: 'p2', seat: 'member' as const },
  ];
  const urgently = scheduling({ track: 'urgent', seats: urgentSeats });

  it('opens with an urgent act, is decided by two and a supervisor, and ratified by a panel', () => {
    expect(refusal(ready, urgently)).toBe('urgent_track_not_open');
    const hastened = [...ready, act];
    expect(current(hastened)).toMatchObject({ priority: 'urgent', urgentReviewBy: '2026-05-23' });
    const votes = ['p1', 'p2'].flatMap((account) => [declaring(account), voting(account)]);
    const sat = [...hastened, urgently, ...votes];
    expect(refusal(sat, deciding())).toBe('supervisor_needed');
    const decided = [...sat, deciding({}, 's')];
    expect(current(decided)).toMatchObject({ state: 'approved', toRatify: true, urgentReviewBy: null });
    const closing: Step = (kase) => closeDetermination(kase, { reason: 'Over', baseVersion: 0 }, as('s'));
    expect(refusal(decided, closing)).toBe('not_ratified');
    const ratifying = ['p1', 'p2', 'p3'].flatMap((account) => [declaring(account), voting(account)]);
    expect(current([...decided, scheduling(), ...ratifying, deciding()])?.toRatify).toBe(false);
  });

  it('begins a determination where there is none', () => {
    expect(current([act])).toMatchObject({ state: 'triggered', purpose: 'urgent_protection' });
    expect(caseAfter([act]).state.header).toMatchObject({ flags: ['urgent'] });
  });
});
