import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import type { Acting } from '../file/decide.ts';
import type { Header } from '../header.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { ageOutcomes, type RecordAgeDecision } from './commands.ts';
import { openAgeQuestion, recordAgeDecision } from './decide.ts';
import { ageStandingOf } from './standing.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const decision: RecordAgeDecision = {
  reason: 'Two papers with two birth dates',
  consent: 'given',
  method: 'several',
  assessedYears: 21,
  marginYears: 2,
  assessedBy: 'An invented panel',
  guardianPresent: true,
  outcome: 'minor',
  benefitOfDoubt: true,
  decidedOn: '2026-06-01',
  challenge: 'The invented court',
  baseVersion: 0,
};
const ask: Step = (kase) => openAgeQuestion(kase, { reason: 'Looks older', baseVersion: 0 });
const decide =
  (some: Partial<RecordAgeDecision> = {}): Step =>
  (kase) =>
    recordAgeDecision(kase, { ...decision, ...some }, acting);

const after = (steps: readonly Step[], flags: Header['flags'] = []) => caseAfter(steps, { flags });

const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const standing = (steps: readonly Step[]) => ageStandingOf(after(steps).content.age);

describe('the age of a child', () => {
  it('is presumed under eighteen until a decision, after none was possible, and while one is questioned', () => {
    expect(standing([])).toBe('presumed_minor');
    expect(standing([ask])).toBe('presumed_minor');
    expect(standing([ask, decide({ outcome: 'undetermined' })])).toBe('presumed_minor');
    expect(standing([ask, decide({ outcome: 'adult' })])).toBe('adult');
    expect(standing([ask, decide({ outcome: 'adult' }), ask])).toBe('presumed_minor');
    expect(standing([decide({ outcome: 'minor' })])).toBe('minor');
  });

  it('raises its flag with the question and lowers it with the decision; other flags stay', () => {
    expect(after([ask], ['urgent']).state.header.flags).toEqual(['urgent', 'age_disputed']);
    expect(after([ask], ['age_disputed']).state.header.flags).toEqual(['age_disputed']);
    expect(after([ask, decide()], ['urgent']).state.header.flags).toEqual(['urgent']);
    expect(because(ask(after([ask])))).toBe('age_question_open');
  });
});

describe('a decision that somebody is an adult', () => {
  it('never lies within the margin of the assessment', () => {
    const assessed = fc.record({
      assessedYears: fc.option(fc.integer({ min: 0, max: 60 })),
      marginYears: fc.integer({ min: 0, max: 20 }),
      outcome: fc.constantFrom(...ageOutcomes),
      challenge: fc.constantFrom('', 'The invented court'),
    });
    fc.assert(
      fc.property(fc.array(assessed, { maxLength: 8 }), (all) => {
        for (const each of after(all.map((some) => decide(some))).content.age.decisions) {
          if (each.outcome !== 'adult') continue;
          expect((each.assessedYears ?? 0) - each.marginYears).toBeGreaterThanOrEqual(18);
          expect(each.challenge).not.toBe('');
        }
      }),
    );
    const adult = (some: Partial<RecordAgeDecision>) =>
      because(decide({ outcome: 'adult', ...some })(after([])));
    expect(adult({ assessedYears: 19, marginYears: 2 })).toBe('margin_below_eighteen');
    expect(adult({ assessedYears: 20, marginYears: 2 })).toBe(false);
    expect(adult({ assessedYears: null })).toBe('assessed_years_missing');
    expect(adult({ challenge: '' })).toBe('challenge_missing');
    expect(adult({ decidedOn: '2026-06-03' })).toBe('date_in_future');
  });
});
