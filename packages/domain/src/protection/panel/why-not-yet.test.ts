import { describe, expect, it } from 'vitest';
import { whyNotClosed } from '../determination/decide-after.ts';
import type { Determination } from '../determination/determinations.ts';
import { as, opening, ready, scheduling } from '../determination/invented-determination.ts';
import { act, approved, current, sitting } from '../determination/invented-panel.ts';
import type { Step } from '../invented-case.ts';
import { whyNotDecided } from './decide-decision.ts';

const after = (steps: readonly Step[]): Determination => {
  const found = current([...steps]);
  if (found === undefined) throw new Error('the steps open a determination');
  return found;
};

describe('what a decision of a panel lacks', () => {
  it('is a quorum, until enough have voted', () => {
    const lacking = { because: 'no_quorum', voting: 2, seats: 5, needed: 3 };
    expect(whyNotDecided(after(sitting('p1', 'p2')), as('p1'))).toEqual(lacking);
    expect(whyNotDecided(after(sitting('p1', 'p2', 'p3')), as('p1'))).toBeUndefined();
  });

  it('is a session that has begun, and the chair or a supervisor who did not write the report', () => {
    expect(whyNotDecided(after(ready), as('p1'))).toEqual({ because: 'session_not_open' });
    const ahead = after([...ready, scheduling({ sessionOn: '2026-05-28' })]);
    expect(whyNotDecided(ahead, as('p1'))).toEqual({ because: 'session_not_begun' });
    const sat = after(sitting('p1', 'p2', 'p3'));
    expect(whyNotDecided(sat, as('p2'))).toEqual({ because: 'not_the_chair' });
    expect(whyNotDecided(sat, as('s'))).toBeUndefined();
  });
});

describe('what the closing of a determination lacks', () => {
  it('is a supervisor, before it is confirmed', () => {
    expect(whyNotClosed(after([opening]), as('a'))).toBe('supervisor_needed');
    expect(whyNotClosed(after([opening]), as('s'))).toBeUndefined();
    expect(whyNotClosed({ ...after(approved), state: 'confirmed' }, as('a'))).toBeUndefined();
  });

  it('is a panel that looked at what was done urgently, whoever closes it', () => {
    expect(whyNotClosed(after([...ready, act]), as('s'))).toBe('not_ratified');
  });
});
