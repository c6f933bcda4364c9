import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import type { DecideDetermination } from '../determination/commands.ts';
import { describeOption, openDetermination } from '../determination/decide-report.ts';
import {
  agreeing,
  as,
  assigning,
  decision,
  declaring,
  describing,
  guardianAsked,
  handingIn,
  option,
  scheduling,
  voting,
} from '../determination/invented-determination.ts';
import { answering, entry, inOffice, refusal } from '../determination/invented-panel.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { decideDetermination } from './decide-decision.ts';

const returning: Step = (kase) =>
  openDetermination(
    kase,
    {
      purpose: 'return',
      priority: 'normal',
      triggers: ['return'],
      question: 'Whether the child goes back to the country of origin',
      baseVersion: 0,
    },
    as('a'),
  );
const homewards: Step = (kase) => describeOption(kase, { ...option('a'), towardsOrigin: true }, as('a'));
const report = [returning, assigning, homewards, describing('b'), handingIn, agreeing];
const heard = [guardianAsked, answering('approve')];
const voted = (more: Partial<Parameters<typeof voting>[1]> = {}) =>
  ['p1', 'p2', 'p3'].flatMap((account) => [declaring(account), voting(account, more)]);
const deciding =
  (more: Partial<DecideDetermination> = {}, by = 'p1'): Step =>
  (kase) =>
    decideDetermination(kase, { ...decision, ...more }, as(by));
const details = (outcome: Decision) => !outcome.ok && outcome.details;

/** The danger is known and small, all is ready there, and the guardian said yes to the return itself. */
const gateOpen: readonly Step[] = [
  entry({
    type: 'return.risk_assessed',
    section: 'assessment',
    payload: {
      assessedOn: '2026-05-18',
      country: 'AL',
      originDanger: 'low',
      retrafficking: 'low',
      family: 'none_found',
      dangers: 'Asked',
      reception: 'confirmed',
      guardianThere: 'confirmed',
      services: 'confirmed',
      waiting: 'A home',
      childView: { kind: 'silence', why: 'child_did_not_wish', words: '' },
      asylum: 'not_possible',
      conclusion: 'safe',
      conditions: '',
      reasons: 'All is ready',
    },
  }),
  entry({
    type: 'guardian.asked',
    section: 'guardian',
    payload: { act: 'return', question: 'A return?', answerBy: '2026-05-25' },
  }),
  answering('approve'),
];

describe('safeguard 6: a panel decides on a return only when nothing stands in its way', () => {
  const sitting = [inOffice, ...report, ...heard, scheduling(), ...voted()];

  it('asks the gate of the option that leads to the country of origin', () => {
    expect(refusal(sitting, deciding())).toBe('origin_gate_closed');
    expect(refusal(sitting, deciding({ kind: 'approve_with_conditions', conditions: 'Not alone' }))).toBe(
      'origin_gate_closed',
    );
    expect(refusal([...gateOpen, ...sitting], deciding())).toBe(false);
  });

  it('tells a supervisor what is missing, and the panel only that something is', () => {
    const kase = caseAfter(sitting);
    expect(details(deciding({}, 's')(kase))).toEqual({
      because: 'origin_gate_closed',
      obstacles: ['assessment_missing', 'guardian_not_asked'],
    });
    expect(details(deciding()(kase))).toEqual({ because: 'origin_gate_closed' });
  });

  it('never stands in the way of another option, nor of saying no', () => {
    const staying = [inOffice, ...report, ...heard, scheduling(), ...voted({ option: 'b' })];
    expect(refusal(staying, deciding({ option: 'b' }))).toBe(false);
    const against = [
      inOffice,
      ...report,
      ...heard,
      scheduling(),
      ...voted({ kind: 'not_approve', option: null }),
    ];
    expect(refusal(against, deciding({ kind: 'not_approve', option: null, steps: [] }))).toBe(false);
  });

  it('is not gone round by a report on a return in which no option says so', () => {
    const without = [returning, assigning, describing('a'), describing('b')];
    expect(refusal(without, handingIn)).toBe('return_option_missing');
  });
});
