import type { DigitalRecord } from '@tutela/domain';

/** The child's digital safety while it is written. */
export interface DigitalValues {
  readonly agreedOn: string;
  readonly phones: readonly PhoneValues[];
  readonly sharing: string;
  readonly sharedWith: readonly string[];
  readonly accounts: readonly AccountValues[];
  readonly unsafe: readonly ContactValues[];
  readonly pictures: string;
  readonly pictureReference: string;
  readonly agreed: string;
}

export interface PhoneValues {
  readonly key: string;
  readonly called: string;
  readonly paidBy: string;
  readonly heldBy: string;
}

export interface AccountValues {
  readonly key: string;
  readonly kind: string;
  readonly knownTo: readonly string[];
  readonly twoSteps: string;
}

export interface ContactValues {
  readonly key: string;
  readonly linkId: string;
  readonly ways: readonly string[];
}

const keyed = <Row extends object>(row: Row) => ({ key: crypto.randomUUID(), ...row });

export const noPhone = (): PhoneValues => keyed({ called: '', paidBy: '', heldBy: '' });
export const noAccount = (): AccountValues => keyed({ kind: '', knownTo: [], twoSteps: 'unknown' });
export const noContact = (): ContactValues => keyed({ linkId: '', ways: [] });

/** Starts from what was recorded last: a look that finds little new is soon written down. */
export function digitalValuesOf(record: DigitalRecord | null, today: string): DigitalValues {
  if (record === null) {
    return {
      agreedOn: today,
      phones: [noPhone()],
      sharing: '',
      sharedWith: [],
      accounts: [],
      unsafe: [],
      pictures: '',
      pictureReference: '',
      agreed: '',
    };
  }
  const { childView: _, phones, accounts, unsafe, ...rest } = record;
  return {
    ...rest,
    agreedOn: today,
    phones: phones.map(keyed),
    accounts: accounts.map(keyed),
    unsafe: unsafe.map(keyed),
  };
}

const unkeyed = <Row extends { readonly key: string }>({ key: _, ...row }: Row) => row;

/** As the command it would be, but for the child's view. */
export const digitalOf = ({ phones, accounts, unsafe, ...rest }: DigitalValues) => ({
  ...rest,
  sharedWith: rest.sharing === 'on' ? rest.sharedWith : [],
  phones: phones.map(unkeyed),
  accounts: accounts.map(unkeyed),
  unsafe: unsafe.map(unkeyed),
});
