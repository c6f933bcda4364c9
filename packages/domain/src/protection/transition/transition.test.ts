import { describe, expect, it } from 'vitest';
import { ageBands } from '../header.ts';
import { inventedCase } from '../invented-case.ts';
import { type PlanTransition, transitionAreas } from './commands.ts';
import { planTransition } from './decide.ts';

const acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const plan: PlanTransition = {
  arranged: Object.fromEntries(transitionAreas.map((area) => [area, 'Arranged'])),
  childView: { kind: 'words', words: 'I want to cook.', howAsked: '', mayShow: [] },
  contact: 'The aunt, every week',
  contactUntil: '2028-06-01',
  baseVersion: 0,
};

describe('safeguard 20: the time after the eighteenth birthday', () => {
  it('is planned from fifteen on, also for adults and where the age is not known', () => {
    const allowed = ageBands.filter((ageBand) => planTransition(inventedCase({ ageBand }), plan, acting).ok);
    expect(allowed).toEqual(['unknown', 'from_15_to_17', 'adult']);
  });

  it.each(transitionAreas)('is not planned without a word on %s', (area) => {
    const { [area]: _, ...arranged } = plan.arranged;
    const refused = planTransition(inventedCase(), { ...plan, arranged }, acting);
    expect(refused).toMatchObject({ details: { because: 'transition_incomplete', missing: [area] } });
  });

  it('names somebody who stays', () => {
    const over = { ...plan, contactUntil: '2026-05-01' };
    expect(planTransition(inventedCase(), over, acting)).toMatchObject({
      details: { because: 'date_in_past' },
    });
  });
});
