import type { Flag, Risk, Section, Stage, Urgency } from '@tutela/domain';
import type { CaseAgency } from './agencies.ts';
import type { Username } from './cast.ts';

/** What can be done to a file, and what there is to know about it. */
interface Deeds {
  move: { readonly to: Exclude<Stage, 'reported' | 'closure_proposed' | 'closed'> };
  grade: { readonly risk: Exclude<Risk, 'not_graded'> };
  assign: { readonly caseworker: Username };
  flag: { readonly flag: Exclude<Flag, 'missing' | 'under_control'> };
  miss: object;
  note: { readonly text: string };
  photo: object;
  correct: object;
  locate: { readonly place: string };
  share: { readonly withPerson: Username; readonly sections: readonly Section[] };
  offer: { readonly to: CaseAgency; readonly caseworker: Username | null };
  accept: object;
  hide: object;
  ask_reveal: object;
  propose_erasure: object;
  screen: object;
  suspect: object;
  consent: object;
  agree_to_telling: object;
  guardian: object;
  assess: object;
  propose_closure: { readonly hasGuardian: boolean };
  decide_closure: object;
  refer: {
    readonly to: CaseAgency;
    readonly urgency: Urgency;
    /** Who answers there, if anybody did yet. */
    readonly answered: { readonly by: Username; readonly answer: 'accepted' | 'rejected' } | null;
  };
  weigh: { readonly supervisor: Username };
  convene: {
    readonly seats: readonly [Username, Username, Username];
    /** The day of the session, counted back like `daysAgo`. */
    readonly session: number;
  };
  decide: { readonly seats: readonly [Username, Username, Username] };
}

export type Deed = keyof Deeds;

/** Something that was done to a file: by whom and how many days before the world's present. */
export type Step<Name extends Deed = Deed> = {
  [Each in Name]: { readonly deed: Each; readonly by: Username; readonly daysAgo: number } & Deeds[Each];
}[Name];

/** The oldest first. */
export const inOrder = (steps: readonly Step[]): Step[] =>
  [...steps].sort((one, other) => other.daysAgo - one.daysAgo);
