import { type Age, addToAge, noAgeQuestion } from '../age/standing.ts';
import { type Assessments, addToAssessments } from '../assessment/record.ts';
import { addToChildPage, type ChildPage, noChildPage } from '../child-page/child-page.ts';
import { addToChildRequests, type ChildRequests } from '../child-request/requests.ts';
import { addToClockBook, type ClockBook, emptyClockBook } from '../clock/clock-book.ts';
import { addToClosure, type Closure, noClosure } from '../closure/closure.ts';
import { addToConferences, type Conferences, noConferences } from '../conference/conferences.ts';
import { addToConsents, type Consents, noConsents } from '../consent/consents.ts';
import { addToDetentions, type Detentions } from '../detention/detentions.ts';
import {
  addToDeterminations,
  type Determinations,
  noDeterminations,
} from '../determination/determinations.ts';
import { addToDigitalSafety, type DigitalSafety, noDigitalSafety } from '../digital-safety/digital-safety.ts';
import { addToEvidence, type EvidenceReferences } from '../evidence/references.ts';
import { addToFamily, type PersonLink } from '../family/links.ts';
import { addToGuardianship, type Guardianship, noGuardian } from '../guardian/guardianship.ts';
import { addToInterpreters, type Interpreters } from '../interpreter/interpreters.ts';
import { addToMissing, type MissingEpisodes } from '../missing/episodes.ts';
import { addToClaims, type Claims } from '../non-punishment/claims.ts';
import { addToPlacements, type Placement } from '../placement/placements.ts';
import { addToPlan, noPlan, type Plan } from '../plan/plan.ts';
import { addToReferrals, type Referrals } from '../referral/referrals.ts';
import { addToReflection, noReflection, type Reflection } from '../reflection/periods.ts';
import { addToResidence, type ResidenceTitles } from '../residence/titles.ts';
import { addToReturnRisks, type ReturnRisks } from '../return-risk/return-risks.ts';
import { addToScreenings, type Screenings } from '../screening/screenings.ts';
import { addToStatus, noStatus, type StatusChain } from '../status/chain.ts';
import { addToTracings, type Tracings } from '../tracing/tracings.ts';
import { addToTransition, noTransition, type Transition } from '../transition/transition.ts';
import { addToDocuments, addToIdentity, addToJourney, type Documents } from './facts.ts';
import type { Identity } from './identity.ts';
import type { Journey } from './journey.ts';
import type { PlacedEntry } from './placed-entry.ts';

/** The content of a file as its entries tell it. Sections the reader may not see are simply absent. */
export interface FileContent {
  readonly identity: Identity | null;
  readonly journey: Journey | null;
  readonly documents: Documents;
  readonly evidence: EvidenceReferences;
  readonly assessments: Assessments;
  readonly screenings: Screenings;
  readonly family: readonly PersonLink[];
  readonly guardian: Guardianship;
  readonly status: StatusChain;
  readonly consents: Consents;
  readonly reflection: Reflection;
  readonly age: Age;
  readonly residence: ResidenceTitles;
  /** Oldest first. */
  readonly placements: readonly Placement[];
  readonly clocks: ClockBook;
  readonly childPage: ChildPage;
  readonly plan: Plan;
  readonly referrals: Referrals;
  readonly missing: MissingEpisodes;
  readonly detentions: Detentions;
  readonly claims: Claims;
  readonly determinations: Determinations;
  readonly digitalSafety: DigitalSafety;
  readonly returnRisks: ReturnRisks;
  readonly tracings: Tracings;
  readonly childRequests: ChildRequests;
  readonly conferences: Conferences;
  readonly transition: Transition;
  readonly interpreters: Interpreters;
  readonly closure: Closure;
}

export const emptyContent: FileContent = {
  identity: null,
  journey: null,
  documents: [],
  evidence: [],
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
  childPage: noChildPage,
  plan: noPlan,
  referrals: [],
  missing: [],
  detentions: [],
  claims: [],
  determinations: noDeterminations,
  digitalSafety: noDigitalSafety,
  returnRisks: [],
  tracings: [],
  childRequests: [],
  conferences: noConferences,
  transition: noTransition,
  interpreters: [],
  closure: noClosure,
};

/** One step of the fold: each noun takes what is its own. Entries that change only the header change nothing here. */
export const evolve = (content: FileContent, placed: PlacedEntry): FileContent => ({
  identity: addToIdentity(content.identity, placed),
  journey: addToJourney(content.journey, placed),
  documents: addToDocuments(content.documents, placed),
  evidence: addToEvidence(content.evidence, placed),
  assessments: addToAssessments(content.assessments, placed),
  screenings: addToScreenings(content.screenings, placed),
  family: addToFamily(content.family, placed),
  guardian: addToGuardianship(content.guardian, placed),
  status: addToStatus(content.status, placed),
  consents: addToConsents(content.consents, placed),
  reflection: addToReflection(content.reflection, placed),
  age: addToAge(content.age, placed),
  residence: addToResidence(content.residence, placed),
  placements: addToPlacements(content.placements, placed),
  clocks: addToClockBook(content.clocks, placed),
  childPage: addToChildPage(content.childPage, placed),
  plan: addToPlan(content.plan, placed),
  referrals: addToReferrals(content.referrals, placed),
  missing: addToMissing(content.missing, placed),
  detentions: addToDetentions(content.detentions, placed),
  claims: addToClaims(content.claims, placed),
  determinations: addToDeterminations(content.determinations, placed),
  digitalSafety: addToDigitalSafety(content.digitalSafety, placed),
  returnRisks: addToReturnRisks(content.returnRisks, placed),
  tracings: addToTracings(content.tracings, placed),
  childRequests: addToChildRequests(content.childRequests, placed),
  conferences: addToConferences(content.conferences, placed),
  transition: addToTransition(content.transition, placed),
  interpreters: addToInterpreters(content.interpreters, placed),
  closure: addToClosure(content.closure, placed),
});

export const foldFile = (entries: readonly PlacedEntry[]): FileContent =>
  entries.reduce(evolve, emptyContent);
