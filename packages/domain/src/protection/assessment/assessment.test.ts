import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../access/roles.ts';
import { shownTo } from '../child-view/shown-to.ts';
import type { Decision } from '../decision.ts';
import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Risk } from '../header.ts';
import { inventedCase } from '../invented-case.ts';
import { withoutInterpreter } from '../talk.ts';
import type { RecordAssessment } from './commands.ts';
import { recordAssessment, reviewAssessment } from './decide.ts';
import { type AnswerKind, answerKinds, factors, needsWords, partsOf } from './parts.ts';
import { standingAssessment } from './record.ts';

const acting = { accountId: 'ada', agencyId: 1, isSupervisor: false, today: '2026-05-20', newId: 'one' };
const supervisor = { ...acting, accountId: 'carla', isSupervisor: true };
const caseAt = (risk: Risk, entries: readonly PlacedEntry[] = []) =>
  inventedCase({ risk, caseworkerId: 'ada', gaps: ['assessment', 'plan'] }, entries);
const made: RecordAssessment = {
  form: 'long',
  occasion: 'first_assessment',
  madeOn: '2026-05-20',
  parts: Object.fromEntries(partsOf.long.map((part) => [part, { kind: 'found', words: `About ${part}` }])),
  childView: { kind: 'words', words: 'I want to go to school.', howAsked: '', mayShow: ['panel'] },
  ...withoutInterpreter,
  weighed: Object.fromEntries(factors.map((factor) => [factor, `Of ${factor}`])),
  conclusion: 'plan',
  reasons: 'The child is safe where she is',
  nextSteps: 'School from Monday',
  baseVersion: 0,
};
const because = (decision: Decision) => !decision.ok && decision.details.because;
const entriesOf = (decision: Decision): PlacedEntry[] =>
  decision.ok
    ? decision.entries.map((entry) => ({ entryId: 'e', recordedAt: '2026-05-20T10:00:00Z', entry }))
    : [];

describe('an assessment', () => {
  it('is complete whatever the kind of each answer, and incomplete without one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...partsOf.long), fc.constantFrom(...answerKinds), (part, kind) => {
        const words = needsWords.includes(kind) ? 'Something' : '';
        const parts = { ...made.parts, [part]: { kind, words } };
        expect(recordAssessment(caseAt('low'), { ...made, parts }, acting).ok).toBe(true);
        const { [part]: _, ...fewer } = made.parts;
        const outcome = recordAssessment(caseAt('low'), { ...made, parts: fewer }, acting);
        expect(outcome).toMatchObject({ details: { because: 'assessment_incomplete', missing: [part] } });
      }),
    );
  });

  it('in its short form asks for less, and weighs nothing', () => {
    const parts = Object.fromEntries(partsOf.short.map((part) => [part, { kind: 'not_known', words: '' }]));
    const short = { ...made, form: 'short', parts, weighed: {} } as const;
    expect(recordAssessment(caseAt('low'), short, acting).ok).toBe(true);
    expect(because(recordAssessment(caseAt('low'), { ...made, weighed: {} }, acting))).toBe(
      'factors_not_weighed',
    );
  });

  it('closes the gap at once, but at high risk only when a supervisor agreed', () => {
    expect(recordAssessment(caseAt('medium'), made, acting)).toMatchObject({ header: { gaps: ['plan'] } });
    const atHigh = recordAssessment(caseAt('high'), made, acting);
    expect(atHigh).toMatchObject({ header: {} });
    const waiting = caseAt('high', entriesOf(atHigh));
    expect(standingAssessment(waiting.content.assessments)).toBeUndefined();
    const review = { assessmentId: 'one', verdict: 'agreed', words: 'I agree', baseVersion: 1 } as const;
    expect(because(reviewAssessment(waiting, review, acting))).toBe('reviewer_unsuitable');
    expect(because(reviewAssessment(waiting, review, { ...supervisor, accountId: 'ada' }))).toBe(
      'reviewer_unsuitable',
    );
    const agreed = reviewAssessment(waiting, review, supervisor);
    expect(agreed).toMatchObject({ ok: true, header: { gaps: ['plan'] } });
    const counted = caseAt('high', [...entriesOf(atHigh), ...entriesOf(agreed)]);
    expect(standingAssessment(counted.content.assessments)?.assessmentId).toBe('one');
    expect(because(reviewAssessment(counted, review, supervisor))).toBe('nothing_to_review');
  });

  it('that was returned does not count', () => {
    const first = entriesOf(recordAssessment(caseAt('high'), made, acting));
    const review = {
      assessmentId: 'one',
      verdict: 'returned',
      words: 'Ask her again',
      baseVersion: 1,
    } as const;
    const returned = entriesOf(reviewAssessment(caseAt('high', first), review, supervisor));
    const { assessments } = caseAt('high', [...first, ...returned]).content;
    expect(standingAssessment(assessments)).toBeUndefined();
    expect(assessments[0]).toMatchObject({ standing: 'returned', review: { words: 'Ask her again' } });
  });

  it('needs steps where there is something to do, and a day that has been', () => {
    expect(because(recordAssessment(caseAt('low'), { ...made, nextSteps: '' }, acting))).toBe(
      'next_steps_missing',
    );
    expect(because(recordAssessment(caseAt('low'), { ...made, madeOn: '2026-05-22' }, acting))).toBe(
      'date_in_future',
    );
  });
});

describe('safeguard 4: nobody must retell', () => {
  const withHistory = (kind: AnswerKind, words: string) => ({
    ...made,
    parts: { ...made.parts, history: { kind, words } },
  });

  it('takes a part as answered by what is known, by silence, and by what was not safe to ask', () => {
    for (const kind of answerKinds.filter((each) => !needsWords.includes(each)))
      expect(recordAssessment(caseAt('low'), withHistory(kind, ''), acting).ok, kind).toBe(true);
    expect(recordAssessment(caseAt('low'), withHistory('from_record', 'Entry of May'), acting).ok).toBe(true);
  });

  it('takes the facts of exploitation from the forensic interview, by its reference, and asks no more', () => {
    const noReference = recordAssessment(caseAt('low'), withHistory('from_interview', ''), acting);
    expect(because(noReference)).toBe('assessment_incomplete');
    const taken = recordAssessment(caseAt('low'), withHistory('from_interview', 'Interview K 12'), acting);
    const after = caseAt('low', entriesOf(taken));
    expect(because(recordAssessment(after, withHistory('found', 'Asked anew'), acting))).toBe(
      'told_in_interview',
    );
    for (const kind of ['from_interview', 'from_record'] as const)
      expect(recordAssessment(after, withHistory(kind, 'Interview K 12'), acting).ok, kind).toBe(true);
  });
});

describe('safeguard 5: the child’s words are the child’s', () => {
  const told = entriesOf(recordAssessment(caseAt('low'), made, acting))[0]?.entry;

  it('reach nobody outside casework for whom the child did not say yes', () => {
    if (told?.type !== 'assessment.made') throw new TypeError('no assessment was made');
    const able = roles.filter((role) =>
      JSON.stringify(shownTo(told, { role, ownAgency: true })).includes('I want to go to school'),
    );
    expect(able.toSorted()).toEqual(
      ['caseworker', 'intake_worker', 'panel_chair', 'panel_member', 'supervisor'].toSorted(),
    );
    for (const role of roles)
      expect(shownTo(told, { role, ownAgency: true })).toMatchObject({ payload: { reasons: made.reasons } });
  });
});
