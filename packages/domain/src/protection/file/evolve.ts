import { type Age, addAgeDecision, noAgeQuestion, openQuestion } from '../age/standing.ts';
import { type Assessments, addAssessment, addReview } from '../assessment/record.ts';
import { addToClockBook, type ClockBook, emptyClockBook } from '../clock/clock-book.ts';
import {
  addConsent,
  addOverride,
  addOverrideNotice,
  addWithdrawal,
  type Consents,
  noConsents,
} from '../consent/consents.ts';
import { addLink, addLinkChange, type PersonLink } from '../family/links.ts';
import { addToGuardianship, type Guardianship, noGuardian } from '../guardian/guardianship.ts';
import { addPlacement, endNewest, type Placement } from '../placement/placements.ts';
import { addPeriod, endPeriod, extendPeriod, noReflection, type Reflection } from '../reflection/periods.ts';
import type { ResidenceTitle } from '../residence/titles.ts';
import type { Screening } from '../screening/entries.ts';
import { addDecision, addNotice, noStatus, type StatusChain } from '../status/chain.ts';
import type { AttachedDocument, FileEntry, ToldEntry } from './entries.ts';
import type { Identity } from './identity.ts';
import type { Journey } from './journey.ts';

/** An entry with its place in the file, as a fold sees it: whole, or as the story tells it, without the identity. */
export interface PlacedEntry {
  readonly entryId: string;
  readonly recordedAt: string;
  readonly entry: FileEntry | ToldEntry;
}

/** The content of a file as its entries tell it. Sections the reader may not see are simply absent. */
export interface FileContent {
  readonly identity: Identity | null;
  readonly journey: Journey | null;
  readonly documents: readonly (AttachedDocument & { readonly entryId: string; readonly at: string })[];
  readonly assessments: Assessments;
  /** Oldest first. */
  readonly screenings: readonly (Screening & { readonly entryId: string })[];
  readonly family: readonly PersonLink[];
  readonly guardian: Guardianship;
  readonly status: StatusChain;
  readonly consents: Consents;
  readonly reflection: Reflection;
  readonly age: Age;
  /** Oldest first; the newest counts. */
  readonly residence: readonly ResidenceTitle[];
  /** Oldest first. */
  readonly placements: readonly Placement[];
  readonly clocks: ClockBook;
}

export const emptyContent: FileContent = {
  identity: null,
  journey: null,
  documents: [],
  assessments: [],
  screenings: [],
  family: [],
  guardian: noGuardian,
  status: noStatus,
  consents: noConsents,
  reflection: noReflection,
  age: noAgeQuestion,
  residence: [],
  placements: [],
  clocks: emptyClockBook,
};

/** One step of the fold. Entries that change only the header leave the content as it is. */
export function evolve(before: FileContent, placed: PlacedEntry): FileContent {
  const content = { ...before, clocks: addToClockBook(before.clocks, placed) };
  const { entry } = placed;
  switch (entry.type) {
    case 'identity.recorded':
    case 'identity.corrected':
      return 'value' in entry.payload ? { ...content, identity: entry.payload.value } : content;
    case 'journey.recorded':
    case 'journey.corrected':
      return { ...content, journey: entry.payload.value };
    case 'document.attached': {
      const attached = { ...entry.payload, entryId: placed.entryId, at: placed.recordedAt };
      return { ...content, documents: [...content.documents, attached] };
    }
    case 'assessment.made':
      return { ...content, assessments: addAssessment(content.assessments, entry.payload) };
    case 'assessment.reviewed':
      return { ...content, assessments: addReview(content.assessments, entry.payload) };
    case 'screening.recorded': {
      const screening = { ...entry.payload, entryId: placed.entryId };
      return { ...content, screenings: [...content.screenings, screening] };
    }
    case 'person.linked':
      return { ...content, family: addLink(content.family, entry.payload, placed.entryId) };
    case 'link.changed':
      return { ...content, family: addLinkChange(content.family, entry.payload) };
    case 'guardian.requested':
    case 'guardian.appointed':
    case 'guardian.suspended':
    case 'guardian.ended':
    case 'guardian.asked':
    case 'guardian.answered':
      return { ...content, guardian: addToGuardianship(content.guardian, entry, placed.entryId) };
    case 'consent.recorded':
      return { ...content, consents: addConsent(content.consents, entry.payload, placed.entryId) };
    case 'consent.withdrawn':
      return { ...content, consents: addWithdrawal(content.consents, entry.payload) };
    case 'consent.overridden':
      return { ...content, consents: addOverride(content.consents, entry.payload, placed.entryId) };
    case 'override.told':
      return { ...content, consents: addOverrideNotice(content.consents, entry.payload) };
    case 'placement.recorded':
      return { ...content, placements: addPlacement(content.placements, entry.payload) };
    case 'placement.ended':
      return { ...content, placements: endNewest(content.placements, entry.payload) };
    default:
      return evolveStanding(content, placed);
  }
}

/** What was decided on where the child stands in law: victim, of what age, with which right to stay. */
function evolveStanding(content: FileContent, { entry, entryId }: PlacedEntry): FileContent {
  switch (entry.type) {
    case 'status.decided':
      return { ...content, status: addDecision(content.status, entry.payload, entryId) };
    case 'status.told':
      return { ...content, status: addNotice(content.status, entry.payload) };
    case 'reflection.started':
      return { ...content, reflection: addPeriod(content.reflection, entry.payload) };
    case 'reflection.extended':
      return { ...content, reflection: extendPeriod(content.reflection, entry.payload) };
    case 'reflection.ended':
      return { ...content, reflection: endPeriod(content.reflection, entry.payload) };
    case 'cooperation.recorded':
      return { ...content, reflection: { ...content.reflection, cooperation: entry.payload } };
    case 'age.questioned':
      return { ...content, age: openQuestion(content.age, entry.payload) };
    case 'age.decided':
      return { ...content, age: addAgeDecision(content.age, entry.payload) };
    case 'residence.recorded':
      return { ...content, residence: [...content.residence, entry.payload] };
    default:
      return content;
  }
}

export const foldFile = (entries: readonly PlacedEntry[]): FileContent =>
  entries.reduce(evolve, emptyContent);
