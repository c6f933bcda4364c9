import type { Person } from '@tutela/contract';

export interface PeopleFilter {
  name: string;
  agency: string;
  role: string;
  state: string;
}

export const everybody: PeopleFilter = { name: '', agency: '', role: '', state: '' };

/** Mandates that are over do not count: the list answers who may do what now or soon. */
export const livingMandates = (person: Person) => person.mandates.filter(({ state }) => state !== 'over');

export function matches(person: Person, filter: PeopleFilter): boolean {
  const mandates = livingMandates(person);
  const agencies = [person.agencyId, ...mandates.map(({ agencyId }) => agencyId)].map(String);
  return (
    plain(person.name).includes(plain(filter.name)) &&
    (filter.agency === '' || agencies.includes(filter.agency)) &&
    (filter.role === '' || mandates.some(({ role }) => role === filter.role)) &&
    (filter.state === '' || person.state === filter.state)
  );
}

/** Neither accents nor case decide whether a colleague is found. */
const plain = (text: string) => text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
