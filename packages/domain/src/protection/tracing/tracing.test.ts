import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { Decision } from '../decision.ts';
import type { FileContent } from '../file/evolve.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import type { ActingNow } from '../moments.ts';
import { asylums, dangers, type RecordReturnRisk } from '../return-risk/commands.ts';
import { recordReturnRisk } from '../return-risk/decide.ts';
import type { EndTracing, OpenTracing } from './commands.ts';
import { endTracing, openTracing } from './decide.ts';

const acting: ActingNow = {
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today: '2026-06-01',
  now: '2026-06-01T12:00:00Z',
};
const silent = { kind: 'silence', why: 'child_did_not_wish', words: '' } as const;
const risk: RecordReturnRisk = {
  assessedOn: '2026-05-30',
  country: 'AL',
  originDanger: 'low',
  retrafficking: 'low',
  family: 'none_found',
  dangers: 'Asked two who know',
  reception: 'unknown',
  guardianThere: 'unknown',
  services: 'unknown',
  waiting: '',
  childView: silent,
  asylum: 'not_possible',
  conclusion: 'not_known',
  conditions: '',
  reasons: 'An enquiry is possible, a return is not',
  baseVersion: 0,
};
const enquiry: OpenTracing = {
  country: 'AL',
  through: 'red_cross_red_crescent',
  authority: 'Invented society',
  request: 'Whether a brother lives there',
  words: 'A boy looks for his brother',
  wish: 'wants_it',
  childView: silent,
  openedOn: '2026-06-01',
  baseVersion: 0,
};
const assess =
  (more: Partial<RecordReturnRisk> = {}): Step =>
  (kase) =>
    recordReturnRisk(kase, { ...risk, ...more }, acting);

/** The case after these steps, its guardian asked about the enquiry. */
function caseWith(steps: readonly Step[], answer: 'approve' | 'object' | null = 'approve'): Case {
  const { state, content } = caseAfter(steps);
  const answered = answer && { answer, answeredOn: '2026-05-31', words: '', inPerson: true };
  const asked = { askId: '1', act: 'tracing', question: 'May we?', answerBy: '2026-06-09' } as const;
  const guardian: FileContent['guardian'] = { ...content.guardian, asks: [{ ...asked, answer: answered }] };
  return { state, content: { ...content, guardian } };
}
const open = (kase: Case, more: Partial<OpenTracing> = {}) =>
  openTracing(kase, { ...enquiry, ...more }, acting);
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const obstacles = (outcome: Decision) => !outcome.ok && outcome.details.obstacles;

describe('safeguard 6: no enquiry goes to the State of origin by default', () => {
  it('names all that is missing, and opens only when nothing is', () => {
    expect(obstacles(open(caseAfter([])))).toEqual(['assessment_missing', 'guardian_not_asked']);
    expect(open(caseWith([assess()])).ok).toBe(true);
    expect(obstacles(open(caseWith([assess()], 'object')))).toEqual(['guardian_objects']);
    expect(obstacles(open(caseWith([assess()], null)))).toEqual(['guardian_not_asked']);
    expect(obstacles(open(caseWith([assess({ assessedOn: '2026-02-01' })])))).toEqual(['assessment_old']);
  });

  it('asks for an assessment of that very country', () => {
    expect(obstacles(open(caseWith([assess()]), { country: 'MD' }))).toEqual(['assessment_missing']);
    expect(obstacles(open(caseWith([assess(), assess({ country: 'MD' })])))).toBe(false);
  });

  it('goes nowhere for any danger that is great or unknown, nor while asylum is open', () => {
    const anyRisk = fc.record({
      originDanger: fc.constantFrom(...dangers),
      retrafficking: fc.constantFrom(...dangers),
      family: fc.constantFrom(...dangers),
      asylum: fc.constantFrom(...asylums),
    });
    fc.assert(
      fc.property(anyRisk, (more) => {
        const isGreat = [more.originDanger, more.retrafficking, more.family].some(
          (each) => each === 'high' || each === 'unknown',
        );
        const isOpen = more.asylum === 'possible' || more.asylum === 'pending';
        expect(open(caseWith([assess(more)])).ok).toBe(!isGreat && !isOpen);
      }),
    );
  });

  it('is not made against the child, nor through somebody who is not to be contacted', () => {
    const kase = caseWith([assess()]);
    expect(because(open(kase, { wish: 'does_not_want_it' }))).toBe('tracing_not_wanted');
    const link = { linkId: '9', relation: 'suspected_trafficker', name: 'Invented society' } as const;
    const rest = { basis: 'Seen', contact: 'none', safetyNote: '', verification: 'claimed' } as const;
    const withSuspect = { ...kase, content: { ...kase.content, family: [{ ...link, ...rest }] } };
    expect(because(open(withSuspect))).toBe('contact_cannot_be_used');
  });

  it('can be stopped at any time, once', () => {
    const opened = open(caseWith([assess()]));
    if (!opened.ok) throw new TypeError('the enquiry was not opened');
    const end: EndTracing = {
      tracingId: '0',
      outcome: 'stopped',
      endedOn: '2026-06-01',
      words: 'The child changed their mind',
      baseVersion: 1,
    };
    const stop: Step = (kase) => endTracing(kase, end, acting);
    const kase = caseAfter([() => opened]);
    expect(because(endTracing(kase, { ...end, endedOn: '2026-05-01' }, acting))).toBe('ended_before_started');
    expect(because(endTracing(kase, { ...end, endedOn: '2026-07-01' }, acting))).toBe('date_in_future');
    const stopped = caseAfter([() => opened, stop]);
    expect(stopped.content.tracings[0]?.end?.outcome).toBe('stopped');
    expect(because(stop(stopped))).toBe('tracing_not_open');
  });
});
