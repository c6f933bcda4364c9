import { describe, expect, it } from 'vitest';
import { type ActionFacts, actionMoves, actionStates, actionTable, whyNotMoved } from './action.ts';

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
