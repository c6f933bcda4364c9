import type { PlacedEntry } from '../file/placed-entry.ts';
import type {
  ChildFound,
  MissingAlert,
  MissingDescription,
  MissingReport,
  MissingTold,
  PhotoDecision,
  ReturnConversation,
  SafetyPlanChange,
  SearchReview,
} from './entries.ts';
import { isSearched, type MissingState } from './missing-table.ts';

/** One time that the child was missing. */
export interface MissingEpisode extends MissingReport {
  readonly state: MissingState;
  readonly description: MissingDescription | null;
  /** Who was told, oldest first. */
  readonly told: readonly Omit<MissingTold, 'to' | 'reference'>[];
  readonly alerts: readonly MissingAlert[];
  /** The newest counts; before one, no photograph is shown. */
  readonly photo: PhotoDecision | null;
  readonly reviews: readonly SearchReview[];
  readonly located: ChildFound | null;
  readonly returned: ChildFound | null;
  readonly conversation: ReturnConversation | null;
  readonly planChange: SafetyPlanChange | null;
}

/** Oldest first. */
export type MissingEpisodes = readonly MissingEpisode[];

/** What a fold knows of missing. */
interface KnowsMissing {
  readonly missing: MissingEpisodes;
}

export const missingStateOf = ({ missing }: KnowsMissing): MissingState => missing.at(-1)?.state ?? 'none';

/**
 * Whether the child is missing now. Then the file may not come to rest (protection.md, 14, rule 9), and the child's
 * page is off (rule 1): `mayShowChildPage` says the same to whoever opens it.
 */
export const isMissing = (content: KnowsMissing): boolean => isSearched(missingStateOf(content));

/** Whether a child who is back was not talked with yet, or the safety plan is still the old one. */
export const isBackButNotAsked = (content: KnowsMissing): boolean =>
  ['returned', 'return_conversation'].includes(missingStateOf(content));

/** Whether being missing leaves the child's page open. Somebody else may hold the child's telephone. */
export const mayShowChildPage = (content: KnowsMissing): boolean => !isMissing(content);

const reported = (report: MissingReport): MissingEpisode => ({
  ...report,
  state: 'missing_reported',
  description: null,
  told: [],
  alerts: [],
  photo: null,
  reviews: [],
  located: null,
  returned: null,
  conversation: null,
  planChange: null,
});

/** One step of the fold. */
export function addToMissing(episodes: MissingEpisodes, { entry }: PlacedEntry): MissingEpisodes {
  if (entry.type === 'missing.reported') return [...episodes, reported(entry.payload)];
  const newest = episodes.at(-1);
  if (newest === undefined) return episodes;
  const changed = changeOf(newest, entry);
  return changed === undefined ? episodes : [...episodes.slice(0, -1), { ...newest, ...changed }];
}

function changeOf(episode: MissingEpisode, entry: PlacedEntry['entry']): Partial<MissingEpisode> | undefined {
  switch (entry.type) {
    case 'missing.described':
      return { description: entry.payload };
    case 'missing.told':
      return {
        told: [...episode.told, entry.payload],
        ...(entry.payload.whom === 'police' &&
          episode.state === 'missing_reported' && { state: 'police_notified' as const }),
      };
    case 'missing.guardian_gone_round': {
      const { at, by } = entry.payload;
      return { told: [...episode.told, { whom: 'guardian', outcome: 'gone_round', at, by }] };
    }
    case 'missing.alerted':
      return { alerts: [...episode.alerts, entry.payload], state: 'alerted' };
    case 'missing.photo_decided':
      return { photo: entry.payload };
    case 'missing.search_reviewed':
      return { reviews: [...episode.reviews, entry.payload], state: 'search_continues' };
    default:
      return backOf(entry);
  }
}

/** What changes as the child is found, and after. */
function backOf(entry: PlacedEntry['entry']): Partial<MissingEpisode> | undefined {
  switch (entry.type) {
    case 'missing.located':
      return { located: entry.payload, state: 'located' };
    case 'missing.returned':
      return { returned: entry.payload, state: 'returned' };
    case 'missing.talked':
      return { conversation: entry.payload, state: 'return_conversation' };
    case 'missing.plan_changed':
      return { planChange: entry.payload, state: 'safety_plan_changed' };
    default:
      return undefined;
  }
}
