import type { FileContent } from '../file/evolve.ts';
import type { Section } from '../sections.ts';
import { isRunning, type PlacedConsent, type PlacedOverride } from './consents.ts';
import type { ConsentPurpose } from './terms.ts';

/** To whom what would be passed on, on which day (`YYYY-MM-DD`). */
export interface ConsentQuestion {
  readonly recipient: { readonly agencyId: number } | { readonly name: string };
  readonly section: Section;
  /** For what; left out where any will do. */
  readonly purpose?: ConsentPurpose;
  readonly on: string;
}

export type ConsentAnswer =
  /** With the exceptions in words, which a person must read before anything is passed on. */
  | { readonly covered: true; readonly by: 'consent'; readonly entryId: string; readonly exceptions: string }
  | { readonly covered: true; readonly by: 'override'; readonly entryId: string }
  | { readonly covered: false; readonly because: 'never_given' | 'withdrawn' | 'over' };

/** Whether a consent, or what overrides a missing one, covers a section for a recipient; the newest counts. */
export function consentFor(
  { consents }: Pick<FileContent, 'consents'>,
  asked: ConsentQuestion,
): ConsentAnswer {
  const named = consents.given.filter((each) => names(each, asked));
  const running = named.findLast((each) => asked.on >= each.givenOn && isRunning(each, asked.on));
  if (running) {
    return { covered: true, by: 'consent', entryId: running.entryId, exceptions: running.exceptions };
  }
  const override = consents.overrides.findLast((each) => names(each, asked) && asked.on <= each.validUntil);
  if (override) return { covered: true, by: 'override', entryId: override.entryId };
  const newest = named.at(-1);
  if (newest === undefined) return { covered: false, because: 'never_given' };
  return { covered: false, because: newest.withdrawal === null ? 'over' : 'withdrawn' };
}

/** Whether the child may be shown to the public on a day: only while a yes of the child's own runs. */
export const mayPublish = ({ consents }: Pick<FileContent, 'consents'>, on: string): boolean =>
  !consents.isPublicationRefused &&
  consents.given.some((each) => each.purposes.includes('publication') && isRunning(each, on));

function names(
  each: PlacedConsent | PlacedOverride,
  { recipient, section, purpose }: ConsentQuestion,
): boolean {
  if (!each.sections.includes(section)) return false;
  if (purpose !== undefined && !each.purposes.includes(purpose)) return false;
  if ('agencyId' in recipient) return each.recipientAgencies.includes(recipient.agencyId);
  return each.recipientNames.some((name) => plain(name) === plain(recipient.name));
}

const plain = (name: string): string => name.trim().normalize('NFC').toLowerCase();
