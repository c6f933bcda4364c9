import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acting } from '../file/decide.ts';
import { emptyContent } from '../file/evolve.ts';
import { caseAfter } from '../invented-case.ts';
import type { DecideStatus, NotifyStatus, pressureSigns } from './commands.ts';
import { decideStatus, notifyStatus } from './decide.ts';
import { entitlements, entitlementsOf } from './entitlements.ts';
import { statuses, statusTable, unfavourable } from './status-table.ts';

const acting: Acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-05-20' };
const decision: DecideStatus = {
  status: 'suspected',
  body: 'police',
  bodyName: 'Invented police',
  decidedOn: '2026-05-19',
  reasons: 'Seen with two indicators',
  reviewRoute: 'The invented review board',
  reviewUntil: null,
  baseVersion: 0,
};
const notice: NotifyStatus = {
  toldChild: true,
  toldGuardian: false,
  toldOn: '2026-05-20',
  language: 'en',
  childWords: 'We think that you need help.',
  baseVersion: 1,
};

/** Gives the commands one after the other, as the node does; what is refused changes nothing. */
const after = (commands: readonly (DecideStatus | NotifyStatus)[]) =>
  caseAfter(
    commands.map(
      (command) => (kase) =>
        'status' in command ? decideStatus(kase, command, acting) : notifyStatus(kase, command, acting),
    ),
  );
const because = (outcome: ReturnType<typeof decideStatus>) => !outcome.ok && outcome.details.because;

describe('the chain of decisions on victim status', () => {
  it('leads only where the table says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (asked) => {
        const { decisions } = after(asked.map((status) => ({ ...decision, status }))).content.status;
        for (const { from, status } of decisions) expect(statusTable[from]).toContain(status);
      }),
    );
  });

  it('keeps every decision, and the newest counts', () => {
    const { status } = after([decision, { ...decision, status: 'presumed' }]).content;
    expect(status.decisions.map((each) => each.status)).toEqual(['suspected', 'presumed']);
    expect(status).toMatchObject({ status: 'presumed', isTold: false });
  });

  it('asks for a review route where the decision is not in the favour of the child', () => {
    const kase = after([decision]);
    for (const status of unfavourable.filter((each) => statusTable.suspected.includes(each))) {
      const outcome = decideStatus(kase, { ...decision, status, reviewRoute: '' }, acting);
      expect(because(outcome), status).toBe('review_route_missing');
    }
  });

  it('records nothing that lies ahead', () => {
    const outcome = decideStatus(after([]), { ...decision, decidedOn: '2026-05-22' }, acting);
    expect(because(outcome)).toBe('date_in_future');
  });
});

describe('what is open to the child', () => {
  it('opens at suspicion and never closes again, whatever is decided', () => {
    expect(entitlementsOf('no_indication', false)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (asked) => {
        const { content } = after([decision, ...asked.map((status) => ({ ...decision, status }))]);
        const { status, everSuspected } = content.status;
        expect(entitlementsOf(status, everSuspected)).toEqual(entitlements);
      }),
    );
  });
});

describe('telling the child', () => {
  it('needs a decision, a person who was told, and days in order', () => {
    expect(because(notifyStatus(after([]), notice, acting))).toBe('nothing_to_tell');
    const kase = after([decision]);
    expect(because(notifyStatus(kase, { ...notice, toldChild: false }, acting))).toBe('nobody_told');
    expect(because(notifyStatus(kase, { ...notice, toldOn: '2026-05-18' }, acting))).toBe(
      'told_before_decided',
    );
    expect(because(notifyStatus(kase, { ...notice, toldOn: '2026-05-22' }, acting))).toBe('date_in_future');
  });

  it('is not done while only the guardian was told, and done once', () => {
    const guardianOnly = { ...notice, toldChild: false, toldGuardian: true };
    expect(after([decision, guardianOnly]).content.status.isTold).toBe(false);
    const kase = after([decision, guardianOnly, notice]);
    expect(kase.content.status.isTold).toBe(true);
    expect(because(notifyStatus(kase, notice, acting))).toBe('already_told');
  });

  it('starts anew with the next decision', () => {
    expect(after([decision, notice, { ...decision, status: 'presumed' }]).content.status.isTold).toBe(false);
    expect(emptyContent.status.isTold).toBe(true);
  });
});

describe('safeguard 10: a child who says no to being seen as a victim', () => {
  const no: DecideStatus = { ...decision, status: 'withdrawn_by_child' };
  const checked = (signs: (typeof pressureSigns)[number], alone = true): DecideStatus => ({
    ...no,
    pressure: { alone, signs, words: 'Spoken with in the garden' },
  });
  const say = (command: DecideStatus) => decideStatus(after([decision]), command, acting);

  it('is checked for pressure first, alone', () => {
    expect(because(say(no))).toBe('pressure_not_checked');
    expect(because(say(checked('none_found', false)))).toBe('pressure_not_checked');
    expect(say(checked('none_found')).ok).toBe(true);
  });

  it('is not taken at their word while pressure is seen, or not ruled out', () => {
    expect(because(say(checked('found')))).toBe('pressure_found');
    expect(because(say(checked('not_known')))).toBe('pressure_found');
  });

  it('keeps every help, and may come back', () => {
    const { status, everSuspected } = after([decision, checked('none_found')]).content.status;
    expect(status).toBe('withdrawn_by_child');
    expect(entitlementsOf(status, everSuspected)).toEqual(entitlements);
    expect(statusTable.withdrawn_by_child).toContain('suspected');
  });
});
