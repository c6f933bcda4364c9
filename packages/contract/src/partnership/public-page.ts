import type { ActionState, Answer, ProgressLabel, TraceStrength } from '@tutela/domain';
import type { Commitment, Instrument, InstrumentClass, Pillar } from '@tutela/reference/instruments';
import type { PublishedStudy, StudyLine } from './case-studies.ts';
import type { ClaimedStanding } from './claims.ts';
import type { Dataset } from './open-data.ts';
import type { PracticeLine, PracticeStep } from './practices.ts';
import type { Observation } from './progress.ts';
import type { RecommendationLine } from './recommendations.ts';
import type { TraceStepLine } from './trace.ts';

/**
 * What the public pages show, one shape a page. Read as nobody: row-level security gives what is public and no more,
 * so that no page can show what is not.
 */
export interface PartyName {
  readonly code: string;
  readonly name: string;
}

export interface AnswerCounts {
  readonly supported: number;
  readonly supportedInPart: number;
  readonly noted: number;
  readonly pending: number;
}

export interface StateName extends PartyName {
  readonly group: 'participating_state' | 'partner_for_cooperation';
}

export interface StateOverview extends StateName {
  readonly answers: AnswerCounts;
  readonly actions: number;
  readonly verified: number;
}

export interface PublicAction {
  readonly number: number;
  readonly title: string;
  readonly institution: string;
  readonly state: ActionState;
  readonly dueOn: string;
  /** The day on which somebody else than those who did it said that it was done. */
  readonly verifiedOn: string | null;
  readonly recommendations: readonly number[];
}

export interface PublicTarget {
  readonly indicatorId: string;
  readonly title: string;
  readonly unit: 'count' | 'share' | 'days' | 'level';
  readonly value: number;
  readonly duePeriod: string;
  readonly baselinePeriod: string;
  readonly label: ProgressLabel;
  readonly observations: readonly Observation[];
}

/** The State's reply and what others say, of one thing: same form, same place. */
export interface BothVoices {
  readonly state: readonly PublicWords[];
  readonly others: readonly PublicWords[];
}

export interface PublicReplies extends BothVoices {
  readonly about: {
    readonly title: string;
    readonly ref: string;
    /** Of the title. */
    readonly language: string;
    /** Of its own page, where it has one. */
    readonly address: string | null;
  };
}

/** What an addressee answered, and when. */
export interface PublicAnswer {
  readonly by: PartyName;
  readonly answer: 'supported' | 'supported_in_part' | 'noted';
  /** Which part is supported. */
  readonly part: string | null;
  readonly reason: string | null;
  /** Of the part and the reason, where somebody said. */
  readonly language: string | null;
  readonly on: string;
  /** Where it was said. */
  readonly source: string;
}

/** The same words to another, which answers by itself. */
export interface AlsoRecommended {
  readonly number: number;
  readonly addressee: PartyName;
  readonly answer: Answer;
  readonly answeredOn: string | null;
}

export interface PublicWords {
  readonly by: string;
  readonly language: string;
  readonly words: string;
  readonly on: string;
}

export interface TopicCount {
  readonly topic: string;
  readonly commitments: number;
}

export interface PublicCommitment extends Commitment {
  readonly instrument: string;
  readonly class: InstrumentClass;
  readonly standing: ClaimedStanding | null;
}

export interface SearchFilter {
  readonly text: string;
  readonly state: string | null;
  readonly pillar: Pillar | null;
  readonly topic: string | null;
  readonly year: number | null;
  readonly language: string;
}

export interface SearchHit {
  readonly kind: 'instrument' | 'commitment' | 'recommendation' | 'practice' | 'case_study' | 'member';
  /** Its permanent address on this site. */
  readonly address: string;
  readonly ref: string;
  readonly title: string;
  readonly language: string;
  readonly state: string | null;
  readonly year: number | null;
}

interface Pages {
  home: {
    readonly states: readonly StateName[];
    readonly practices: number;
    readonly studies: number;
    readonly instruments: number;
    readonly release: number;
  };
  states: { readonly states: readonly StateOverview[] };
  state: {
    readonly state: StateOverview;
    readonly topics: readonly TopicCount[];
    readonly recommendations: readonly RecommendationLine[];
    readonly actions: readonly PublicAction[];
    readonly targets: readonly PublicTarget[];
    readonly replies: readonly PublicReplies[];
    readonly standings: readonly (ClaimedStanding & { readonly title: string })[];
  };
  topic: {
    readonly state: PartyName;
    readonly topic: string;
    readonly commitments: readonly PublicCommitment[];
    readonly recommendations: readonly RecommendationLine[];
    readonly actions: readonly PublicAction[];
    readonly practices: readonly PracticeLine[];
    readonly owners: readonly PartyName[];
  };
  instruments: { readonly instruments: readonly Instrument[] };
  instrument: {
    readonly instrument: Instrument;
    readonly standings: readonly (ClaimedStanding & { readonly party: string })[];
  };
  texts: { readonly texts: readonly Instrument[]; readonly decisions: readonly RecommendationLine[] };
  recommendation: {
    readonly recommendation: RecommendationLine;
    readonly addressee: PartyName;
    readonly issuers: readonly PartyName[];
    readonly texts: readonly { readonly language: string; readonly words: string; readonly stale: boolean }[];
    /** Newest first. */
    readonly answers: readonly PublicAnswer[];
    readonly others: readonly AlsoRecommended[];
    readonly replies: BothVoices;
    readonly actions: readonly PublicAction[];
  };
  practices: {
    readonly practices: readonly PracticeLine[];
    readonly owners: readonly PartyName[];
    readonly step: string | null;
  };
  practice: {
    readonly practice: PracticeLine;
    readonly owner: string;
    readonly parts: {
      readonly problem: string;
      readonly what: string;
      readonly needs: string;
      readonly result: string;
    };
    readonly evidence: readonly string[];
    readonly evidenceLink: string | null;
    readonly transfers: readonly (PracticeStep & { readonly party: string })[];
  };
  studies: { readonly studies: readonly StudyLine[] };
  study: {
    readonly study: StudyLine;
    readonly published: PublishedStudy | null;
    readonly on: string | null;
  };
  trace: {
    readonly start: { readonly kind: string; readonly ref: string; readonly title: string };
    readonly back: readonly TraceStepLine[];
    readonly forward: readonly TraceStepLine[];
    readonly strengths: readonly TraceStrength[];
  };
  search: {
    readonly asked: SearchFilter;
    readonly hits: readonly SearchHit[];
    /** There are more than are shown. */
    readonly more: boolean;
    readonly states: readonly PartyName[];
    readonly topics: readonly string[];
  };
  data: {
    readonly sets: readonly { readonly name: Dataset; readonly address: string }[];
    readonly release: number;
  };
  not_found: Record<never, never>;
  withdrawn: { readonly ref: string; readonly on: string };
}

export type PublicPageName = keyof Pages;
export type PublicPageOf<Name extends PublicPageName> = { readonly page: Name } & Pages[Name];
export type PublicPage = { [Name in PublicPageName]: PublicPageOf<Name> }[PublicPageName];

/** Where a page stands, and in which language it is asked for. */
export interface PublicFrame {
  /** The page's own permanent address, without its language. */
  readonly path: string;
  /** The language that was chosen, by its code; else the first of `wished` that there is. */
  readonly language: string | null;
  /** What the browser asks for, best first. */
  readonly wished: readonly string[];
}
