import data from '../data/states.json' with { type: 'json' };

/**
 * A participating State of the OSCE or a Partner for Co-operation. `iso2`, `iso3` and `num` are ISO 3166-1 (`num`
 * keeps its leading zeros); `group` is the group of a Partner; `eu` and `coe` are membership of the European Union
 * and the Council of Europe. Membership says nothing about which treaties a State has joined.
 */
export type State = (typeof data.states)[number];

export const states: readonly State[] = data.states;

export const participatingStates: readonly State[] = states.filter(
  (state) => state.role === 'participating_state',
);

export const partnerStates: readonly State[] = states.filter(
  (state) => state.role === 'partner_for_cooperation',
);

const byIso2 = new Map(states.map((state) => [state.iso2, state]));

/** The State with this ISO 3166-1 alpha-2 code, in capitals; undefined for any other country. */
export const findState = (iso2: string): State | undefined => byIso2.get(iso2);
