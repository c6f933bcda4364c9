import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import type { FileContent } from '../file/evolve.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { reportMissing } from '../missing/report.ts';
import type { ActingNow } from '../moments.ts';
import { startReflection } from '../reflection/decide.ts';
import { decideStatus } from '../status/decide.ts';
import { asylums, dangers, type RecordReturnRisk, readinesses, returnConclusions } from './commands.ts';
import { recordReturnRisk } from './decide.ts';
import { type ReturnDetermination, returnGate } from './gate.ts';

const acting: ActingNow = {
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today: '2026-06-01',
  now: '2026-06-01T12:00:00Z',
};
const risk: RecordReturnRisk = {
  assessedOn: '2026-05-30',
  country: 'AL',
  originDanger: 'low',
  retrafficking: 'low',
  family: 'none_found',
  dangers: 'Asked the liaison officer',
  reception: 'confirmed',
  guardianThere: 'confirmed',
  services: 'confirmed',
  waiting: 'A small home',
  childView: { kind: 'silence', why: 'child_did_not_wish', words: '' },
  asylum: 'not_possible',
  conclusion: 'safe',
  conditions: '',
  reasons: 'All is ready',
  baseVersion: 0,
};
const assess = (more: Partial<RecordReturnRisk> = {}): Step => {
  return (kase) => recordReturnRisk(kase, { ...risk, ...more }, acting);
};
const presume: Step = (kase) =>
  decideStatus(
    kase,
    {
      status: 'presumed',
      body: 'police',
      bodyName: '',
      decidedOn: '2026-05-19',
      reasons: 'Two signs',
      reviewRoute: '',
      reviewUntil: null,
      baseVersion: 0,
    },
    acting,
  );
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

/** A file whose guardian was asked about the return. */
function asked(
  content: FileContent,
  answer: 'approve' | 'object' | null,
  answerBy = '2026-06-09',
): FileContent {
  const answered = answer && { answer, answeredOn: '2026-05-31', words: '', inPerson: true };
  const ask = { askId: '1', act: 'return', question: 'Return?', answerBy, answer: answered } as const;
  return { ...content, guardian: { ...content.guardian, asks: [ask] } };
}
const gate = (
  steps: readonly Step[],
  answer: 'approve' | 'object' | null = 'approve',
  today = acting.today,
) => returnGate(asked(caseAfter(steps).content, answer), today);

describe('what a return would mean', () => {
  it('is safe only where every danger is known and small, and all is ready there', () => {
    const kase = caseAfter([]);
    expect(because(assess({ originDanger: 'unknown' })(kase))).toBe('return_danger_too_great');
    expect(because(assess({ family: 'high' })(kase))).toBe('return_danger_too_great');
    expect(because(assess({ reception: 'promised' })(kase))).toBe('return_not_prepared');
    expect(because(assess({ conclusion: 'safe_with_conditions' })(kase))).toBe('return_conditions_missing');
    expect(because(assess({ assessedOn: '2026-06-03' })(kase))).toBe('date_in_future');
    expect(assess({ conclusion: 'not_known', originDanger: 'unknown' })(kase).ok).toBe(true);
  });
});

describe('safeguard 6: towards the State of origin nothing moves by default', () => {
  it('names all that is missing, and opens only when nothing is', () => {
    expect(returnGate(caseAfter([]).content, acting.today)).toEqual([
      'assessment_missing',
      'guardian_not_asked',
    ]);
    expect(gate([assess()])).toEqual([]);
    expect(gate([assess()], 'object')).toEqual(['guardian_objects']);
    expect(gate([assess()], 'approve', '2026-09-01')).toEqual(['assessment_old']);
    expect(gate([assess({ conclusion: 'not_safe' })])).toEqual(['not_safe']);
  });

  it('is closed while asylum is possible or pending, whatever else is said', () => {
    for (const asylum of ['possible', 'pending'] as const) {
      expect(gate([assess({ asylum })])).toEqual(['asylum_open']);
    }
    expect(gate([assess({ asylum: 'refused_for_good' })])).toEqual([]);
  });

  it('takes no silence of the guardian for a yes (safeguard 3)', () => {
    expect(gate([assess()], null)).toEqual(['guardian_not_asked']);
    expect(gate([assess()], null, '2026-06-20')).toEqual(['guardian_not_asked']);
  });

  it('asks for a determination on the return of a presumed victim', () => {
    const { content } = caseAfter([presume, assess()]);
    const by = (determination: ReturnDetermination) =>
      returnGate(asked(content, 'approve'), acting.today, determination);
    expect(by(null)).toEqual(['determination_missing']);
    expect(by('pending')).toEqual(['determination_missing']);
    expect(by('against')).toEqual(['determination_against']);
    expect(by('approved')).toEqual([]);
  });

  it('is closed during the reflection period and while the child is missing', () => {
    const start = {
      startsOn: '2026-06-01',
      days: 30,
      blockAuthority: '',
      blockSentOn: null,
      blockReceipt: '',
    };
    const reflect: Step = (kase) =>
      startReflection(kase, { ...start, language: 'en', baseVersion: 0 }, acting);
    const report: Step = (kase) => reportMissing(kase, {}, acting);
    const { content } = caseAfter([presume, reflect, report, assess()]);
    expect(returnGate(asked(content, 'approve'), acting.today, 'approved')).toEqual([
      'child_is_missing',
      'reflection_running',
    ]);
  });

  it('opens for no assessment that leaves a danger great or unknown, or asylum open', () => {
    const anyRisk = fc.record({
      originDanger: fc.constantFrom(...dangers),
      retrafficking: fc.constantFrom(...dangers),
      family: fc.constantFrom(...dangers),
      reception: fc.constantFrom(...readinesses),
      asylum: fc.constantFrom(...asylums),
      conclusion: fc.constantFrom(...returnConclusions),
    });
    fc.assert(
      fc.property(anyRisk, (more) => {
        if (gate([assess({ ...more, conditions: 'Somebody goes with the child' })]).length > 0) return;
        expect(['high', 'unknown']).not.toContain(more.originDanger);
        expect(['high', 'unknown']).not.toContain(more.retrafficking);
        expect(['possible', 'pending']).not.toContain(more.asylum);
        expect(more.reception).toBe('confirmed');
      }),
    );
  });
});
