import type { AppointGuardian } from '@tutela/domain';

/** A guardian without an account on the node, fit to be appointed. */
export const appointment = {
  standing: 'appointed',
  name: 'Invented Guardian',
  organisation: '',
  accountId: null,
  outOfHours: '',
  authority: 'Invented court',
  actNumber: '1/26',
  appointedOn: '2026-06-01',
  scope: ['legal_representation'],
  independent: true,
  worksFor: [],
  vettedOn: '2026-01-01',
  languages: ['en'],
  children: 3,
  overLimitReason: '',
} satisfies Omit<AppointGuardian, 'baseVersion'>;
