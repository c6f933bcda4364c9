import type { Header } from '../header.ts';
import type { AppointGuardian } from './commands.ts';

/** For tests: the head of a file in which a guardian is missing. */
export const withoutGuardian: Partial<Header> = {
  flags: ['urgent'],
  caseworkerId: 'w',
  gaps: ['guardian', 'plan'],
};

/** For tests: a guardian fit to be appointed. */
export const appointment: AppointGuardian = {
  standing: 'appointed',
  name: 'Invented Guardian',
  organisation: '',
  accountId: 'g',
  outOfHours: '',
  authority: 'Invented court',
  actNumber: '1/26',
  appointedOn: '2026-05-20',
  scope: ['legal_representation'],
  independent: true,
  worksFor: [],
  vettedOn: '2026-01-01',
  languages: ['en'],
  children: 3,
  overLimitReason: '',
  baseVersion: 0,
};
