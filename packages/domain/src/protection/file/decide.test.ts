import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gap, gaps, type Header, risks, type Stage, stages } from '../header.ts';
import type { RegisterChild } from './commands.ts';
import {
  type Acting,
  assignCaseworker,
  changeFlag,
  changeVisibility,
  gradeRisk,
  moveStage,
  registerChild,
} from './decide.ts';
import { stageTable } from './stage-table.ts';
import type { FileState } from './state.ts';

const worker: Acting & { isCaseworker: boolean } = {
  accountId: 'worker',
  agencyId: 1,
  isSupervisor: false,
  isCaseworker: true,
  today: '2026-06-01',
};
const supervisor: Acting = { ...worker, accountId: 'supervisor', isSupervisor: true };

const header: Header = {
  stage: 'reported',
  risk: 'not_graded',
  flags: [],
  ageBand: 'unknown',
  agencyId: 1,
  caseworkerId: null,
  gaps: ['caseworker', 'risk_grade'],
  nextDue: null,
  hidden: false,
};
const stateWith = (change: Partial<Header>, stageMovedBy: string | null = null): FileState => ({
  header: { ...header, ...change },
  versions: {},
  stageMovedBy,
});

const child: RegisterChild = {
  identity: {
    names: [{ text: 'Invented', script: 'Latn', latin: '', kind: 'known' }],
    birthDate: { date: '2011', basis: 'declared' },
    sex: 'unknown',
    citizenship: { kind: 'unknown' },
    languages: [],
  },
  journey: {
    company: 'unknown',
    companyNote: '',
    arrival: 'unknown',
    fromCountry: null,
    arrivedOn: null,
    note: '',
  },
};

describe('registering a child', () => {
  it('opens a reported file in the charge of the caseworker who registers', () => {
    const { entries, header: opened } = registerChild(child, worker);
    expect(entries.map((entry) => entry.type)).toEqual(['identity.recorded', 'journey.recorded']);
    expect(opened).toMatchObject({ stage: 'reported', caseworkerId: 'worker', ageBand: 'from_12_to_14' });
    expect(opened.gaps).not.toContain('caseworker');
    expect(opened.nextDue).toBe('2026-06-02');
  });

  it('leaves the file without a caseworker when an intake worker registers', () => {
    const { header: opened } = registerChild(child, { ...worker, isCaseworker: false });
    expect(opened.caseworkerId).toBeNull();
    expect(opened.gaps).toContain('caseworker');
  });
});

describe('the stage table', () => {
  it('decides every pair of stages as it says, whatever the file lacks', () => {
    const anyOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
    const lacking = fc.uniqueArray(anyOf(gaps));
    fc.assert(
      fc.property(anyOf(stages), anyOf(stages), lacking, fc.boolean(), (from, to, missing, bySupervisor) => {
        const acting = bySupervisor ? supervisor : worker;
        const command = { stage: to, reason: 'because', baseVersion: 0 };
        const decision = moveStage(stateWith({ stage: from, gaps: missing }, 'someone'), command, acting);
        expect(decision.ok).toBe(mayGo(from, to, missing));
      }),
      { numRuns: 2000 },
    );
  });

  it('names what is lacking', () => {
    const state = stateWith({ stage: 'assessment', gaps: ['risk_grade'] });
    const decision = moveStage(state, { stage: 'planning', reason: 'because', baseVersion: 0 }, worker);
    expect(decision).toMatchObject({ ok: false, details: { lacking: ['risk_grade'] } });
  });
});

describe('other commands', () => {
  it('raise and lower a flag once each', () => {
    const raise = { flag: 'court_hold', raised: true, reason: 'because', baseVersion: 0 } as const;
    expect(changeFlag(stateWith({}), raise)).toMatchObject({ ok: true, header: { flags: ['court_hold'] } });
    expect(changeFlag(stateWith({ flags: ['court_hold'] }), raise)).toMatchObject({ ok: false });
    const lower = { ...raise, raised: false };
    expect(changeFlag(stateWith({ flags: ['court_hold', 'urgent'] }), lower)).toMatchObject({
      header: { flags: ['urgent'] },
    });
    expect(changeFlag(stateWith({}), { ...raise, flag: 'missing' })).toMatchObject({
      details: { because: 'missing_by_alarm' },
    });
  });

  it.each(risks)('grading the risk as %s sets when the file is looked at next', (risk) => {
    const decision = gradeRisk(
      stateWith({ stage: 'assessment' }),
      { risk, reason: 'because', baseVersion: 0 },
      worker,
    );
    const due = { not_graded: '2026-06-02', low: '2026-06-22', medium: '2026-06-15', high: '2026-06-08' }[
      risk
    ];
    expect(decision).toMatchObject({ ok: true, header: { risk, nextDue: due } });
    const lacks = decision.ok && decision.header.gaps?.includes('risk_grade');
    expect(lacks).toBe(risk === 'not_graded');
  });

  it('assigning fills the gap, and refuses whoever is assigned already', () => {
    const assign = { caseworkerId: 'worker', note: '', baseVersion: 0 };
    expect(assignCaseworker(stateWith({}), assign)).toMatchObject({ header: { gaps: ['risk_grade'] } });
    expect(assignCaseworker(stateWith({ caseworkerId: 'worker' }), assign).ok).toBe(false);
  });

  it('hides and shows', () => {
    const hide = { hidden: true, reason: 'because', baseVersion: 0 };
    expect(changeVisibility(stateWith({}), hide)).toMatchObject({ header: { hidden: true } });
    expect(changeVisibility(stateWith({ hidden: true }), hide).ok).toBe(false);
  });
});

/** The table of the procedure, read a second time by hand. */
function mayGo(from: Stage, to: Stage, missing: readonly Gap[]): boolean {
  const step = stageTable[from].find((each) => each.to === to);
  if (step === undefined) return false;
  return step.needs.every((gap) => !missing.includes(gap));
}
