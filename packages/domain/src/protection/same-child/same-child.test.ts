import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeToCompare, answerLead, undoLead } from './decide.ts';
import { freshSide, type Lead, leadAnswers, leadState, waitsFor } from './lead.ts';

const reason = 'Because the test says so';
type Step = { readonly by: 'own' | 'other'; readonly act: 'agree' | 'undo' | (typeof leadAnswers)[number] };

const turned = ({ own, other }: Lead): Lead => ({ own: other, other: own });

/** What a step of one side makes of a lead, seen from the first side; a refusal changes nothing. */
function take(lead: Lead, { by, act }: Step): { lead: Lead; ok: boolean } {
  const seen = by === 'own' ? lead : turned(lead);
  const { decision, own } =
    act === 'agree'
      ? agreeToCompare(seen, 'Agency')
      : act === 'undo'
        ? undoLead(seen, { reason }, 'Agency')
        : answerLead(seen, { answer: act, reason }, 'Agency');
  const after = { ...seen, own };
  return { lead: by === 'own' ? after : turned(after), ok: decision.ok };
}
const fresh: Lead = { own: freshSide, other: freshSide };
const walk = (...steps: readonly [Step['by'], Step['act']][]) =>
  steps.reduce((lead, [by, act]) => take(lead, { by, act }).lead, fresh);
const step = fc.record({
  by: fc.constantFrom('own' as const, 'other' as const),
  act: fc.constantFrom('agree' as const, 'undo' as const, ...leadAnswers),
});

describe('a lead', () => {
  it('is linked only when both sides agreed to compare and both said the same, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let lead = fresh;
        const said = { own: new Set<string>(), other: new Set<string>() };
        for (const each of steps) {
          const taken = take(lead, each);
          if (taken.ok) said[each.by].add(each.act);
          lead = taken.lead;
        }
        if (leadState(lead) !== 'linked') return;
        for (const side of [said.own, said.other]) {
          expect(side.has('agree')).toBe(true);
          expect(side.has('same')).toBe(true);
        }
      }),
    );
  });

  it('is never linked again once a link was ended, whoever says what', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let lead = walk(['own', 'agree'], ['other', 'agree'], ['own', 'same'], ['other', 'same']);
        expect(leadState(lead)).toBe('linked');
        lead = take(lead, { by: 'other', act: 'undo' }).lead;
        for (const each of steps) lead = take(lead, each).lead;
        expect(leadState(lead)).toBe('apart');
      }),
    );
  });

  it('ends with one no, which only whoever said it takes back', () => {
    const lead = walk(['own', 'agree'], ['other', 'not_same']);
    expect(leadState(lead)).toBe('apart');
    expect(take(lead, { by: 'own', act: 'undo' }).ok).toBe(false);
    expect(leadState(take(lead, { by: 'other', act: 'undo' }).lead)).toBe('asked');
  });

  it('waits for whoever has not agreed or not answered, and for nobody who is not sure', () => {
    expect(waitsFor(fresh)).toBe(true);
    expect(waitsFor(walk(['own', 'agree']))).toBe(false);
    const both = walk(['own', 'agree'], ['other', 'agree']);
    expect(waitsFor(both)).toBe(true);
    expect(waitsFor(take(both, { by: 'own', act: 'not_sure' }).lead)).toBe(false);
    expect(take(fresh, { by: 'own', act: 'same' }).ok).toBe(false);
  });
});
