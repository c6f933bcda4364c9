import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAdd } from '../calendar-add.ts';
import {
  type ActionFacts,
  actionMoves,
  actionStates,
  actionTable,
  reminderStep,
  whyNotMoved,
} from './action.ts';

const facts: ActionFacts = { state: 'started', dueOn: '2026-06-01', delays: 0, partyCode: 'AT' };
const by = { leads: false, forParty: 'AT' };
const words = 'The law is late';

describe('an action', () => {
  it('moves as the table says and not otherwise', () => {
    for (const state of actionStates) {
      for (const kind of actionMoves) {
        const move = { kind, words, dueOn: '2026-09-01' };
        const refused = whyNotMoved({ ...facts, state }, move, { leads: true, forParty: null });
        expect({ state, kind, refused }).toEqual({
          state,
          kind,
          refused: actionTable[state][kind] === undefined ? 'not_from_here' : null,
        });
      }
    }
  });

  it('gets a later day once with a reason, and then only from the head', () => {
    const delay = { kind: 'delay' as const, words, dueOn: '2026-09-01' };
    expect(whyNotMoved(facts, delay, by)).toBeNull();
    expect(whyNotMoved(facts, { ...delay, words: null }, by)).toBe('reason_missing');
    expect(whyNotMoved(facts, { ...delay, dueOn: null }, by)).toBe('day_missing');
    expect(whyNotMoved(facts, { ...delay, dueOn: '2026-06-01' }, by)).toBe('day_not_later');
    const again = { ...facts, state: 'delayed' as const, delays: 1 };
    expect(whyNotMoved(again, delay, by)).toBe('head_needed');
    expect(whyNotMoved(again, delay, { ...by, leads: true })).toBeNull();
  });

  it('is verified by somebody else than the State that did it', () => {
    const done = { ...facts, state: 'done' as const };
    const verify = { kind: 'verify' as const, words: null, dueOn: null };
    expect(whyNotMoved(done, verify, by)).toBe('own_verification');
    expect(whyNotMoved(done, verify, { ...by, forParty: null })).toBeNull();
  });
});

describe('a reminder', () => {
  it('comes a month and a week before, on the day and a month after, each once', () => {
    const due = '2026-06-30';
    expect(reminderStep(due, '2026-05-30', [])).toBeNull();
    expect(reminderStep(due, '2026-05-31', [])).toBe(0);
    expect(reminderStep(due, '2026-06-01', [0])).toBeNull();
    expect(reminderStep(due, '2026-06-23', [0])).toBe(1);
    expect(reminderStep(due, '2026-06-30', [0, 1])).toBe(2);
    expect(reminderStep(due, '2026-07-30', [0, 1, 2])).toBe(3);
    expect(reminderStep(due, '2027-07-30', [3])).toBeNull();
  });

  it('is told once for all that was missed', () => {
    expect(reminderStep('2020-01-01', '2026-06-01', [])).toBe(3);
    const days = fc.integer({ min: -60, max: 90 });
    fc.assert(
      fc.property(days, (month) => {
        const today = calendarAdd('2026-06-15', month);
        const step = reminderStep('2026-06-15', today, []);
        return step === null || reminderStep('2026-06-15', today, [step]) === null;
      }),
    );
  });
});
