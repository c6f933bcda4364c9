import { consentFor } from '../consent/consent-for.ts';
import type { Consents } from '../consent/consents.ts';
import type { Section } from '../sections.ts';
import type { WrittenReferral } from './entries.ts';

/** Whether what a referral passes on is agreed to: by which records, until when, and what is still missing. */
export interface Coverage {
  /** Of the consents, and of what overrides a missing one. */
  readonly ids: readonly string[];
  /** Sections that nothing covers for this recipient and purpose. */
  readonly missing: readonly Section[];
  /** The last day on which all of them hold, `YYYY-MM-DD`; nothing without any. */
  readonly until: string | null;
  /** What was excepted, in words, that whoever sends must read. */
  readonly exceptions: readonly string[];
  /** A second person decided, on a ground of law, for every section. */
  readonly isOverridden: boolean;
}

/** What covers a referral on a day (`YYYY-MM-DD`). */
export function coverageOf(
  content: { readonly consents: Consents },
  { toAgencyId, purpose, sections }: Pick<WrittenReferral, 'toAgencyId' | 'purpose' | 'sections'>,
  on: string,
): Coverage {
  const answers = sections.map((section) => ({
    section,
    answer: consentFor(content, { recipient: { agencyId: toAgencyId }, purpose, section, on }),
  }));
  const covering = answers.flatMap(({ answer }) => (answer.covered ? [answer] : []));
  const ids = [...new Set(covering.map(({ entryId }) => entryId))];
  const { given, overrides } = content.consents;
  const ends = [...given, ...overrides].filter(({ entryId }) => ids.includes(entryId));
  return {
    ids,
    missing: answers.flatMap(({ section, answer }) => (answer.covered ? [] : [section])),
    until: ends.map(({ validUntil }) => validUntil).sort()[0] ?? null,
    exceptions: [
      ...new Set(covering.flatMap((each) => ('exceptions' in each ? [each.exceptions] : []))),
    ].filter((words) => words !== ''),
    isOverridden: covering.length === sections.length && covering.every(({ by }) => by === 'override'),
  };
}
