import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acting } from '../file/decide.ts';
import { emptyContent, evolve } from '../file/evolve.ts';
import { inventedCase } from '../invented-case.ts';
import { statuses } from '../status/status-table.ts';
import { withoutInterpreter } from '../talk.ts';
import { RecordScreening, type ScreeningAnswer, screeningAnswers } from './commands.ts';
import { recordScreening } from './decide.ts';
import { acuteIndicators, heavyWeight, severalIndicators } from './defaults.ts';
import { proposalOf, proposedSteps } from './proposal.ts';
import { indicatorCodes, weightOf } from './tool.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-05-20' };
const kase = inventedCase({ stage: 'reported', risk: 'not_graded', gaps: ['consent'] });
const command: RecordScreening = {
  answers: [{ indicator: 'debt_for_journey', answer: 'yes' }],
  setting: 'border',
  language: 'en',
  ...withoutInterpreter,
  askedOn: '2026-05-20',
  words: '',
  baseVersion: 0,
};
const anything = fc.array(fc.constantFrom(...screeningAnswers), {
  minLength: indicatorCodes.length,
  maxLength: indicatorCodes.length,
});
/** A few that weigh little: only then does it matter how many they are. */
const light = indicatorCodes.filter(
  (code) => weightOf(code) < heavyWeight && !acuteIndicators.includes(code),
);
const fewAndLight = fc
  .subarray(light, { maxLength: severalIndicators + 2 })
  .map((seen) => indicatorCodes.map((code): ScreeningAnswer => (seen.includes(code) ? 'yes' : 'no')));
const screened = fc.oneof(anything, fewAndLight);
const answersOf = (given: readonly ScreeningAnswer[]) =>
  indicatorCodes.map((indicator, at) => ({ indicator, answer: given[at] ?? 'not_asked' }));
const urgency = (given: readonly ScreeningAnswer[]) =>
  proposedSteps.indexOf(proposalOf({ answers: answersOf(given) }).step);
const because = (outcome: ReturnType<typeof recordScreening>) => !outcome.ok && outcome.details.because;

describe('what a screening proposes', () => {
  it('is never less urgent for one more indicator', () => {
    fc.assert(
      fc.property(screened, fc.nat({ max: indicatorCodes.length - 1 }), (given, at) => {
        expect(urgency(given.with(at, 'yes'))).toBeGreaterThanOrEqual(urgency(given));
      }),
    );
  });

  it('is a step and its reasons, and never a decision', () => {
    const findings = [...statuses, 'not_taken', 'closed'].filter((each) => each !== 'no_indication');
    fc.assert(
      fc.property(screened, (given) => {
        const proposal = proposalOf({ answers: answersOf(given) });
        expect(Object.keys(proposal).sort()).toEqual(['open', 'reasons', 'step']);
        expect(proposedSteps).toContain(proposal.step);
        const said = JSON.stringify(proposal);
        for (const finding of findings) expect(said).not.toContain(`"${finding}"`);
        expect(said).not.toMatch(/no_indication|no_trafficking/);
      }),
    );
  });

  it('names exactly the indicators that were seen, the heaviest first', () => {
    fc.assert(
      fc.property(screened, (given) => {
        const { reasons } = proposalOf({ answers: answersOf(given) });
        const seen = answersOf(given).flatMap(({ indicator, answer }) =>
          answer === 'yes' ? [indicator] : [],
        );
        expect([...reasons].sort()).toEqual(seen.sort());
        const weights = reasons.map(weightOf);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
    );
  });

  it('without an indicator is to keep watching, however much was answered with no', () => {
    const all = indicatorCodes.map((): ScreeningAnswer => 'no');
    expect(proposalOf({ answers: answersOf(all) })).toEqual({ step: 'keep_watching', reasons: [], open: 0 });
    expect(proposalOf({ answers: answersOf([]) })).toMatchObject({
      step: 'keep_watching',
      open: indicatorCodes.length,
    });
  });

  it('grows with the weight and the number of the indicators', () => {
    const stepOf = (...seen: string[]) =>
      proposalOf({ answers: seen.map((indicator) => ({ indicator, answer: 'yes' })) }).step;
    expect(stepOf('phone_numbers')).toBe('look_closer');
    expect(stepOf('phone_numbers', 'no_contact_family')).toBe('look_closer');
    expect(stepOf('phone_numbers', 'no_contact_family', 'lives_apart')).toBe('ask_for_decision');
    expect(stepOf('debt_for_journey')).toBe('ask_for_decision');
    expect(stepOf('locked_or_watched')).toBe('see_to_safety');
  });

  it('knows an indicator of another version of the tool', () => {
    expect(proposalOf({ answers: [{ indicator: 'later_invented', answer: 'yes' }] })).toEqual({
      step: 'look_closer',
      reasons: ['later_invented'],
      open: 0,
    });
  });
});

describe('recording a screening', () => {
  it('keeps tool, version and an answer for each of the 35 indicators, and changes nothing else', () => {
    const outcome = recordScreening(kase, command, acting);
    if (!outcome.ok) throw new TypeError('it was refused');
    const [entry] = outcome.entries;
    expect(outcome).toMatchObject({ header: {}, entries: [{ type: 'screening.recorded' }] });
    expect(outcome.entries).toHaveLength(1);
    if (entry?.type !== 'screening.recorded') throw new TypeError('it is another entry');
    expect(entry.payload).toMatchObject({ tool: 'tutela_indicators', toolVersion: 1 });
    expect(entry.payload.answers.map(({ indicator }) => indicator)).toEqual(indicatorCodes);
    expect(indicatorCodes).toHaveLength(35);
    expect(entry.payload.answers.filter(({ answer }) => answer !== 'not_asked')).toEqual(command.answers);
    const placed = { entryId: 'e', recordedAt: '2026-05-20T10:00:00Z', entry };
    expect(evolve(emptyContent, placed)).toEqual({
      ...emptyContent,
      screenings: [{ ...entry.payload, entryId: 'e' }],
    });
  });

  it('needs an indicator or the reason why none was asked, and a day that has come', () => {
    expect(because(recordScreening(kase, { ...command, answers: [] }, acting))).toBe('nothing_asked');
    expect(recordScreening(kase, { ...command, answers: [], words: 'Not safe to ask.' }, acting).ok).toBe(
      true,
    );
    const ahead = { ...command, askedOn: '2026-05-21' };
    expect(because(recordScreening(kase, ahead, acting))).toBe('date_in_future');
  });

  it('leaves intimate questions to health staff', () => {
    const answers: RecordScreening['answers'] = [{ indicator: 'sexual_health', answer: 'no' }];
    expect(because(recordScreening(kase, { ...command, answers }, acting))).toBe('health_staff_only');
    const atClinic = { ...command, answers, setting: 'health_care' } as const;
    expect(recordScreening(kase, atClinic, acting).ok).toBe(true);
  });

  it('takes each indicator once, and only indicators of the tool', () => {
    const [answer] = command.answers;
    expect(RecordScreening.safeParse({ ...command, answers: [answer, answer] }).success).toBe(false);
    const invented = [{ indicator: 'force_was_used', answer: 'yes' }];
    expect(RecordScreening.safeParse({ ...command, answers: invented }).success).toBe(false);
  });

  it('has no field that asks for force or deception', () => {
    const fields = Object.keys(RecordScreening.shape);
    expect(fields.filter((name) => /force|deceiv|decept|means|proof/i.test(name))).toEqual([]);
  });
});
