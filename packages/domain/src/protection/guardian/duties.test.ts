import { describe, expect, it } from 'vitest';
import { shownTo } from '../child-view/shown-to.ts';
import { noHolidays } from '../clock/calendar.ts';
import { clocksOf } from '../clock/running.ts';
import { stepsOf } from '../clock/steps.ts';
import { firstVersion } from '../clock/versions.ts';
import type { Decision } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import { inventedCase } from '../invented-case.ts';
import { type RecordGuardianDuty, recordGuardianDuty } from './duties.ts';
import type { GuardianAppointment } from './entries.ts';
import { appointment } from './invented-guardian.ts';

const guardian = {
  accountId: 'g',
  agencyId: 2,
  isSupervisor: false,
  isCaseworker: false,
  today: '2026-06-10',
};
const worker = { ...guardian, accountId: 'a', agencyId: 1, isCaseworker: true };
const other = { ...guardian, accountId: 'other' };

const { baseVersion: _, independent: __, worksFor: ___, ...known } = appointment;
const appointed = (more: Partial<GuardianAppointment> = {}): FileEntry => ({
  type: 'guardian.appointed',
  section: 'guardian',
  payload: { ...known, grantId: 'x', appointedOn: '2026-06-01', ...more },
});
const suspended: FileEntry = {
  type: 'guardian.suspended',
  section: 'guardian',
  payload: { suspendedOn: '2026-06-05' },
};
const silence = { kind: 'silence', why: 'child_did_not_wish', words: '' } as const;
const met: RecordGuardianDuty = {
  duty: 'meet_child',
  askId: '',
  doneOn: '2026-06-03',
  words: 'We met at the home',
  childView: silence,
};
const fileOf = (entries: readonly FileEntry[]) =>
  inventedCase(
    { stage: 'implementation' },
    entries.map((entry, at) => ({ entryId: `e${at}`, recordedAt: '2026-06-01T08:00:00.000Z', entry })),
  );
const entriesOf = (decision: Decision): readonly FileEntry[] => (decision.ok ? decision.entries : []);
const done = (entries: readonly FileEntry[], command: Partial<RecordGuardianDuty>): readonly FileEntry[] => [
  ...entries,
  ...entriesOf(recordGuardianDuty(fileOf(entries), { ...met, ...command }, worker)),
];
const because = (decision: Decision) => !decision.ok && (decision.details.because ?? decision.code);
const clocks = (entries: readonly FileEntry[]) =>
  clocksOf(
    fileOf(entries).content,
    { versions: [firstVersion], holidays: noHolidays },
    '2026-06-10T12:00:00Z',
  ).filter(({ name }) => /^guardian_(meeting|care_check|hearing|interview|report|adulthood)$/.test(name));
const asked = (entries: readonly FileEntry[]) =>
  Object.fromEntries(clocks(entries).map(({ name, lastDay }) => [name, lastDay]));

describe('the duties of a guardian', () => {
  it('begin with the office: to meet the child within three days, to check the care, to report', () => {
    expect(asked([appointed()])).toEqual({
      guardian_meeting: '2026-06-04',
      guardian_care_check: '2026-07-01',
      guardian_report: '2026-12-01',
    });
    expect(asked([])).toEqual({});
  });

  it('go on from what was done last', () => {
    const seen = done([appointed()], {});
    expect(asked(seen)).toEqual({ guardian_care_check: '2026-07-01', guardian_report: '2026-12-01' });
    const checked = done(seen, { duty: 'check_care', doneOn: '2026-06-09' });
    expect(asked(checked).guardian_care_check).toBe('2026-07-09');
    expect(asked(done(checked, { duty: 'report', doneOn: '2026-06-10' })).guardian_report).toBe('2026-12-10');
  });

  it('warn the guardian first, then the caseworker, then the supervisor', () => {
    const meeting = clocks([appointed()]).find(({ name }) => name === 'guardian_meeting');
    expect(meeting && stepsOf(meeting).map(({ to }) => to)).toEqual([
      ['guardian'],
      ['guardian', 'caseworker'],
      ['guardian', 'caseworker', 'supervisor'],
    ]);
  });

  it('are asked of nobody who is suspended, and begin anew with the next', () => {
    expect(asked([appointed(), suspended])).toEqual({});
    const next = [
      ...done([appointed()], {}),
      suspended,
      appointed({ name: 'Next', appointedOn: '2026-06-08' }),
    ];
    expect(asked(next).guardian_meeting).toBe('2026-06-11');
  });

  it('go on where who stood in is appointed', () => {
    const both = done([appointed({ standing: 'provisional' })], {});
    expect(asked([...both, appointed({ appointedOn: '2026-06-09' })]).guardian_meeting).toBeUndefined();
  });

  it('hold the hearing of the child before a determination is decided', () => {
    const opened: FileEntry = {
      type: 'determination.opened',
      section: 'determination',
      payload: {
        purpose: 'durable_solution',
        priority: 'normal',
        triggers: [],
        question: 'Where?',
        openedOn: '2026-06-05',
      },
    };
    const before = done([appointed()], { duty: 'hear_child', doneOn: '2026-06-04' });
    expect(asked([...before, opened]).guardian_hearing).toBe('2026-06-19');
    expect(asked(done([...before, opened], { duty: 'hear_child', doneOn: '2026-06-06' }))).not.toHaveProperty(
      'guardian_hearing',
    );
  });

  it('hold each further interview that was agreed to', () => {
    const interview: readonly FileEntry[] = [
      {
        type: 'guardian.asked',
        section: 'guardian',
        payload: { act: 'further_interview', question: 'Again?', answerBy: '2026-06-05' },
      },
      {
        type: 'guardian.answered',
        section: 'guardian',
        payload: { askId: 'e1', answer: 'approve', answeredOn: '2026-06-03', words: 'Yes', inPerson: true },
      },
    ];
    const file = [appointed(), ...interview];
    expect(asked(file).guardian_interview).toBe('2026-06-17');
    const attended = done(file, { duty: 'attend_interview', askId: 'e1', doneOn: '2026-06-09' });
    expect(asked(attended)).not.toHaveProperty('guardian_interview');
    const again = { ...met, duty: 'attend_interview', askId: 'e1' } as const;
    expect(because(recordGuardianDuty(fileOf(attended), again, worker))).toBe('ask_not_found');
  });

  it('hold the time after eighteen, from soon after the seventeenth birthday', () => {
    const identity: FileEntry = {
      type: 'identity.recorded',
      section: 'identity',
      payload: {
        value: {
          names: [],
          birthDate: { date: '2009', basis: 'declared' },
          sex: 'unknown',
          citizenship: { kind: 'unknown' },
          languages: [],
        },
      },
    };
    const file = [identity, appointed()];
    expect(asked(file).guardian_adulthood).toBe('2026-04-01');
    expect(asked(done(file, { duty: 'plan_adulthood' }))).not.toHaveProperty('guardian_adulthood');
  });

  it('are recorded by the child’s own guardian or by casework, and by no other guardian', () => {
    const file = fileOf([appointed()]);
    const inPersonOf = (who: typeof guardian) => {
      const [entry] = entriesOf(recordGuardianDuty(file, met, who));
      return entry?.type === 'guardian.duty_done' && entry.payload.inPerson;
    };
    expect(inPersonOf(guardian)).toBe(true);
    expect(inPersonOf(worker)).toBe(false);
    expect(because(recordGuardianDuty(file, met, other))).toBe('platform.not_permitted');
    const gone = fileOf([appointed(), suspended]);
    expect(because(recordGuardianDuty(gone, met, guardian))).toBe('platform.not_permitted');
    expect(because(recordGuardianDuty(gone, met, worker))).toBe('guardian_not_in_office');
  });

  it('are done on a day of the office, and not without the child', () => {
    const file = fileOf([appointed()]);
    const refused = (some: Partial<RecordGuardianDuty>) =>
      because(recordGuardianDuty(file, { ...met, ...some }, worker));
    expect(refused({ doneOn: '2026-05-31' })).toBe('duty_before_office');
    expect(refused({ doneOn: '2026-06-11' })).toBe('date_in_future');
    const { childView: ____, ...unheard } = met;
    expect(because(recordGuardianDuty(file, unheard, worker))).toBe('duty_child_not_heard');
    expect(because(recordGuardianDuty(file, { ...unheard, duty: 'report' }, worker))).toBe(false);
  });

  it('keep the child’s words for those to whom the child said yes', () => {
    const childView = {
      kind: 'words',
      words: 'I like her.',
      howAsked: '',
      mayShow: ['court' as const],
    } as const;
    const [entry] = entriesOf(
      recordGuardianDuty(
        fileOf([appointed()]),
        { ...met, childView: { ...childView, mayShow: ['court'] } },
        worker,
      ),
    );
    if (entry?.type !== 'guardian.duty_done') throw new Error('It was not recorded.');
    const viewFor = (role: 'guardian' | 'lawyer') => {
      const shown = shownTo(entry, { role, ownAgency: false });
      return shown.type === 'guardian.duty_done' && shown.payload.childView?.kind;
    };
    expect(viewFor('guardian')).toBe('withheld');
    expect(viewFor('lawyer')).toBe('words');
  });
});
