import { isState, type PartyKind } from './party.ts';

/** What a person is for a party. One party may have several of each, but for one focal point at a time. */
export const seatRoles = [
  'head',
  'deputy',
  'focal_point',
  'rapporteur',
  'co_ordinator',
  'member',
  'expert',
  'observer',
] as const;
export type SeatRole = (typeof seatRoles)[number];

/** What can be done for a party by whoever sits for it. */
export const seatActs = ['nominate', 'claim', 'respond', 'plan', 'work', 'observe', 'state'] as const;
export type SeatAct = (typeof seatActs)[number];

/**
 * Rights of a seat, default, confirm with national practice. A rapporteur is independent of those who plan: they
 * measure, and say what they found, and do not answer for the State.
 */
const rights: Record<SeatRole, readonly SeatAct[]> = {
  head: ['nominate', 'claim', 'respond', 'plan', 'work', 'state'],
  deputy: ['nominate', 'claim', 'respond', 'plan', 'work', 'state'],
  focal_point: ['claim', 'respond', 'plan', 'work', 'observe', 'state'],
  rapporteur: ['claim', 'observe', 'state'],
  co_ordinator: ['claim', 'plan', 'work', 'observe'],
  member: ['work'],
  expert: ['work', 'observe'],
  observer: [],
};

/** What only a State does: everybody else speaks about others. */
const ofStates: readonly SeatAct[] = ['respond', 'plan', 'work'];

export interface AllianceSeat {
  readonly seatId: string;
  readonly partyCode: string;
  readonly role: SeatRole;
  /** Instants in ISO 8601; `until` null is until further notice. */
  readonly from: string;
  readonly until: string | null;
  readonly endedAt: string | null;
}

/** A seat counts within its days and until it is ended, whoever sits on it. */
export const isSeated = (seat: AllianceSeat, now: string): boolean =>
  seat.endedAt === null && seat.from <= now && (seat.until === null || seat.until > now);

export function maySeat(role: SeatRole, kind: PartyKind, act: SeatAct): boolean {
  if (!isState(kind) && ofStates.includes(act)) return false;
  return rights[role].includes(act);
}

/** Roles that may carry an open action: whoever has one may be asked for it. */
export const carriesWork = (role: SeatRole): boolean => rights[role].includes('work');

export type HandOverRefusal = 'other_party' | 'not_seated' | 'role_unsuitable' | 'same_seat';

/** Whether open work can go from one seat to another. */
export function whyNotHandedOver(from: AllianceSeat, to: AllianceSeat, now: string): HandOverRefusal | null {
  if (from.seatId === to.seatId) return 'same_seat';
  if (from.partyCode !== to.partyCode) return 'other_party';
  if (!isSeated(to, now)) return 'not_seated';
  return carriesWork(to.role) ? null : 'role_unsuitable';
}
