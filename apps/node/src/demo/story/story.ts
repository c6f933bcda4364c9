import type { LocalCall } from '../../platform/http/local-call.ts';
import type { AgencyKey } from '../world/agencies.ts';
import type { Username } from '../world/cast.ts';
import { momentOf } from '../world/moment.ts';
import type { ChildPlan } from '../world/plan-children.ts';
import type { StoryClock } from './story-clock.ts';

/** Where the stories are told: a node that answers, its people and its time. */
export interface Setting {
  /** The present, from which all days are counted back. */
  readonly now: Date;
  readonly clock: StoryClock;
  /** Calls routes as this person. */
  as(person: Username): LocalCall;
  accountOf(person: Username): string;
  agencyOf(key: AgencyKey): number;
}

/** One file in the telling. */
export interface Story {
  readonly setting: Setting;
  readonly plan: ChildPlan;
  readonly params: { readonly fileId: string };
  /** How many entries the sections that commands rest on have by now. */
  readonly versions: { plan: number; journey: number; determination: number };
  /** The offer that waits for an answer. */
  offer: string | null;
}

/** When a step happened. */
export const momentIn = ({ now }: Setting, daysAgo: number): Date => momentOf(now, daysAgo);
