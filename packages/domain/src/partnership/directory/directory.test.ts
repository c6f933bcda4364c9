import { describe, expect, it } from 'vitest';
import { readableClasses } from './classification.ts';
import { type NominationFacts, nominationChecks, whyNotVerified } from './nomination.ts';
import { isMember, isState, partyKinds } from './party.ts';
import {
  type AllianceSeat,
  carriesWork,
  isSeated,
  maySeat,
  seatActs,
  seatRoles,
  whyNotHandedOver,
} from './seat.ts';

const now = '2026-06-01T09:00:00.000Z';
const seat: AllianceSeat = {
  seatId: 'one',
  partyCode: 'AT',
  role: 'focal_point',
  from: '2026-01-01T00:00:00.000Z',
  until: null,
  endedAt: null,
};

describe('a seat', () => {
  it('counts within its days and until it is ended', () => {
    expect(isSeated(seat, now)).toBe(true);
    expect(isSeated({ ...seat, from: '2026-06-01T09:00:00.001Z' }, now)).toBe(false);
    expect(isSeated({ ...seat, until: now }, now)).toBe(false);
    expect(isSeated({ ...seat, endedAt: '2026-05-01T00:00:00.000Z' }, now)).toBe(false);
  });

  it('lets only a State answer and plan, whatever the role', () => {
    for (const kind of partyKinds.filter((each) => !isState(each))) {
      for (const role of seatRoles) {
        expect(['respond', 'plan', 'work'].some((act) => maySeat(role, kind, act as 'plan'))).toBe(false);
      }
    }
    expect(maySeat('head', 'ngo', 'state')).toBe(true);
  });

  it('gives an observer nothing, and a rapporteur no part in answering for the State', () => {
    expect(seatActs.filter((act) => maySeat('observer', 'participating_state', act))).toEqual([]);
    expect(seatActs.filter((act) => maySeat('rapporteur', 'participating_state', act))).toEqual([
      'claim',
      'observe',
      'state',
    ]);
  });

  it('hands its work to a colleague who can carry it, and to nobody else', () => {
    const to: AllianceSeat = { ...seat, seatId: 'two', role: 'member' };
    expect(whyNotHandedOver(seat, to, now)).toBeNull();
    expect(whyNotHandedOver(seat, seat, now)).toBe('same_seat');
    expect(whyNotHandedOver(seat, { ...to, partyCode: 'DE' }, now)).toBe('other_party');
    expect(whyNotHandedOver(seat, { ...to, until: now }, now)).toBe('not_seated');
    expect(whyNotHandedOver(seat, { ...to, role: 'observer' }, now)).toBe('role_unsuitable');
    expect(seatRoles.filter((role) => !carriesWork(role))).toEqual(['rapporteur', 'observer']);
  });
});

describe('a nomination', () => {
  const facts: NominationFacts = {
    state: 'nominated',
    partyKind: 'participating_state',
    role: 'focal_point',
    hasNote: true,
    nominatedBy: 'head',
  };
  const by = { accountId: 'secretariat', focalPointSeated: false };

  it('is verified with its note, all comparisons and somebody else', () => {
    expect(whyNotVerified(facts, nominationChecks, by)).toBeNull();
    expect(whyNotVerified({ ...facts, hasNote: false }, nominationChecks, by)).toBe('note_missing');
    expect(whyNotVerified(facts, ['name_matches', 'office_matches'], by)).toBe('check_failed');
    expect(whyNotVerified(facts, nominationChecks, { ...by, accountId: 'head' })).toBe('own_nomination');
    expect(whyNotVerified({ ...facts, state: 'refused' }, nominationChecks, by)).toBe('not_open');
    expect(whyNotVerified({ ...facts, partyKind: 'other_state' }, nominationChecks, by)).toBe('not_a_member');
  });

  it('is for one focal point at a time; other roles may be several', () => {
    const taken = { ...by, focalPointSeated: true };
    expect(whyNotVerified(facts, nominationChecks, taken)).toBe('focal_point_taken');
    expect(whyNotVerified({ ...facts, role: 'expert' }, nominationChecks, taken)).toBeNull();
  });
});

describe('a classification', () => {
  it('opens delegations to States, members to organisations, and the public to all', () => {
    expect(readableClasses(null)).toEqual(['public']);
    expect(readableClasses('ngo')).toEqual(['public', 'members']);
    expect(readableClasses('participating_state')).toEqual(['public', 'members', 'delegations']);
    expect(partyKinds.filter((kind) => !isMember(kind))).toEqual(['other_state']);
  });
});
