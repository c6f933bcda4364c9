import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, told } from '../decision.ts';
import { type Flag, flags, type Stage, stages } from '../header.ts';
import { caseAfter, inventedCase, type Step } from '../invented-case.ts';
import { closureGrounds, type ProposeClosure } from './commands.ts';
import { decideClosure, proposeClosure } from './decide.ts';
import { stillOpen } from './still-open.ts';

const today = '2026-06-01';
const worker = { accountId: 'a', agencyId: 1, isSupervisor: false, today };
const supervisor = { ...worker, accountId: 's', isSupervisor: true };
const proposal: ProposeClosure = {
  ground: 'goals_met',
  reason: 'She is at school and lives with her aunt',
  guardianView: 'nobody_in_office',
  guardianWords: '',
  childView: { kind: 'words', words: 'I am fine here.', howAsked: '', mayShow: [] },
  afterwards: 'The school nurse',
  baseVersion: 0,
};
const propose =
  (some: Partial<ProposeClosure> = {}): Step =>
  (kase) =>
    proposeClosure(kase, { ...proposal, ...some }, worker);
const decide =
  (verdict: 'approved' | 'returned', by = supervisor): Step =>
  (kase) =>
    decideClosure(kase, { verdict, reason: 'Seen', baseVersion: 1 }, by);
const raise =
  (raised: readonly Flag[]): Step =>
  () =>
    told([], { flags: raised });
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

describe('closing a file', () => {
  it('takes a proposal and the decision of a supervisor who did not propose it', () => {
    const proposed = caseAfter([propose()], { stage: 'review' });
    expect(proposed.state.header.stage).toBe('closure_proposed');
    expect(decide('approved', worker)(proposed)).toMatchObject({ code: 'protection.second_person_needed' });
    const movedBy = { ...proposed, state: { ...proposed.state, stageMovedBy: 's' } };
    expect(decide('approved')(movedBy)).toMatchObject({ code: 'protection.second_person_needed' });
    expect(decide('approved')(proposed)).toMatchObject({ header: { stage: 'closed', nextDue: null } });
    expect(decide('returned')(proposed)).toMatchObject({ header: { stage: 'implementation' } });
    expect(because(decide('approved')(caseAfter([], { stage: 'review' })))).toBe('closure_not_proposed');
  });

  it('follows a review, but for what comes to light at any time', () => {
    const late = ['transferred', 'death', 'duplicate', 'opened_in_error'];
    const atRest: readonly Stage[] = ['not_taken', 'closed', 'after_care', 'archived', 'closure_proposed'];
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.constantFrom(...closureGrounds), (stage, ground) => {
        const refused = because(propose({ ground })(inventedCase({ stage })));
        const isOpen = stage === 'review' || (late.includes(ground) && !atRest.includes(stage));
        expect(refused !== 'closure_not_from_here').toBe(isOpen);
      }),
    );
  });

  it('is refused while anything is open, and names it; a missing child’s file is never closed', () => {
    const kept = flags.filter((flag) => flag !== 'guardian_absent');
    fc.assert(
      fc.property(fc.subarray([...kept], { minLength: 1 }), (raised) => {
        const kase = inventedCase({ stage: 'review', flags: raised });
        expect(stillOpen(kase, today)).toEqual(kept.filter((flag) => raised.includes(flag)));
        expect(because(propose()(kase))).toBe('closure_still_open');
        for (const ground of closureGrounds) expect(propose({ ground })(kase).ok).toBe(false);
        const proposedBefore = caseAfter([propose(), raise(raised)], { stage: 'review' });
        expect(because(decide('approved')(proposedBefore))).toBe('closure_still_open');
        expect(decide('returned')(proposedBefore).ok).toBe(true);
      }),
    );
    expect(propose()(inventedCase({ stage: 'review', flags: ['guardian_absent'] })).ok).toBe(true);
  });

  it('does not take the silence of a guardian for a view, nor invents a guardian', () => {
    const inOffice = inventedCase({ stage: 'review' });
    const withGuardian = {
      ...inOffice,
      content: {
        ...inOffice.content,
        guardian: { ...inOffice.content.guardian, state: 'appointed' as const },
      },
    };
    expect(because(propose()(withGuardian))).toBe('closure_guardian_not_heard');
    expect(propose({ guardianView: 'objects' })(withGuardian).ok).toBe(true);
    expect(because(propose({ guardianView: 'agrees' })(inOffice))).toBe('guardian_not_in_office');
  });

  it('keeps help open at high risk, and lets nobody turn eighteen without a plan', () => {
    const highRisk = inventedCase({ stage: 'review', risk: 'high' });
    expect(because(propose({ ground: 'declined' })(highRisk))).toBe('closure_not_safe');
    const grown = inventedCase({ stage: 'review', ageBand: 'adult' });
    expect(because(propose({ ground: 'turned_18' })(grown))).toBe('transition_plan_missing');
  });
});
