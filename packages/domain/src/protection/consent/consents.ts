import type { PlacedEntry } from '../file/placed-entry.ts';
import type { Consent, ConsentOverride, ConsentWithdrawal, OverrideNotice } from './entries.ts';

export type PlacedConsent = Consent & {
  readonly entryId: string;
  readonly withdrawal: ConsentWithdrawal | null;
};
export type PlacedOverride = ConsentOverride & { readonly entryId: string };

/** What was agreed to and taken back, and what went before a missing consent; oldest first. */
export interface Consents {
  readonly given: readonly PlacedConsent[];
  readonly overrides: readonly PlacedOverride[];
  /** The child once said no to being shown to the public, or took a yes back. That is final. */
  readonly isPublicationRefused: boolean;
}

export const noConsents: Consents = { given: [], overrides: [], isPublicationRefused: false };

function addConsent(consents: Consents, consent: Consent, entryId: string): Consents {
  return {
    ...consents,
    given: [...consents.given, { ...consent, entryId, withdrawal: null }],
    isPublicationRefused: consents.isPublicationRefused || consent.childOnPublication === 'no',
  };
}

export function addWithdrawal(consents: Consents, withdrawal: ConsentWithdrawal): Consents {
  const given = consents.given.map((consent) =>
    consent.entryId === withdrawal.consentId ? { ...consent, withdrawal } : consent,
  );
  const taken = consents.given.find(({ entryId }) => entryId === withdrawal.consentId);
  const isNoToPublication = withdrawal.by !== 'guardian' && taken?.purposes.includes('publication') === true;
  return {
    ...consents,
    given,
    isPublicationRefused: consents.isPublicationRefused || isNoToPublication,
  };
}

function addOverride(consents: Consents, override: ConsentOverride, entryId: string): Consents {
  return { ...consents, overrides: [...consents.overrides, { ...override, entryId }] };
}

function addOverrideNotice(consents: Consents, { overrideId }: OverrideNotice): Consents {
  const overrides = consents.overrides.map((override) =>
    override.entryId === overrideId ? { ...override, guardian: 'told' as const } : override,
  );
  return { ...consents, overrides };
}

export function addToConsents(consents: Consents, { entry, entryId }: PlacedEntry): Consents {
  switch (entry.type) {
    case 'consent.recorded':
      return addConsent(consents, entry.payload, entryId);
    case 'consent.withdrawn':
      return addWithdrawal(consents, entry.payload);
    case 'consent.overridden':
      return addOverride(consents, entry.payload, entryId);
    case 'override.told':
      return addOverrideNotice(consents, entry.payload);
    default:
      return consents;
  }
}

/** Neither taken back nor over on a day (`YYYY-MM-DD`). A record of the child’s no alone agrees to nothing. */
export const isRunning = (consent: PlacedConsent, on: string): boolean =>
  !isNoAlone(consent) && consent.withdrawal === null && on <= consent.validUntil;

/** The child said no to being shown, and nothing else was agreed to with it. */
export const isNoAlone = ({ purposes }: Pick<Consent, 'purposes'>): boolean => purposes.length === 0;

/** Whether anything still stands in for the file's consent on a day: one that runs, or a documented override. */
export const hasConsent = ({ given, overrides }: Consents, on: string): boolean =>
  given.some((each) => isRunning(each, on)) || overrides.some(({ validUntil }) => on <= validUntil);
