/**
 * What a member of the alliance is. `other_state` is a State outside it: it recommends and is recommended to, and has
 * no seat.
 */
export const partyKinds = [
  'participating_state',
  'partner_for_cooperation',
  'international_organisation',
  'ngo',
  'academia',
  'media',
  'trade_union',
  'think_tank',
  'osce_structure',
  'field_operation',
  'parliamentary',
  'other_state',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Kinds that the secretariat may add; States are those of the reference data. */
export const organisationKinds = [
  'international_organisation',
  'ngo',
  'academia',
  'media',
  'trade_union',
  'think_tank',
  'osce_structure',
  'field_operation',
  'parliamentary',
] as const satisfies readonly PartyKind[];

/** Answers for itself: responds, plans, explains. Everybody else comments. */
export const isState = (kind: PartyKind): boolean =>
  kind === 'participating_state' || kind === 'partner_for_cooperation' || kind === 'other_state';

/** Belongs to the alliance, and can hold a seat. */
export const isMember = (kind: PartyKind): boolean => kind !== 'other_state';
