import type { Section } from '@tutela/domain';

/** A share as it is being typed. */
export interface ShareValues {
  kind: 'agency' | 'account';
  agencyId: string;
  accountId: string;
  sections: readonly Section[];
  until: string;
  reason: string;
}
