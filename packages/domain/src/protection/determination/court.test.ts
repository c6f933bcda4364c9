import { describe, expect, it } from 'vitest';
import { shownTo } from '../child-view/shown-to.ts';
import { noHolidays } from '../clock/calendar.ts';
import { clocksOf } from '../clock/running.ts';
import { stepsOf } from '../clock/steps.ts';
import { firstVersion } from '../clock/versions.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { openSession } from '../panel/decide-panel.ts';
import { type RecordCourtDecision, recordCourtDecision } from './court.ts';
import { closeDetermination, notifyDetermination, recordStep } from './decide-after.ts';
import { openDetermination } from './decide-report.ts';
import { as, opening } from './invented-determination.ts';
import { approved, current, refusal, sitting } from './invented-panel.ts';

const ruling: RecordCourtDecision = {
  court: 'Invented family court',
  courtReference: '12 F 4/26',
  decidedOn: '2026-05-19',
  decided: 'The child stays in foster care',
  reasons: 'The court heard the child',
  appealRoute: 'The invented court of appeal',
  appealUntil: '2026-06-19',
  steps: [{ what: 'Prolong the placement', owner: 'Caseworker', by: '2026-06-01' }],
  reviewOn: '2026-11-20',
  baseVersion: 0,
};
const court =
  (some: Partial<RecordCourtDecision> = {}): Step =>
  (kase) =>
    recordCourtDecision(kase, { ...ruling, ...some }, as('a'));
const telling: Step = (kase) =>
  notifyDetermination(
    kase,
    {
      toldChild: true,
      toldGuardian: true,
      toldOn: '2026-05-20',
      language: 'en',
      childWords: 'You stay with Mira.',
      nextWords: 'You can ask the court again.',
      baseVersion: 0,
    },
    as('a'),
  );
const doing: Step = (kase) =>
  recordStep(
    kase,
    { step: 1, outcome: 'done', on: '2026-05-20', words: 'Prolonged', baseVersion: 0 },
    as('a'),
  );

describe('a court’s decision', () => {
  it('ends the panel’s procedure wherever it stands, and is told and carried out', () => {
    for (const before of [[opening], sitting('p1', 'p2', 'p3'), approved]) {
      const kase = caseAfter([...before, court()]);
      expect(current([...before, court()])?.state).toBe('court_decided');
      expect(openSession(kase)).toBeUndefined();
      expect(current([...before, court(), telling])?.state).toBe('notified');
      expect(current([...before, court(), telling, doing])?.state).toBe('implemented');
    }
  });

  it('is in force as the court made it: its steps are the steps', () => {
    expect(current([...approved, court()])?.steps.map(({ what }) => what)).toEqual(['Prolong the placement']);
    expect(current([opening, court()])?.reviewOn).toBe('2026-11-20');
  });

  it('can be followed by another on appeal, and by none that is older', () => {
    const appealed = court({ decidedOn: '2026-05-20', decided: 'The child goes to the aunt' });
    expect(current([opening, court(), appealed])?.court?.decided).toBe('The child goes to the aunt');
    expect(refusal([opening, court()], court({ decidedOn: '2026-05-01' }))).toBe('court_decision_older');
  });

  it('needs an open determination, and days that fit', () => {
    expect(refusal([], court())).toBe('determination_missing');
    expect(refusal([opening], court({ decidedOn: '2026-05-25' }))).toBe('date_in_future');
    expect(refusal([opening], court({ appealUntil: '2026-05-01' }))).toBe('appeal_before_decision');
    expect(refusal([opening], court({ reviewOn: null }))).toBe('review_day_missing');
    const closing: Step = (kase) => closeDetermination(kase, { reason: 'Over', baseVersion: 0 }, as('s'));
    expect(refusal([opening, closing], court())).toBe('determination_not_at_step');
  });

  it('names nobody to the panel', () => {
    const outcome = court()(caseAfter([opening]));
    const entry = outcome.ok ? outcome.entries[0] : undefined;
    if (entry?.type !== 'determination.court_decided') throw new Error('It was not recorded.');
    const shown = shownTo(entry, { role: 'panel_member', ownAgency: false });
    expect(shown.payload).toMatchObject({ court: '', decided: '', reasons: '', steps: [] });
    expect(shownTo(entry, { role: 'guardian', ownAgency: false })).toEqual(entry);
  });
});

const clocksAfter = (steps: readonly Step[]) =>
  clocksOf(
    caseAfter(steps).content,
    { versions: [firstVersion], holidays: noHolidays },
    '2026-05-20T12:00:00Z',
  );

describe('the clocks of a determination', () => {
  it('keep the last day of an appeal', () => {
    const appeal = clocksAfter([opening, court()]).find(({ name }) => name === 'court_appeal');
    expect(appeal?.lastDay).toBe('2026-06-19');
    expect(clocksAfter([opening, court({ appealUntil: null })]).map(({ name }) => name)).not.toContain(
      'court_appeal',
    );
  });

  it('ask after a durable solution at three, six and twelve months, with two years as the outer limit', () => {
    const solution: Step = (kase) =>
      openDetermination(
        kase,
        {
          purpose: 'durable_solution',
          priority: 'normal',
          triggers: ['durable_solution'],
          question: 'Where the child will live',
          baseVersion: 0,
        },
        as('a'),
      );
    const find = (steps: readonly Step[]) =>
      clocksAfter(steps).find(({ name }) => name === 'durable_solution');
    const clock = find([solution]);
    expect(clock?.lastDay).toBe('2028-05-20');
    expect(clock && stepsOf(clock).map(({ at }) => at.slice(0, 7))).toEqual([
      '2026-08',
      '2026-11',
      '2027-05',
      '2028-05',
    ]);
    expect(find([opening])).toBeUndefined();
    expect(find([solution, court(), telling, doing])).toBeUndefined();
  });
});
