import { describe, expect, it } from 'vitest';
import { shownTo } from '../child-view/shown-to.ts';
import { noHolidays } from '../clock/calendar.ts';
import { clocksOf } from '../clock/running.ts';
import { firstVersion } from '../clock/versions.ts';
import type { Decision } from '../decision.ts';
import type { FileEntry } from '../file/entries.ts';
import { inventedCase } from '../invented-case.ts';
import type { ActingNow } from '../moments.ts';
import type { RecordDigitalSafety } from './commands.ts';
import { addDigitalStep, endDigitalStep, recordDigitalSafety, recordUnsafeContact } from './decide.ts';

const acting: ActingNow = {
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today: '2026-06-01',
  now: '2026-06-01T12:00:00.000Z',
};
const childView = { kind: 'words', words: 'He should not find me.', howAsked: '', mayShow: [] } as const;
const known: RecordDigitalSafety = {
  agreedOn: '2026-06-01',
  phones: [{ called: 'The black one', paidBy: 'somebody_else', heldBy: 'child' }],
  sharing: 'on',
  sharedWith: ['friend'],
  accounts: [{ kind: 'games', knownTo: ['child', 'somebody_else'], twoSteps: 'no' }],
  unsafe: [{ linkId: 'e0', ways: ['game'] }],
  pictures: 'perhaps',
  pictureReference: 'Report 12',
  agreed: 'A new telephone, and no location for anybody',
  childView: { ...childView, mayShow: [] },
  baseVersion: 0,
};
const step = {
  step: 'sharing_off',
  details: '',
  who: { kind: 'role', role: 'carer' },
  by: '2026-06-02',
  baseVersion: 1,
} as const;

const trafficker: FileEntry = {
  type: 'person.linked',
  section: 'family',
  payload: {
    relation: 'suspected_trafficker',
    name: 'Karim Example',
    basis: '',
    contact: 'none',
    safetyNote: '',
  },
};
const back = { at: '2026-06-10T08:00:00Z', by: 'Police', condition: 'Tired' };

/** A file in which these entries were recorded, one an hour from a day on; their ids are e0, e1 … */
function fileOf(entries: readonly (FileEntry | Decision)[], day = '2026-06-01') {
  const all = entries.flatMap((each) => ('type' in each ? [each] : each.ok ? each.entries : []));
  return inventedCase(
    { stage: 'implementation' },
    all.map((entry, at) => ({
      entryId: `e${at}`,
      recordedAt: `${day}T${String(at + 8).padStart(2, '0')}:00:00.000Z`,
      entry,
    })),
  );
}
const linked = fileOf([trafficker]);
const record = (some: Partial<RecordDigitalSafety> = {}) =>
  recordDigitalSafety(linked, { ...known, ...some }, acting);
const because = (outcome: Decision) => !outcome.ok && outcome.details.because;
const digitalClocks = (kase: ReturnType<typeof fileOf>) =>
  clocksOf(kase.content, { versions: [firstVersion], holidays: noHolidays }, acting.now)
    .filter(({ name }) => name.startsWith('digital'))
    .map(({ name, due }) => [name, due]);

describe('safeguard 19: digital safety is a part of the safety plan', () => {
  it('is looked at again after thirty days', () => {
    const kase = fileOf([trafficker, record()]);
    expect(digitalClocks(kase)).toEqual([['digital_safety_review', '2026-07-02T00:00:00.000Z']]);
    const marked: FileEntry = {
      type: 'clock.marked',
      section: 'plan',
      payload: {
        clock: 'digital_safety_review',
        subject: '',
        began: '2026-06-01',
        doneOn: '2026-06-20',
        words: 'Nothing changed',
      },
    };
    expect(digitalClocks(fileOf([trafficker, record(), marked]))).toEqual([
      ['digital_safety_review', '2026-07-21T00:00:00.000Z'],
    ]);
  });

  const occasions: readonly (readonly [string, FileEntry | Decision])[] = [
    ['a return', { type: 'missing.returned', section: 'missing', payload: back }],
    [
      'the end of a placement',
      { type: 'placement.ended', section: 'care', payload: { endedOn: '2026-06-01', reason: 'Moved' } },
    ],
    [
      'contact by somebody who is not safe',
      recordUnsafeContact(linked, { at: acting.now, way: 'message', linkId: 'e0' }, acting),
    ],
  ];
  it.each(occasions)('is looked at at once after %s, until it was recorded anew', (_, occasion) => {
    const asked = fileOf([trafficker, record(), occasion]);
    expect(digitalClocks(asked)).toEqual([['digital_safety_check', '2026-06-02T10:00:00.000Z']]);
    const looked = fileOf([trafficker, record(), occasion, record()]);
    expect(digitalClocks(looked).map(([name]) => name)).toEqual(['digital_safety_review']);
  });

  it('names nobody with whom there is to be no contact, in none of its words', () => {
    expect(record().ok).toBe(true);
    expect(because(record({ agreed: 'Block Karim everywhere' }))).toBe('digital_names_left');
    expect(because(record({ pictureReference: 'EXAMPLE, 12' }))).toBe('digital_names_left');
    const phones = [{ ...known.phones[0], called: 'From Kârim', paidBy: 'child', heldBy: 'child' }] as const;
    expect(because(record({ phones: [...phones] }))).toBe('digital_names_left');
    const named = { ...step, details: 'Block karim' };
    expect(because(addDigitalStep(linked, named, acting))).toBe('digital_names_left');
    expect(because(record({ unsafe: [{ linkId: 'nobody', ways: [] }] }))).toBe('link_not_found');
  });

  it('tells who is not safe to casework in charge only', () => {
    const outcome = record();
    const entry = outcome.ok ? outcome.entries[0] : undefined;
    if (entry?.type !== 'digital_safety.recorded') throw new Error('It was not recorded.');
    const linkOf = (reader: Parameters<typeof shownTo>[1]) => {
      const shown = shownTo(entry, reader);
      return shown.type === 'digital_safety.recorded' && shown.payload.unsafe[0]?.linkId;
    };
    expect(linkOf({ role: 'caseworker', ownAgency: true })).toBe('e0');
    expect(linkOf({ role: 'guardian', ownAgency: false })).toBe('');
    expect(linkOf({ role: 'service_provider', ownAgency: false })).toBe('');
    expect(linkOf({ role: 'lawyer', ownAgency: false })).toBe('');
  });

  it('has steps, each with its day, that end once', () => {
    const added = addDigitalStep(linked, step, acting);
    const kase = fileOf([trafficker, added]);
    expect(digitalClocks(kase)).toEqual([['digital_step', '2026-06-03T00:00:00.000Z']]);
    const end = { stepId: 'e1', endedOn: '2026-06-01', baseVersion: 2 };
    const done = endDigitalStep(kase, { ...end, outcome: 'done', reason: '' }, acting);
    expect(because(endDigitalStep(kase, { ...end, outcome: 'dropped', reason: '' }, acting))).toBe(
      'drop_reason_missing',
    );
    const after = fileOf([trafficker, added, done]);
    expect(digitalClocks(after)).toEqual([]);
    expect(because(endDigitalStep(after, { ...end, outcome: 'done', reason: '' }, acting))).toBe(
      'action_not_open',
    );
    expect(because(addDigitalStep(linked, { ...step, by: '2026-05-01' }, acting))).toBe('date_in_past');
    expect(because(addDigitalStep(linked, { ...step, step: 'other' }, acting))).toBe(
      'digital_details_missing',
    );
  });

  it('asks with whom a location is shared, and takes no day ahead', () => {
    expect(because(record({ sharedWith: [] }))).toBe('digital_sharing_whom_missing');
    expect(because(record({ agreedOn: '2026-06-05' }))).toBe('date_in_future');
    const ahead = { at: '2026-06-02T12:00:00.000Z', way: 'call', linkId: '' } as const;
    expect(because(recordUnsafeContact(linked, ahead, acting))).toBe('date_in_future');
  });
});
