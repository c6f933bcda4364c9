import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import { linkPerson } from '../family/decide.ts';
import { caseAfter, inventedCase, type Step } from '../invented-case.ts';
import type { RecordConference } from './commands.ts';
import { openTasks } from './conferences.ts';
import { endConferenceTask, recordConference } from './decide.ts';

const acting = { accountId: 'a', agencyId: 1, isSupervisor: true, today: '2026-06-01', newId: 'c' };
const conference: RecordConference = {
  heldOn: '2026-06-01',
  participants: [
    { name: 'Invented Caseworker', organisation: '', seat: 'caseworker' },
    { name: 'Invented Teacher', organisation: '', seat: 'school' },
  ],
  issues: 'School',
  decisions: 'She goes to school from Monday',
  tasks: [
    { what: 'Buy books', who: 'Invented Teacher', by: '2026-06-08' },
    { what: 'Ask the doctor', who: 'Invented Caseworker', by: '2026-06-05' },
  ],
  childView: { kind: 'silence', why: 'child_did_not_wish', words: '' },
  nextOn: null,
  baseVersion: 0,
};
const hold =
  (some: Partial<RecordConference> = {}): Step =>
  (kase) =>
    recordConference(kase, { ...conference, ...some }, acting);
const end =
  (taskId: string, outcome: 'done' | 'dropped' = 'done', words = ''): Step =>
  (kase) =>
    endConferenceTask(kase, { taskId, outcome, words, baseVersion: 1 });
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;

describe('a conference', () => {
  it('gives tasks, makes the file due by the first, and each is ended once', () => {
    const held = caseAfter([hold()]);
    expect(held.state.header.nextDue).toBe('2026-06-05');
    expect(openTasks(held.content.conferences).map(({ taskId }) => taskId)).toEqual(['c.1', 'c.2']);
    const ended = caseAfter([hold(), end('c.1')]);
    expect(openTasks(ended.content.conferences).map(({ what }) => what)).toEqual(['Ask the doctor']);
    expect(because(end('c.1')(ended))).toBe('task_not_open');
    expect(because(end('c.2', 'dropped')(ended))).toBe('task_drop_reason_missing');
  });

  it('is of the past, and gives no task before itself', () => {
    const none = inventedCase();
    expect(because(hold({ heldOn: '2026-06-05' })(none))).toBe('date_in_future');
    expect(because(hold({ nextOn: '2026-05-01' })(none))).toBe('conference_next_before');
    const early = [{ what: 'Buy books', who: 'Invented Teacher', by: '2026-05-01' }];
    expect(because(hold({ tasks: early })(none))).toBe('task_before_conference');
  });

  it('has nobody at its table, and nobody with a task, who may not be near the child', () => {
    const suspect: Step = (kase) =>
      linkPerson(
        kase,
        {
          relation: 'suspected_trafficker',
          name: 'Invented Teacher',
          basis: 'Seen',
          contact: 'none',
          safetyNote: '',
          baseVersion: 0,
        },
        acting,
      );
    const kase = caseAfter([suspect]);
    expect(because(hold()(kase))).toBe('contact_cannot_be_used');
    const [caseworker, teacher] = conference.participants;
    const seats = [caseworker, { ...teacher, name: 'Invented Doctor' }] as RecordConference['participants'];
    expect(because(hold({ participants: seats })(kase))).toBe('contact_cannot_be_used');
    expect(hold({ participants: seats, tasks: [] })(kase).ok).toBe(true);
  });
});
