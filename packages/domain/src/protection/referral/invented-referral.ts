import type { Consent } from '../consent/entries.ts';
import type { FileEntry } from '../file/entries.ts';
import type { Step } from '../invented-case.ts';
import { withoutInterpreter } from '../talk.ts';
import type { DraftReferral } from './commands.ts';
import type { ActingOnReferral } from './decide-sending.ts';

/** For tests: the agency in charge is 1, the one that is asked is 2. */
export const now = '2026-05-20T10:00:00.000Z';
export const sender: ActingOnReferral = {
  accountId: 'a',
  agencyId: 1,
  isSupervisor: false,
  today: '2026-05-20',
  now,
  newId: 'grant-1',
};
export const receiver: ActingOnReferral = { ...sender, accountId: 'r', agencyId: 2, newId: 'grant-2' };

export const draft: DraftReferral = {
  toAgencyId: 2,
  attention: '',
  purpose: 'services',
  request: 'A quiet room from tonight on',
  needs: ['accommodation', 'mental_health'],
  urgency: 'normal',
  sections: ['identity', 'health'],
  lawfulBasis: 'public_task',
  handlingNotes: 'Call in the morning',
  baseVersion: 0,
};

const scope = {
  purposes: ['services'],
  recipientAgencies: [2],
  recipientNames: [],
  sections: ['identity', 'health'],
  validUntil: '2026-12-31',
} satisfies Partial<Consent>;

const entryStep =
  (entry: FileEntry): Step =>
  () => ({ ok: true, entries: [entry], header: {} });

export const consented = (some: Partial<Consent> = {}): Step =>
  entryStep({
    type: 'consent.recorded',
    section: 'consent',
    payload: {
      by: 'child',
      capacityNote: '',
      ...scope,
      exceptions: '',
      medium: 'spoken',
      language: 'en',
      ...withoutInterpreter,
      explained: [],
      lawfulBasis: 'public_task',
      childOnPublication: 'not_asked',
      givenOn: '2026-05-01',
      ...some,
    },
  });

export const overridden: Step = entryStep({
  type: 'consent.overridden',
  section: 'consent',
  payload: { ground: 'danger_to_child', reason: 'Nobody is found', ...scope, guardian: 'to_be_told' },
});

export const guardianIn: Step = entryStep({
  type: 'guardian.appointed',
  section: 'guardian',
  payload: {
    standing: 'appointed',
    name: 'Invented Guardian',
    organisation: '',
    accountId: null,
    grantId: null,
    outOfHours: '',
    authority: 'Invented court',
    actNumber: '1/26',
    appointedOn: '2026-05-01',
    scope: ['care'],
    vettedOn: '2026-01-01',
    languages: ['en'],
    children: 1,
    overLimitReason: '',
  },
});

export const suspectNamed = (name: string): Step =>
  entryStep({
    type: 'person.linked',
    section: 'family',
    payload: { relation: 'suspected_trafficker', name, basis: 'Said so', contact: 'none', safetyNote: '' },
  });
