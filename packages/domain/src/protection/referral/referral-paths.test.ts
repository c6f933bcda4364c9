import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { caseAfter, type Step } from '../invented-case.ts';
import { coverageOf } from './coverage.ts';
import { consented, guardianIn, now, overridden } from './invented-referral.ts';
import {
  answer,
  ask,
  guardianSays,
  recall,
  see,
  send,
  serve,
  suspendIt,
  withdraw,
  write,
} from './referral-steps.ts';
import { referralTable } from './referral-table.ts';
import type { Referral } from './referrals.ts';
import { referralStateOf } from './standing.ts';

describe('whatever is done in whatever order', () => {
  const steps: readonly Step[] = [
    write(),
    write({ urgency: 'urgent' }),
    consented(),
    consented({ purposes: ['education'] }),
    overridden,
    withdraw,
    guardianIn,
    suspendIt,
    ask,
    guardianSays('approve'),
    guardianSays('object'),
    send(),
    recall,
    see(),
    answer(),
    answer({ answer: 'rejected', rejection: 'no_capacity' }),
    answer({ answer: 'partly_accepted', acceptedNeeds: ['accommodation'] }),
    serve('in_service'),
    serve('completed', { outcome: 'need_met' }),
    serve('discontinued', { words: 'The child left' }),
  ];
  const anyPath = fc.array(fc.constantFrom(...steps), { maxLength: 24 });
  const eachStep = (path: readonly Step[], look: (before: Case, after: Case) => void) => {
    for (const at of path.keys()) look(caseAfter(path.slice(0, at)), caseAfter(path.slice(0, at + 1)));
  };

  it('nothing is sent without a consent or an override, or against the guardian', () => {
    let sent = 0;
    const look = (before: Case, was: Referral, is: Referral) => {
      sent += 1;
      expect(coverageOf(before.content, was, '2026-05-20').missing).toEqual([]);
      expect(is.sending?.consentIds).not.toEqual([]);
      const { state, asks } = before.content.guardian;
      const said = asks.filter(({ askId }) => was.askIds.includes(askId));
      const lastWord = said.findLast((each) => each.answer !== null)?.answer?.answer;
      if (state === 'appointed' && was.guardian !== 'silent') expect(lastWord).toBe('approve');
      expect(was.guardian).not.toBe('objected');
    };
    const sentBetween = (before: Case, after: Case) =>
      before.content.referrals.flatMap((was, at) => {
        const is = after.content.referrals[at];
        return was.step === 'unsent' && is?.step === 'sent' ? [{ was, is }] : [];
      });
    fc.assert(
      fc.property(anyPath, (path) => {
        eachStep(path, (before, after) => {
          for (const { was, is } of sentBetween(before, after)) look(before, was, is);
        });
      }),
      { numRuns: 400 },
    );
    expect(sent).toBeGreaterThan(0);
  });

  it('each referral goes only where the table leads, and what is over stays over', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        eachStep(path, (before, after) => {
          for (const [at, referral] of before.content.referrals.entries()) {
            const from = referralStateOf(referral, before.content, now);
            const next = after.content.referrals[at];
            const to = next && referralStateOf(next, after.content, now);
            if (to !== undefined && to !== from) expect(referralTable[from]).toContain(to);
          }
        });
      }),
      { numRuns: 400 },
    );
  });
});
