import { describe, expect, it } from 'vitest';
import {
  type Complaint,
  complaintDue,
  evolveComplaint,
  foldComplaint,
  shownToComplainant,
} from './complaint.ts';
import {
  acknowledgeComplaint,
  type ComplaintDecision,
  closeComplaint,
  decideComplaint,
  liftSuspension,
  lookIntoComplaint,
  suspendFromFile,
  tellComplainant,
  whyNoComplaint,
} from './decide.ts';
import type { ComplaintMade } from './entries.ts';

const at = '2026-06-01T09:00:00.000Z';
const made: ComplaintMade = {
  by: { kind: 'staff', accountId: 'a', role: 'caseworker', agencyId: 1 },
  aboutAccountId: 'b',
  aboutWho: '',
  aboutKind: null,
  kind: 'leak',
  words: 'A name was told outside.',
  file: { fileId: 'f', codeName: 'Blue Heron' },
  childInDanger: false,
};
const received = (more: Partial<ComplaintMade> = {}) =>
  foldComplaint([{ entry: { type: 'complaint.made', payload: { ...made, ...more } }, at, officerId: null }]);

type Step = (complaint: Complaint) => ComplaintDecision;
const words = 'Said and done.';
const acknowledge: Step = (each) => acknowledgeComplaint(each, { words, baseVersion: 1 });
const look: Step = (each) => lookIntoComplaint(each, { words, baseVersion: 1 });
const decide =
  (outcome: 'founded' | 'unfounded' | 'passed_on', passedTo: 'police' | null = null): Step =>
  (each) =>
    decideComplaint(each, { outcome, passedTo, reasons: words, baseVersion: 1 });
const tell: Step = (each) => tellComplainant(each, { words, baseVersion: 1 });
const close: Step = (each) => closeComplaint(each, { words, baseVersion: 1 });
const suspend: Step = (each) =>
  suspendFromFile(each, { accountId: 'b', reason: words, tellSupervisors: true, baseVersion: 1 }, 's');
const lift: Step = (each) => liftSuspension(each, { suspensionId: 's', reason: words, baseVersion: 1 });

function after(steps: readonly Step[], from = received()): Complaint {
  return steps.reduce((complaint, step) => {
    const decision = step(complaint);
    if (!decision.ok) throw new TypeError(decision.because);
    return evolveComplaint(complaint, { entry: decision.entry, at });
  }, from);
}
const because = (decision: ComplaintDecision) => !decision.ok && decision.because;

describe('safeguard 16: a complaint about somebody who works with a child', () => {
  it('names whom it is about, by account or in words', () => {
    const command = { ...made, kind: 'leak', fileId: null } as const;
    expect(whyNoComplaint({ ...command, aboutAccountId: null })).toBe('complaint_about_nobody');
    expect(whyNoComplaint({ ...command, aboutAccountId: null, aboutWho: 'The driver' })).toBeUndefined();
  });

  it('is acknowledged in three days, decided in thirty, and told', () => {
    expect(complaintDue(received())).toBe('2026-06-05T00:00:00.000Z');
    expect(complaintDue(after([acknowledge]))).toBe('2026-07-02T00:00:00.000Z');
    expect(complaintDue(after([acknowledge, look, decide('founded')]))).toBe('2026-06-05T00:00:00.000Z');
    expect(complaintDue(after([acknowledge, look, decide('founded'), tell]))).toBeNull();
  });

  it('goes its steps in order, and no further than the last', () => {
    const steps = [acknowledge, look, decide('founded'), tell, close];
    const late = after(steps);
    expect(late.state).toBe('closed');
    for (const step of [...steps, suspend]) expect(because(step(late))).toBe('complaint_not_at_step');
    expect(because(close(received()))).toBe('complaint_not_at_step');
    expect(because(tell(after([acknowledge])))).toBe('complaint_not_at_step');
  });

  it('is decided only after it was looked into; a crime is passed on at once, to somebody', () => {
    expect(because(decide('unfounded')(after([acknowledge])))).toBe('complaint_not_looked_into');
    expect(after([decide('passed_on', 'police')]).outcome).toBe('passed_on');
    expect(because(decide('passed_on')(received()))).toBe('complaint_passed_to_whom');
    expect(because(decide('founded', 'police')(after([acknowledge, look])))).toBe('complaint_passed_to_whom');
  });

  it('shuts a person out of the file at once, and not beyond an unfounded complaint', () => {
    const shut = after([suspend]);
    expect(because(suspend(shut))).toBe('complaint_already_suspended');
    expect(because(suspend(received({ file: null })))).toBe('complaint_without_file');
    const told = after([suspend, acknowledge, look, decide('unfounded'), tell]);
    expect(because(close(told))).toBe('complaint_suspension_runs');
    expect(after([lift, close], told).state).toBe('closed');
    expect(because(lift(received()))).toBe('complaint_not_suspended');
    const founded = after([suspend, acknowledge, look, decide('founded'), tell, close]);
    expect(after([lift], founded).suspensions).toMatchObject([{ liftedAt: at }]);
  });

  it('shows whoever complained no outcome before they were told', () => {
    const decided = after([acknowledge, look, decide('unfounded')]);
    expect(shownToComplainant(decided)).toEqual({
      state: 'looked_into',
      words: made.words,
      acknowledgement: words,
      told: null,
    });
    expect(shownToComplainant(after([tell], decided))).toMatchObject({ state: 'told', told: words });
  });
});
