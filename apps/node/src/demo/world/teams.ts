import type { CaseAgency } from './agencies.ts';
import type { Username } from './cast.ts';

/** Who works on a file from its opening on. */
export interface Team {
  readonly agency: CaseAgency;
  readonly caseworker: Username;
  readonly supervisor: Username;
  readonly registrar: Username;
}

/** Of six files four belong to the authority, one to the shelter and one to the NGO. */
export function teamOf(number: number): Team {
  const place = number % 6;
  if (place === 4)
    return { agency: 'shelter', caseworker: 'timur', supervisor: 'ursula', registrar: 'timur' };
  if (place === 5) return { agency: 'ngo', caseworker: 'wanda', supervisor: 'xenia', registrar: 'wanda' };
  const caseworker = number % 2 === 0 ? 'ada' : 'bruno';
  return {
    agency: 'authority',
    caseworker,
    supervisor: number % 4 < 2 ? 'carla' : 'dmitri',
    registrar: number % 3 === 0 ? 'elene' : caseworker,
  };
}
