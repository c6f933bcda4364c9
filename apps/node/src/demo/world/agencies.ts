/** The five agencies of the demo world's one State. `XX` belongs to no country (ISO 3166-1, user-assigned). */
export const demoAgencies = {
  authority: { kind: 'authority', name: 'Child Protection Authority of Example State', state: 'XX' },
  shelter: { kind: 'shelter', name: 'Lantern House Shelter', state: 'XX' },
  police: { kind: 'police', name: 'Police Unit for Missing Children', state: 'XX' },
  ngo: { kind: 'ngo', name: 'Open Door Children’s Aid', state: 'XX' },
  ombuds: { kind: 'independent', name: 'Children’s Ombudsperson of Example State', state: 'XX' },
} as const;

export type AgencyKey = keyof typeof demoAgencies;
/** Agencies that hold files. */
export type CaseAgency = Exclude<AgencyKey, 'police' | 'ombuds'>;
