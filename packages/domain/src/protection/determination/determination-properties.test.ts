import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseAfter, type Step } from '../invented-case.ts';
import { whyNoVote } from '../panel/session.ts';
import { determinationStates, determinationTable } from './determination-table.ts';
import {
  agreeing,
  assigning,
  declaring,
  deferral,
  describing,
  guardianAsked,
  handingIn,
  opening,
  ready,
  scheduling,
  voting,
} from './invented-determination.ts';
import { act, answering, current, deciding, inOffice, sitting } from './invented-panel.ts';

const accounts = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'a', 's', 'x'];
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(
    opening,
    assigning,
    describing('a'),
    describing('b'),
    handingIn,
    agreeing,
    act,
    guardianAsked,
  ),
  fc.constantFrom(inOffice, answering('approve'), answering('object')),
  fc.constantFrom(scheduling(), scheduling({ track: 'urgent' })),
  fc
    .tuple(fc.constantFrom(...accounts), fc.boolean())
    .map(([account, conflict]) => declaring(account, conflict)),
  fc.constantFrom(...accounts).map((account) => voting(account)),
  fc.constantFrom(...accounts).map((account) => voting(account, { kind: 'defer', option: null })),
  fc.constantFrom('p1', 's', 'a').map((account) => deciding({ answerToGuardian: 'Weighed' }, account)),
  fc.constantFrom('p1', 's').map((account) => deciding(deferral, account)),
);
const anySteps = fc
  .tuple(
    fc.constantFrom([], ready, [...ready, scheduling()], sitting('p1', 'p2')),
    fc.array(anyStep, { maxLength: 25 }),
  )
  .map(([begun, more]) => [...begun, ...more]);

describe('whatever is done in whatever order', () => {
  it('moves only as the table says', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const states = steps.map((_step, at) => current(steps.slice(0, at + 1))?.state);
        for (const [at, after] of states.entries()) {
          const before = states[at - 1];
          if (before === undefined || after === undefined || before === after || after === 'triggered')
            continue;
          expect(determinationTable[before]).toContain(after);
        }
      }),
      { numRuns: 60 },
    );
    expect(Object.keys(determinationTable)).toEqual([...determinationStates]);
  });

  it('decides nothing without a quorum, and nothing over a guardian who was not heard', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const { votes, track, kind, guardianStance, dissent } of current(steps)?.decisions ?? []) {
          expect(votes).toBeGreaterThanOrEqual(track === 'urgent' ? 2 : 3);
          expect(dissent.length * 2).toBeLessThan(votes);
          if (track === 'ordinary' && kind !== 'defer') {
            expect(['none_in_office', 'approved', 'objected']).toContain(guardianStance);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts no vote of who is barred, did not declare, wrote the report, or has no seat', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const session of current(steps)?.sessions ?? []) {
          const seated = session.seats.filter(({ seat }) => seat !== 'alternate').length;
          expect(session.votes.length).toBeLessThanOrEqual(seated);
          for (const { accountId } of session.votes) {
            expect(['undertaking_missing', 'panellist_barred']).not.toContain(whyNoVote(session, accountId));
            expect(['a', 's', 'x']).not.toContain(accountId);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never stops an urgent act', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const acted = act(caseAfter(steps));
        expect(acted.ok).toBe(true);
        expect(current([...steps, act])?.priority).toBe('urgent');
      }),
      { numRuns: 100 },
    );
  });
});
